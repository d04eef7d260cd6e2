// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ProgressOverview.h"

#include <QTest>

using namespace chitai;

class ProgressOverviewTest : public QObject
{
    Q_OBJECT

private:
    /// A text of so many words, half a second each.
    static ReadingFigures reading(const QDate &day, int words, int errors = 0, bool isFirst = true)
    {
        ReadingFigures figures;
        figures.day = day;
        figures.at = day.startOfDay(Qt::UTC);
        figures.isFirst = isFirst;
        figures.words = words;
        figures.errors = errors;
        figures.pacedWords = words - errors;
        figures.pacedMs = words * 500;
        return figures;
    }

    static WordProgress card(const char *word, const QDate &tamed, int cleanDays = 0)
    {
        WordProgress card;
        card.word = QString::fromLatin1(word);
        card.lastMark = WordMark::Stumbled;
        card.tamedDay = tamed;
        card.cleanDays = cleanDays;
        return card;
    }

    static QString told(const QList<ReadingFigures> &readings)
    {
        QStringList codes;
        for (const ReadingBand band : bandsOf(readings))
            codes += readingBandCode(band);
        return codes.join(u' ');
    }

    // A Wednesday.
    const QDate today{2026, 11, 25};

private Q_SLOTS:
    void aLongTextIsJudgedByItself()
    {
        QCOMPARE(told({reading(today, 40), reading(today, 40, 3), reading(today, 40, 5)}),
                 QStringLiteral("alone with_help too_hard"));
    }

    void shortTextsAreJudgedTogether()
    {
        // 10 + 10 + 12 with 2 errors: 93.75 %. Then 15 + 15 with none.
        QCOMPARE(told({reading(today, 10), reading(today, 10, 2), reading(today, 12),
                       reading(today, 15), reading(today, 15)}),
                 QStringLiteral("with_help with_help with_help alone alone"));
    }

    void aLongTextBetweenShortOnesIsNoneOfThem()
    {
        QCOMPARE(told({reading(today, 15, 2), reading(today, 40), reading(today, 15)}),
                 QStringLiteral("with_help alone with_help")); // 2 of 30
    }

    void whatIsLeftIsJudgedWithTheTextsBefore()
    {
        // 20 + 10 with none; 12 with 2 is pooled with the 10 and the 20 before it: 40 of 42.
        QCOMPARE(told({reading(today, 20), reading(today, 10), reading(today, 12, 2)}),
                 QStringLiteral("alone alone alone"));
        // With 3 errors: 39 of 42.
        QCOMPARE(told({reading(today, 20), reading(today, 10), reading(today, 12, 3)}),
                 QStringLiteral("alone alone with_help"));
    }

    void tooLittleIsNotJudged()
    {
        QCOMPARE(told({reading(today, 10), reading(today, 0), reading(today, 19)}),
                 QStringLiteral("unknown unknown unknown"));
        QCOMPARE(told({}), QString());
    }

    void aSpanBeginsOnAMondayOrWithAMonth()
    {
        const QDate first(2024, 3, 9);
        QCOMPARE(beginOf(ProgressSpan::EightWeeks, today, first), QDate(2026, 10, 5));
        QCOMPARE(beginOf(ProgressSpan::HalfYear, today, first), QDate(2026, 6, 1));
        QCOMPARE(beginOf(ProgressSpan::Year, today, first), QDate(2025, 12, 1));
        QCOMPARE(beginOf(ProgressSpan::All, today, first), QDate(2024, 3, 1));
        QCOMPARE(beginOf(ProgressSpan::All, today, {}), QDate(2026, 11, 1));
        for (const ProgressSpan span : {ProgressSpan::EightWeeks, ProgressSpan::HalfYear,
                                        ProgressSpan::Year, ProgressSpan::All})
            QCOMPARE(progressSpanFromCode(progressSpanCode(span)), span);
        QVERIFY(!progressSpanFromCode(u"week"));
    }

    void textsAreCountedByWeek()
    {
        const ProgressOverview overview = overviewOf(
            {reading(QDate(2026, 10, 4), 40), // the day before
             reading(QDate(2026, 10, 5), 40), reading(QDate(2026, 10, 11), 40, 3),
             reading(QDate(2026, 10, 12), 40, 9), reading(today, 40), reading(today, 0)},
            {}, ProgressSpan::EightWeeks, today);
        QCOMPARE(overview.periods.size(), 8);
        QCOMPARE(overview.periods[0].last, QDate(2026, 10, 11));
        QCOMPARE(overview.periods[0].texts, 2);
        QCOMPARE(overview.periods[0].alone, 1);
        QCOMPARE(overview.periods[0].withHelp, 1);
        QCOMPARE(overview.periods[1].together, 1);
        for (int week = 2; week < 7; ++week)
            QCOMPARE(overview.periods[week].texts, 0);
        QCOMPARE(overview.periods[7].texts, 1);
        QCOMPARE(overview.periods[7].last, QDate(2026, 11, 29));
        QCOMPARE(overview.evenings, 5);
    }

    void monthsOfAYear()
    {
        const ProgressOverview overview
            = overviewOf({reading(QDate(2025, 12, 31), 40), reading(QDate(2026, 2, 28), 40)}, {},
                         ProgressSpan::Year, today);
        QCOMPARE(overview.periods.size(), 12);
        QCOMPARE(overview.periods[0].texts, 1);
        QCOMPARE(overview.periods[2].first, QDate(2026, 2, 1));
        QCOMPARE(overview.periods[2].last, QDate(2026, 2, 28));
        QCOMPARE(overview.periods[2].texts, 1);
    }

    void thePaceKnowsWhatWasUsualThen()
    {
        QList<ReadingFigures> readings;
        for (int week = 0; week < 4; ++week) // 30 words a quarter of a minute, or half of them
            readings += reading(QDate(2026, 10, 1).addDays(7 * week), 30);
        readings.back().pacedMs = 60'000;
        readings += reading(today, 30, 0, false);
        const ProgressOverview overview = overviewOf(readings, {}, ProgressSpan::EightWeeks, today);
        QCOMPARE(overview.first.size(), 3); // the one of October 1 is before the span
        QVERIFY(!overview.first[0].usual); // the second there is
        QCOMPARE(overview.first[1].usual->pace, 120.0);
        QCOMPARE(overview.first[1].usual->band, 5.0);
        QCOMPARE(overview.first[2].point.pace, 30.0);
        QCOMPARE(overview.first[2].usual->pace, 120.0);
        QCOMPARE(overview.repeated.size(), 1);
        QCOMPARE(overview.repeated[0].day, today);
        QCOMPARE(overview.periods[1].usual->points, 3);
        QVERIFY(!overview.periods[7].usual);
    }

    void wordsAreTamed()
    {
        const ProgressOverview overview
            = overviewOf({},
                         {card("a", QDate(2026, 1, 1)), card("b", today),
                          card("c", QDate(2026, 10, 6)), card("d", {}, 2), card("e", {}, 1)},
                         ProgressSpan::EightWeeks, today);
        QCOMPARE(overview.tamedBefore, 1);
        QCOMPARE(overview.tamed, (QList<QDate>{QDate(2026, 10, 6), today}));
        QCOMPARE(overview.periods[0].tamed, 1);
        QCOMPARE(overview.periods[7].tamed, 1);
        QCOMPARE(overview.nearlyTamed, QStringList(QStringLiteral("d")));
    }

    void nothingIsSaidOfTwoEvenings()
    {
        QList<ReadingFigures> readings;
        for (const int errors : {3, 3, 3, 0, 0, 0})
            readings += reading(today, 40, errors);
        readings.front().day = today.addDays(-1);
        QVERIFY(!overviewOf(readings, {}, ProgressSpan::Year, today).isReady());
        QCOMPARE(overviewOf(readings, {}, ProgressSpan::Year, today).summary.reading,
                 ProgressSummary::Reading::TooEarly);
        readings[1].day = today.addDays(-2);
        QCOMPARE(overviewOf(readings, {}, ProgressSpan::Year, today).summary.reading,
                 ProgressSummary::Reading::MoreAlone);
    }

    void aReportBeginsWithTheWeekOfTheFirstReading()
    {
        const QDate first = today.addDays(-10);
        const ProgressOverview all = overviewOf({reading(first, 40), reading(today, 40)}, {},
                                                ProgressSpan::HalfYear, today);
        const ProgressOverview shown = sinceBegun(all);
        QVERIFY(all.from < first.addDays(-100));
        QCOMPARE(shown.from, first.addDays(1 - first.dayOfWeek()));
        QCOMPARE(shown.periods.front().first, shown.from);
        QCOMPARE(shown.periods.back().last, all.periods.back().last);
        QCOMPARE(shown.periods.front().texts, 1);
        QCOMPARE(sinceBegun(overviewOf({}, {}, ProgressSpan::HalfYear, today)).periods.size(), 26);
    }

    void aSentence_data()
    {
        using Reading = ProgressSummary::Reading;
        QTest::addColumn<QList<int>>("errors"); // of 40 words each
        QTest::addColumn<Reading>("reading");
        QTest::newRow("early") << QList<int>{0, 0, 0, 0} << Reading::TooEarly;
        QTest::newRow("alone") << QList<int>{0, 0, 0, 0, 3} << Reading::MostlyAlone;
        QTest::newRow("more") << QList<int>{3, 3, 3, 0, 3, 3} << Reading::MoreAlone;
        QTest::newRow("together") << QList<int>{9, 0, 9, 9, 3} << Reading::MostlyTogether;
        QTest::newRow("help") << QList<int>{3, 0, 3, 3, 9} << Reading::WithHelp;
    }

    void aSentence()
    {
        QFETCH(QList<int>, errors);
        QFETCH(ProgressSummary::Reading, reading);
        QList<ReadingFigures> readings;
        for (const int count : errors)
            readings += ProgressOverviewTest::reading(
                today.addDays(readings.size() - errors.size() + 1), 40, count);
        const ProgressOverview overview = overviewOf(readings, {}, ProgressSpan::Year, today);
        QVERIFY(overview.isReady());
        QCOMPARE(overview.summary.reading, reading);
    }

    void thePaceInASentence()
    {
        using Pace = ProgressSummary::Pace;
        const auto paceOf = [&](int stepMs) {
            QList<ReadingFigures> readings;
            for (int week = 0; week < 8; ++week) {
                readings += reading(QDate(2026, 10, 5).addDays(7 * week).addDays(-1), 30);
                readings.back().pacedMs = 30'000 + stepMs * week; // about 60 a minute
            }
            return overviewOf(readings, {}, ProgressSpan::HalfYear, today).summary.pace;
        };
        QCOMPARE(paceOf(0), Pace::Steady);
        QCOMPARE(paceOf(-1'000), Pace::Growing);
        QCOMPARE(paceOf(1'000), Pace::Slower);
        QCOMPARE(overviewOf({reading(today, 30)}, {}, ProgressSpan::All, today).summary.pace,
                 Pace::Unknown);
    }
};

QTEST_GUILESS_MAIN(ProgressOverviewTest)
#include "ProgressOverviewTest.moc"
