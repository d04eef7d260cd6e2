// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Problem.h"

#include "decoding/PictureWriting.h"

#include <QSet>
#include <QTest>

using namespace chitai;

using Describe = QString (*)(const Error &);
Q_DECLARE_METATYPE(Describe)

class ProblemTest : public QObject
{
    Q_OBJECT

private:
    static QString told(Describe describe, ErrorCode code)
    {
        return describe({code, QStringLiteral("from below")});
    }

private Q_SLOTS:
    void noSentenceOfALowerLayerIsShown_data()
    {
        QTest::addColumn<Describe>("describe");
        QTest::newRow("text") << Describe(describeTextProblem);
        QTest::newRow("reading") << Describe(describeReadingProblem);
        QTest::newRow("history") << Describe(describeHistoryProblem);
        QTest::newRow("autostart") << Describe(describeAutostartProblem);
        QTest::newRow("picture file") << Describe(describePictureFileProblem);
        QTest::newRow("download") << Describe(describeDownloadProblem);
        QTest::newRow("picture") << Describe(describePictureProblem);
        QTest::newRow("file of texts") << Describe(describeItemFileProblem);
        QTest::newRow("transfer") << Describe(describeTransferProblem);
        QTest::newRow("backup") << Describe(describeBackupProblem);
        QTest::newRow("daily backup") << Describe(describeDailyBackupProblem);
        QTest::newRow("restore") << Describe(describeRestoreProblem);
    }

    void noSentenceOfALowerLayerIsShown()
    {
        QFETCH(Describe, describe);
        for (int code = 0; code <= int(ErrorCode::StorageLocked); ++code) {
            const QString sentence = told(describe, ErrorCode(code));
            QVERIFY(!sentence.isEmpty());
            QVERIFY2(!sentence.contains(QStringLiteral("from below")), qPrintable(sentence));
        }
    }

    void aMissingDecoderIsNoTroubleOfTheDisk()
    {
        for (const Describe describe :
             {describePictureFileProblem, describeDownloadProblem, describeRestoreProblem}) {
            const QString sentence = describe(noPictureDecoder().value());
            QVERIFY2(sentence.contains(QStringLiteral("chitai-decoder")), qPrintable(sentence));
            QVERIFY(told(describe, ErrorCode::StorageFailed) != sentence);
        }
    }

    void theSameCodeMeansAnotherThingForEachSubject()
    {
        QVERIFY(told(describeTextProblem, ErrorCode::Conflict).contains(QStringLiteral("library")));
        QVERIFY(
            told(describeBackupProblem, ErrorCode::Conflict).contains(QStringLiteral("Stopped")));
        QVERIFY(
            told(describeHistoryProblem, ErrorCode::NotFound).contains(QStringLiteral("history")));
        QVERIFY(
            told(describeItemFileProblem, ErrorCode::NotFound).contains(QStringLiteral("file")));
        QVERIFY(
            !told(describeHistoryProblem, ErrorCode::BadValue).contains(QStringLiteral("word")));
    }

    void whyThereIsNoBackupIsToldApart()
    {
        for (const Describe describe : {describeDailyBackupProblem, describeBackupProblem}) {
            QSet<QString> sentences;
            for (const ErrorCode code :
                 {ErrorCode::StorageFull, ErrorCode::StorageDamaged, ErrorCode::StorageDenied,
                  ErrorCode::StorageReadOnly, ErrorCode::StorageLocked, ErrorCode::StorageFailed})
                sentences += told(describe, code);
            QCOMPARE(sentences.size(), 6);
            QVERIFY(!told(describe, ErrorCode::StorageDamaged).contains(QStringLiteral("full")));
        }
    }

    void whyADownloadFailedIsToldApart()
    {
        const QSet<QString> sentences{told(describeDownloadProblem, ErrorCode::NotAllowed),
                                      told(describeDownloadProblem, ErrorCode::Unreachable),
                                      told(describeDownloadProblem, ErrorCode::NotFound),
                                      told(describeDownloadProblem, ErrorCode::BadValue),
                                      told(describeDownloadProblem, ErrorCode::TooLarge)};
        QCOMPARE(sentences.size(), 5);
        QVERIFY(told(describeDownloadProblem, ErrorCode::NotAllowed)
                    .contains(QStringLiteral("home network")));
    }
};

QTEST_GUILESS_MAIN(ProblemTest)
#include "ProblemTest.moc"
