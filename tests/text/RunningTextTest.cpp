// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// How many words of a hundred are split wrongly where words come as often as a child meets them.
/// The texts in running/ were written and split by hand; | stands between syllables.
class RunningTextTest : public QObject
{
    Q_OBJECT

private:
    static QStringList wordsOf(const QString &name)
    {
        QFile file(QStringLiteral(CHITAI_RUNNING_TEXTS "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        QStringList words;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u'%'))
                words += line.simplified().split(u' ', Qt::SkipEmptyParts);
        }
        return words;
    }

    /// A dash inside a word is a piece of its own.
    static QString withDashes(QString pieces)
    {
        static const QRegularExpression dash(QStringLiteral("(?<=\\w)-(?=\\w)"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        return pieces.replace(dash, QStringLiteral("|-|"));
    }

private Q_SLOTS:
    void fewWordsAreWrong_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("mostInHundred");
        QTest::newRow("en.txt") << Language::English << 0.3;
        QTest::newRow("en-2.txt") << Language::English << 0.3;
        QTest::newRow("en-3.txt") << Language::English << 0.3;
        QTest::newRow("de.txt") << Language::German << 0.2;
        QTest::newRow("ru.txt") << Language::Russian << 0.3;
    }

    void fewWordsAreWrong()
    {
        QFETCH(Language, language);
        QFETCH(double, mostInHundred);
        const auto syllabifier = makeSyllabifier(language);
        const QStringList words = wordsOf(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(words.size() > 500);
        QStringList wrong;
        for (const QString &word : words) {
            const QString pieces = withDashes(word);
            const QString got = syllabifier->split(QString(word).remove(u'|')).join(u'|');
            if (got != pieces)
                wrong += got + QStringLiteral(" for ") + pieces;
        }
        const double inHundred = 100.0 * double(wrong.size()) / double(words.size());
        QVERIFY2(inHundred <= mostInHundred,
                 qPrintable(QStringLiteral("%1 of %2: %3")
                                .arg(wrong.size())
                                .arg(words.size())
                                .arg(wrong.join(QStringLiteral(", ")))));
    }
};

QTEST_GUILESS_MAIN(RunningTextTest)
#include "RunningTextTest.moc"
