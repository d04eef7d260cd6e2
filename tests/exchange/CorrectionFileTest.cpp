// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/CorrectionFile.h"

#include "text/SyllableCorrections.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class CorrectionFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(QStringLiteral("corrections.tsv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file can't be written");
        return path;
    }

    static CorrectionFile read(const char *text)
    {
        return readCorrections(QString::fromUtf8(text));
    }

private Q_SLOTS:
    void readsALineAWord()
    {
        const CorrectionFile file = read("# ours\nru\tКошка\tКошк|а\r\n\nde\tOma\tOma\n"
                                         "en\tdid-it\tdid|-|it\nru\tиз-за\tиз-за");
        QCOMPARE(file.problems.size(), 0);
        QCOMPARE(file.corrections.size(), 4);
        QCOMPARE(file.corrections[0].word, QStringLiteral("Кошка"));
        QCOMPARE(file.corrections[0].key, QStringLiteral("кошка"));
        QCOMPARE(file.corrections[1].language, Language::German);
        QCOMPARE(file.corrections[3].syllables.join(u'|'), QStringLiteral("из|-|за"));
    }

    void tellsTheLinesThatAreWrong()
    {
        using Reason = CorrectionFile::Reason;
        const CorrectionFile file = read("ru\tкошка\tкош|ка\n" // 1
                                         "ru кошка кош|ка\n"
                                         "fr\tmaman\tma|man\n"
                                         "ru\tкошка\tмыш|ка\n"
                                         "ru\tкошка\tкош||ка\n" // 5
                                         "ru\tКОШКА\tКОШ|КА\n"
                                         "ru\tКошка\tКошк|а\n"
                                         "de\tkatze\tkat|ze\tagain\n"
                                         "ru\tмама мыла\tмама мыла\n");
        QCOMPARE(file.problems,
                 (QList<CorrectionFile::Problem>{{2, Reason::Columns},
                                                 {3, Reason::Language},
                                                 {4, Reason::Word},
                                                 {5, Reason::Word},
                                                 {7, Reason::Contradiction},
                                                 {8, Reason::Columns},
                                                 {9, Reason::Word}}));
        QCOMPARE(file.corrections.size(), 1);
    }

    void whatIsWrittenIsReadAgain()
    {
        const CorrectionFile before
            = read("ru\tЁлка\tЁл|ка\nen\tdidn’t\tdid|n’t\nru\tиз-за\tиз-за");
        const QString path = m_dir.filePath(QStringLiteral("written.tsv"));
        QVERIFY(writeCorrectionFile(path, before.corrections));
        QCOMPARE(readCorrectionFile(path).value().corrections, before.corrections);
        QVERIFY(writeCorrectionFile(path, {}));
        QVERIFY(readCorrectionFile(path).value().corrections.isEmpty());
        QCOMPARE(writeCorrectionFile(m_dir.filePath(QStringLiteral("no/such")), {}).error().code,
                 ErrorCode::StorageFailed);
    }

    void allThatAFamilyHasComesInAgain()
    {
        QList<SyllableCorrection> all;
        for (int i = 0; i < mostCorrections; ++i) {
            QStringList syllables;
            for (int rest = i; syllables.size() < 10; rest /= 32) // long words
                syllables += QString(QChar(u'а' + rest % 32)) + u'я';
            all += makeCorrection(Language::Russian, syllables.join(QString()), syllables).value();
        }
        const QString path = m_dir.filePath(QStringLiteral("all.tsv"));
        QVERIFY(writeCorrectionFile(path, all));
        QCOMPARE(readCorrectionFile(path).value().corrections, all);
    }

    void readsWhatOfficeProgramsWrite()
    {
        QCOMPARE(readCorrectionFile(file("\xEF\xBB\xBF"
                                         "de\tOma\tOma\n"))
                     .value()
                     .corrections.size(),
                 1);
        const QString text = QStringLiteral("\ufeffru\tмяч\tмяч\r\n");
        const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(readCorrectionFile(file(utf16)).value().corrections.size(), 1);
    }

    void whatIsNoSuchFileIsRefused()
    {
        QCOMPARE(readCorrectionFile(m_dir.filePath(QStringLiteral("none"))).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(readCorrectionFile(file("\xCA\xEE\xF8\xEA\xE0")).error().code,
                 ErrorCode::UnsupportedMediaType);
        QCOMPARE(readCorrectionFile(file(QByteArray(10, '\0'))).error().code,
                 ErrorCode::UnsupportedMediaType);
        QCOMPARE(readCorrectionFile(file(QByteArray(largestCorrectionFile + 1, 'a'))).error().code,
                 ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(CorrectionFileTest)
#include "CorrectionFileTest.moc"
