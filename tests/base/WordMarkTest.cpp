// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/WordMark.h"

#include "base/ReadingLevel.h"

#include <QTest>

using namespace chitai;

/// What stands in the database and on the wire never changes its meaning: marks and levels.
class WordMarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksStayAsTheyAre_data()
    {
        QTest::addColumn<WordMark>("mark");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isError");
        QTest::newRow("stumbled") << WordMark::Stumbled << QStringLiteral("stumbled") << true;
        QTest::newRow("told") << WordMark::Told << QStringLiteral("told") << true;
        QTest::newRow("omitted") << WordMark::Omitted << QStringLiteral("omitted") << true;
        QTest::newRow("another word")
            << WordMark::Substituted << QStringLiteral("substituted") << true;
        QTest::newRow("a word more") << WordMark::Inserted << QStringLiteral("inserted") << true;
        QTest::newRow("self-corrected")
            << WordMark::SelfCorrected << QStringLiteral("self_corrected") << false;
        QTest::newRow("repeated") << WordMark::Repeated << QStringLiteral("repeated") << false;
    }

    void marksStayAsTheyAre()
    {
        QFETCH(WordMark, mark);
        QFETCH(QString, code);
        QFETCH(bool, isError);
        QCOMPARE(wordMarkCode(mark), code);
        QCOMPARE(wordMarkFromCode(code), mark);
        QCOMPARE(isReadingError(mark), isError);
    }

    void nothingElseIsAMark()
    {
        for (const QStringView other :
             {u"", u"Stumbled", u"stumbled ", u"self-corrected", u"selfCorrected", u"0", u"none"})
            QVERIFY2(!wordMarkFromCode(other), qPrintable(other.toString()));
    }

    void levelsStayAsTheyAre()
    {
        QCOMPARE(readingLevelFromNumber(0), ReadingLevel::FirstSentences);
        QCOMPARE(readingLevelFromNumber(1), ReadingLevel::ShortStories);
        QCOMPARE(readingLevelFromNumber(2), ReadingLevel::Independent);
        QCOMPARE(readingLevels.size(), std::size_t(3));
    }

    void nothingElseIsALevel()
    {
        for (const int other :
             {-1, 3, 100, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
            QVERIFY(!readingLevelFromNumber(other));
    }

    void theEasiestLevelComesFirst()
    {
        for (std::size_t i = 0; i < readingLevels.size(); ++i)
            QCOMPARE(int(readingLevels[i]), int(i));
    }
};

QTEST_APPLESS_MAIN(WordMarkTest)
#include "WordMarkTest.moc"
