// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Figures.h"

#include <QTest>
#include <cmath>

using namespace chitai;

class FiguresTest : public QObject
{
    Q_OBJECT

private:
    static bool isNear(double a, double b) { return std::abs(a - b) < 0.05; }

    /// A first reading of so many words in so many seconds.
    static ReadingFigures reading(int day, int words, int seconds, int errors = 0)
    {
        ReadingFigures figures;
        figures.day = QDate(2026, 3, 1).addDays(day);
        figures.at = figures.day.startOfDay(Qt::UTC);
        figures.isFirst = true;
        figures.words = words;
        figures.errors = errors;
        figures.pacedWords = words - errors;
        figures.pacedMs = seconds * 1'000;
        return figures;
    }

private Q_SLOTS:
    void bandsFromThirtyWordsOn()
    {
        const auto band
            = [](int words, int errors) { return summaryOf({reading(0, words, 60, errors)}).band; };
        QCOMPARE(band(29, 0), ReadingBand::Unknown);
        QCOMPARE(band(30, 0), ReadingBand::Alone);
        QCOMPARE(band(100, 5), ReadingBand::Alone);
        QCOMPARE(band(100, 6), ReadingBand::WithHelp);
        QCOMPARE(band(100, 10), ReadingBand::WithHelp);
        QCOMPARE(band(100, 11), ReadingBand::TooHard);
        QVERIFY(!summaryOf({}).accuracy);
        QVERIFY(!summaryOf({}).firstPace);
    }

    void shortTextsMakeOnePoint()
    {
        const QList<PacePoint> points
            = pacePoints({reading(0, 12, 12), reading(1, 12, 24), reading(2, 12, 12),
                          reading(3, 40, 60), reading(4, 29, 29)});
        QCOMPARE(points.size(), 2);
        QVERIFY(isNear(points[0].pace, 45)); // 36 words in 48 s
        QCOMPARE(points[0].day, QDate(2026, 3, 3));
        QVERIFY(isNear(points[1].pace, 40));
    }

    void repeatedReadingsMakeNoPoint()
    {
        ReadingFigures again = reading(0, 40, 10);
        again.isFirst = false;
        QVERIFY(pacePoints({again}).isEmpty());
    }

    void whatIsUsual()
    {
        QList<ReadingFigures> readings;
        for (const int seconds : {200, 60, 50}) // of 30 words: 9, 30 and 36 a minute
            readings += reading(0, 30, seconds);
        QVERIFY(!baselineOf(pacePoints(readings.mid(1))));
        const PaceBaseline few = *baselineOf(pacePoints(readings));
        QVERIFY(isNear(few.pace, 30));
        QVERIFY(isNear(few.band, 6));
        // The last seven: 30 36 40 45 36 36 36; five a minute to each side at least.
        for (const int seconds : {45, 40, 50, 50, 50})
            readings += reading(0, 30, seconds);
        const PaceBaseline seven = *baselineOf(pacePoints(readings));
        QCOMPARE(seven.points, 7);
        QVERIFY(isNear(seven.pace, 36));
        QVERIFY(isNear(seven.band, 5));
    }

    void aTrendNeedsTime()
    {
        QList<ReadingFigures> readings;
        for (int i = 0; i < 8; ++i)
            readings += reading(3 * i, 30 + i, 60);
        const PaceTrend trend = *trendOf(pacePoints(readings)); // one word more in three days
        QVERIFY(isNear(trend.perWeek, 7.0 / 3));
        QVERIFY(isNear(trend.first, 30));
        QVERIFY(isNear(trend.last, 37));
        QVERIFY(!trendOf(pacePoints(readings.first(7))));
        for (ReadingFigures &figures : readings)
            figures.day = std::min(figures.day, QDate(2026, 3, 20));
        QVERIFY(!trendOf(pacePoints(readings)));
    }

    void theLongestDueComesFirst()
    {
        const auto card = [](const char *word, int day) {
            WordProgress progress;
            progress.word = QString::fromUtf8(word);
            progress.lastMark = WordMark::Stumbled;
            progress.dueDay = QDate(2026, 3, day);
            return progress;
        };
        WordProgress plain = card("plain", 1);
        plain.lastMark.reset();
        QStringList words;
        const QList<WordProgress> due = dueWords(
            {card("b", 4), card("later", 6), card("a", 4), card("c", 2), plain}, QDate(2026, 3, 5));
        for (const WordProgress &word : due)
            words += word.word;
        QCOMPARE(words.join(u' '), QStringLiteral("c a b"));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "FiguresTest.moc"
