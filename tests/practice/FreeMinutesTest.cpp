// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/FreeMinutes.h"
#include "practice/ChildExport.h"
#include "practice/ReadingNorms.h"
#include "support/TestReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class FreeMinutesTest : public QObject
{
    Q_OBJECT

private:
    struct Family
    {
        Family() { reading.apply(OfferFreeMinute{true}); }

        /// Six words, of which the third was hard; read up to this one after so long.
        QUuid readUpTo(int last, std::chrono::milliseconds after = 60s)
        {
            reading.apply(StartSession{});
            const QUuid session = *reading.now().sessionId;
            item = reading.add(QStringLiteral("Кот — спит, мурлычет и видит сон."));
            reading.apply(StartFreeMinute{});
            shown = reading.now().current->sessionItemId;
            reading.apply(MarkWord{3});
            reading.apply(MarkWord{0, WordMark::SelfCorrected});
            reading.family.clock.advance(after);
            reading.apply(LastWordRead{last});
            return session;
        }
        [[nodiscard]] QList<FreeMinuteResult> minutes() const
        {
            return practice.freeMinutes(child, Language::Russian).value();
        }

        TestReading reading;
        Practice &practice = reading.core().practice();
        QUuid child = *reading.now().reader;
        QUuid item;
        QUuid shown;
    };

private Q_SLOTS:
    void countsWhatWasReadRightly()
    {
        QCOMPARE(rightWordsPerMinute(52, 5, 60s), std::optional(47.0));
        QCOMPARE(rightWordsPerMinute(40, 4, 45s), std::optional(48.0));
        QCOMPARE(rightWordsPerMinute(2, 5, 60s), std::optional(0.0));
        QVERIFY(!rightWordsPerMinute(40, 0, 19'999ms));
        Family family;
        const QUuid session = family.readUpTo(4, 30s);
        const QList<FreeMinuteResult> minutes = family.minutes();
        QCOMPARE(minutes.size(), 1);
        QCOMPARE(minutes[0].sessionId, session);
        QCOMPARE(minutes[0].sessionItemId, family.shown);
        QCOMPARE(minutes[0].words, 4); // the dash is none
        QCOMPARE(minutes[0].misread, 1);
        QVERIFY(minutes[0].took == 30s);
        QCOMPARE(minutes[0].perMinute(), std::optional(6.0));
        QVERIFY(family.practice.freeMinutes(family.child, Language::German).value().isEmpty());
    }

    void whatWasTakenBackIsNone()
    {
        Family family;
        (void)family.readUpTo(4);
        family.reading.apply(Undo{});
        QVERIFY(family.minutes().isEmpty());
        family.reading.apply(LastWordRead{5});
        QCOMPARE(family.minutes().size(), 1);
        QCOMPARE(family.minutes()[0].words, 5);
    }

    void followsWhatIsMended()
    {
        Family family;
        const QUuid session = family.readUpTo(4);
        family.reading.apply(EndSession{});
        QVERIFY(family.practice.mend({session, family.shown, 3}, {}));
        QVERIFY(
            family.practice.mend({session, family.shown, 6}, WordMark::Told)); // behind the last
        QCOMPARE(family.minutes()[0].misread, 0);
        QVERIFY(family.practice.mend({session, family.shown, 2}, WordMark::Told));
        QCOMPARE(family.minutes()[0].misread, 1);
    }

    /// Its words are read words, without a time of their own.
    void itsWordsCountAsReadAndNotForThePace()
    {
        Family family;
        const QUuid session = family.readUpTo(4);
        family.reading.apply(EndSession{});
        const SessionReview review = family.practice.review(session).value();
        QCOMPARE(review.summary.words, 4);
        QCOMPARE(review.summary.errors, 1);
        QCOMPARE(review.summary.selfCorrected, 1);
        QVERIFY(!review.summary.firstPace);
        QVERIFY(review.texts[0].words[4].isRead);
        QVERIFY(!review.texts[0].words[5].isRead);
        QCOMPARE(family.practice.cards(family.child, Language::Russian).value().size(), 2);
        QVERIFY(family.practice.progress(family.child, Language::Russian).value().points.isEmpty());
    }

    void whatACrashLeavesCountsToo()
    {
        Family family;
        const QUuid session = family.readUpTo(4);
        family.reading.restart(0s);
        Practice &practice = family.reading.core().practice();
        QCOMPARE(practice.freeMinutes(family.child, Language::Russian).value().size(), 1);
        QCOMPARE(practice.review(session).value().summary.words, 4);
        QVERIFY(practice.review(session).value().texts[0].words[4].isRead);
    }

    void standsInTheOverviewWhereItTellsAFigure()
    {
        Family family;
        (void)family.readUpTo(4, 19s);
        family.reading.apply(EndSession{});
        const auto shown = [&] {
            return family.practice
                .overview(family.child, Language::Russian, ProgressSpan::EightWeeks)
                .value()
                .minutes;
        };
        QVERIFY(shown().isEmpty());
        (void)family.readUpTo(4);
        family.reading.apply(EndSession{});
        QCOMPARE(shown().size(), 1);
        family.reading.family.clock.advance(24h * 100);
        QVERIFY(shown().isEmpty());
    }

    void goesAlongInTheFiles()
    {
        Family family;
        (void)family.readUpTo(4);
        family.reading.apply(EndSession{});
        const ChildExport &files = family.reading.core().childExport();
        const QByteArray table = files.sessionsTable(family.child).value();
        QVERIFY(table.split('\r')[0].endsWith(",free_minute"));
        QVERIFY(table.contains(",3\r\n"));
        const QJsonObject all
            = QJsonDocument::fromJson(
                  files.everything(family.reading.core().profiles().active()).value())
                  .object();
        const QJsonArray minutes = all[u"free_minutes"].toArray();
        QCOMPARE(minutes.size(), 1);
        QCOMPARE(minutes[0][u"words"].toInt(), 4);
        QCOMPARE(minutes[0][u"misread"].toInt(), 1);
        QCOMPARE(minutes[0][u"per_minute"].toDouble(), 3.0);
    }

    /// Each with source and year, and none for a language of which nothing was published.
    void normsNameTheirSource()
    {
        QVERIFY(readingNorms(Language::Russian).isEmpty());
        for (const Language language : {Language::German, Language::English}) {
            const QList<ReadingNorm> norms = readingNorms(language);
            QVERIFY(!norms.isEmpty());
            int before = 0;
            for (const ReadingNorm &norm : norms) {
                QVERIFY(norm.grade > before);
                before = norm.grade;
                QCOMPARE(norm.language, language);
                QVERIFY(norm.low > 0 && norm.low < norm.high && norm.high < 250);
                QVERIFY(!norm.source.isEmpty());
                QVERIFY(norm.year > 2000);
            }
        }
    }
};

QTEST_GUILESS_MAIN(FreeMinutesTest)
#include "FreeMinutesTest.moc"
