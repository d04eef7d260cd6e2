// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QJsonArray>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;
using Act = UndoOffer::Act;

class FreeMinuteTest : public QObject
{
    Q_OBJECT

private:
    static ErrorCode codeOf(const Result<void> &result)
    {
        return result ? ErrorCode::BadMessage : result.error().code;
    }
    static QList<ReadingEvent> log(TestReading &reading)
    {
        return reading.family.stores().readingEvents.after({}).value();
    }
    /// A text of six words is on the screen, and a free minute goes on.
    static void begin(TestReading &reading,
                      const QString &text = QStringLiteral("Кот — спит и видит сон тут."))
    {
        reading.apply(OfferFreeMinute{true});
        reading.apply(StartSession{});
        reading.add(text);
        reading.apply(StartFreeMinute{});
    }
    /// The same behind the first word, which took two seconds; the next one was lit for one.
    static void beginBehindAWord(TestReading &reading)
    {
        reading.apply(OfferFreeMinute{true});
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кот спит и видит сон."));
        reading.family.clock.advance(2s);
        reading.apply(AdvanceWord{1});
        reading.family.clock.advance(1s);
        reading.apply(StartFreeMinute{});
    }

private Q_SLOTS:
    void isOffUntilAParentSwitchesItOn()
    {
        TestReading reading;
        QVERIFY(!reading.now().offersFreeMinute);
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кот спит."));
        QCOMPARE(codeOf(reading.model().apply(StartFreeMinute{})), ErrorCode::NotAllowed);
        QVERIFY(!reading.now().freeMinute);
        reading.apply(OfferFreeMinute{true});
        QVERIFY(reading.now().offersFreeMinute);
        reading.restart();
        QVERIFY(reading.now().offersFreeMinute);
        reading.apply(EndSession{});
        QVERIFY(reading.now().offersFreeMinute);
    }

    void needsATextThatIsToBeRead()
    {
        TestReading reading;
        reading.apply(OfferFreeMinute{true});
        QCOMPARE(codeOf(reading.model().apply(StartFreeMinute{})), ErrorCode::NoSession);
        reading.apply(StartSession{});
        QCOMPARE(codeOf(reading.model().apply(StartFreeMinute{})), ErrorCode::NotFound);
        reading.add(QStringLiteral("Кот"));
        reading.apply(SetCurtain{true});
        QCOMPARE(codeOf(reading.model().apply(StartFreeMinute{})), ErrorCode::Conflict);
        reading.apply(SetCurtain{false});
        reading.apply(AdvanceWord{1});
        QCOMPARE(codeOf(reading.model().apply(StartFreeMinute{})), ErrorCode::NotFound);
        QCOMPARE(codeOf(reading.model().apply(LastWordRead{0})), ErrorCode::NotFound);
    }

    void itsLastWordIsKeptAndTheReadingGoesOnBehindIt()
    {
        TestReading reading;
        begin(reading);
        QVERIFY(reading.now().isInFreeMinute());
        reading.family.clock.advance(20s);
        reading.apply(MarkWord{2});
        QCOMPARE(codeOf(reading.model().apply(MarkWord{})),
                 ErrorCode::BadValue); // no word is current
        reading.family.clock.advance(50s);
        QCOMPARE(codeOf(reading.model().apply(LastWordRead{1})), ErrorCode::BadValue); // a dash
        QCOMPARE(codeOf(reading.model().apply(LastWordRead{7})), ErrorCode::BadValue);
        reading.apply(LastWordRead{3});
        QCOMPARE(reading.now().freeMinute->lastWord, 3);
        QVERIFY(reading.now().freeMinute->took == 60s);
        QVERIFY(reading.now().isReadFreely()); // nothing is lit before somebody reads on
        QCOMPARE(reading.now().undo->act, Act::LastWord);
        QCOMPARE(reading.now().undo->text, QStringLiteral("и"));
        const ReadingEvent told = log(reading).back();
        QCOMPARE(told.kind, ReadingEventKind::FreeMinute);
        QCOMPARE(told.payload[u"ms"].toInt(), 60'000);
        QCOMPARE(told.payload[u"last_word"].toInt(), 3);
        QCOMPARE(told.payload[u"words"].toInt(), 3);
        QVERIFY(told.payload.contains(u"utc_offset"));

        reading.apply(AdvanceWord{1});
        QVERIFY(!reading.now().freeMinute);
        QCOMPARE(reading.now().wordIndex, 4);
    }

    /// The words of the minute were read, and nobody knows how long each of them took.
    void itsWordsAreNotMeasured()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(60s);
        reading.apply(LastWordRead{4});
        reading.family.clock.advance(7s);
        reading.apply(LeaveFreeMinute{});
        reading.family.clock.advance(2s);
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
        const ReadingEvent left = log(reading).back();
        QCOMPARE(left.kind, ReadingEventKind::Left);
        QCOMPARE(left.payload[u"reached"].toInt(), 6);
        const QJsonArray times = left.payload[u"ms"].toArray();
        QCOMPARE(times.size(), 6);
        for (int i = 0; i < 5; ++i)
            QVERIFY(times[i].isNull());
        QCOMPARE(times[5].toInt(), 2'000);
    }

    void aTextThatWasReadToItsEndIsCompleted()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(30s);
        reading.apply(LastWordRead{6});
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(reading.now().freeMinute->lastWord, 6);
        QVERIFY(reading.now().freeMinute->took == 30s);
        const QList<ReadingEvent> events = log(reading);
        QCOMPARE(events[0].kind, ReadingEventKind::FreeMinute);
        QCOMPARE(events[1].kind, ReadingEventKind::Completed);
        QCOMPARE(events[1].payload[u"reached"].toInt(), 7);

        reading.apply(Undo{});
        QVERIFY(!reading.now().isCompleted());
        QVERIFY(reading.now().isReadFreely());
        reading.apply(Undo{});
        QVERIFY(reading.now().isInFreeMinute());
        QVERIFY(standingEvents(log(reading)).isEmpty());
        reading.add(QStringLiteral("Дом"));
        reading.apply(LastWordRead{6});
        reading.apply(NextItem{});
        QVERIFY(!reading.now().freeMinute);
    }

    /// As on a disk that is full just then.
    void itsLastWordAndTheEndOfTheTextAreOne()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(30s);
        ReadingFile *const file = reading.core().readingFile();
        Database &database = file ? file->database() : reading.family.database();
        TestCore::must(database.execute(
            QStringLiteral("CREATE TRIGGER full BEFORE UPDATE OF completed_at ON session_items "
                           "BEGIN SELECT raise(ABORT, 'full'); END")));
        const quint64 before = reading.now().revision;
        QVERIFY(!reading.model().apply(LastWordRead{6}));
        QCOMPARE(reading.now().revision, before);
        QVERIFY(reading.now().isInFreeMinute());
        QVERIFY(log(reading).isEmpty());
        TestCore::must(database.execute(QStringLiteral("DROP TRIGGER full")));
        reading.apply(LastWordRead{6});
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(reading.now().revision, before + 1);
        QCOMPARE(log(reading).size(), 2);
    }

    void aStepTurnsThePageAndReadsNothing()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(5s);
        reading.apply(AdvanceWord{5});
        QCOMPARE(reading.now().wordIndex, 5);
        reading.apply(AdvanceWord{5});
        reading.apply(AdvanceWord{1});
        QCOMPARE(reading.now().wordIndex, 6);
        QVERIFY(reading.now().isInFreeMinute());
        reading.apply(EndSession{});
        QCOMPARE(log(reading).back().payload[u"reached"].toInt(), 0);
    }

    void isStoppedByAParentAndByTheCurtain()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(40s);
        reading.apply(StopFreeMinute{});
        reading.family.clock.advance(40s);
        QVERIFY(reading.now().freeMinute->took == 40s);
        reading.apply(Undo{}); // as if nobody had stopped it
        QVERIFY(!reading.now().freeMinute->took);
        QVERIFY(reading.now().freeMinute->passed(reading.family.clock.monotonic()) == 60s);

        reading.apply(LeaveFreeMinute{});
        reading.apply(StartFreeMinute{});
        reading.family.clock.advance(10s);
        reading.apply(SetCurtain{true});
        reading.family.clock.advance(10s);
        QVERIFY(reading.now().freeMinute->took == 10s);
    }

    void aPageThatIsTakenBackAddsTheMinuteToNoWord()
    {
        TestReading reading;
        beginBehindAWord(reading);
        reading.family.clock.advance(20s);
        reading.apply(AdvanceWord{2});
        QCOMPARE(reading.now().undo->act, Act::Word);
        reading.apply(Undo{});
        reading.apply(LeaveFreeMinute{});
        reading.family.clock.advance(3s);
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
        QCOMPARE(log(reading).back().payload[u"ms"].toArray(), (QJsonArray{2'000, 4'000}));
    }

    void isLeftForTheWordBefore()
    {
        TestReading reading;
        beginBehindAWord(reading);
        QCOMPARE(reading.now().wordIndex, 0);
        reading.family.clock.advance(30s);
        reading.apply(LeaveFreeMinute{});
        QCOMPARE(reading.now().wordIndex, 1);
        reading.apply(Undo{});
        QVERIFY(reading.now().isInFreeMinute());
        reading.apply(Undo{});
        QVERIFY(!reading.now().freeMinute);
        QCOMPARE(reading.now().wordIndex, 1);
        reading.family.clock.advance(3s);
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
        const QJsonArray times = log(reading).back().payload[u"ms"].toArray();
        QCOMPARE(times.size(), 2);
        QCOMPARE(times[0].toInt(), 2'000);
        QCOMPARE(times[1].toInt(), 4'000); // without the minute
    }

    void whatWasReadSurvivesACrash()
    {
        TestReading reading;
        begin(reading);
        reading.family.clock.advance(60s);
        reading.apply(LastWordRead{4});
        reading.restart(0s); // past its grace period
        const QList<ReadingEvent> events = log(reading);
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].kind, ReadingEventKind::FreeMinute);
        QCOMPARE(events[1].kind, ReadingEventKind::Left);
    }

    void aRunningMinuteDoesNot()
    {
        TestReading reading;
        begin(reading);
        reading.apply(MarkWord{0});
        reading.restart();
        QVERIFY(reading.now().current);
        QVERIFY(!reading.now().freeMinute);
        QCOMPARE(reading.now().marks->size(), 1);
    }

    void whoComesTooLateDoesNothing()
    {
        TestReading reading;
        begin(reading);
        reading.add(QStringLiteral("Дом стоит."));
        const quint64 seen = reading.now().revision;
        QVERIFY(reading.model().apply(NextItem{}, {.id = 1}));
        QVERIFY(reading.model().apply(LastWordRead{1}, {.id = 2, .seenText = seen}));
        QVERIFY(!reading.now().freeMinute);
        // Whoever pressed for a step has seen no free minute.
        const quint64 before = reading.now().revision;
        QVERIFY(reading.model().apply(StartFreeMinute{}, {.id = 1}));
        QVERIFY(reading.model().apply(AdvanceWord{1}, {.id = 2, .seenRevision = before}));
        QCOMPARE(reading.now().wordIndex, 0);
    }
};

QTEST_GUILESS_MAIN(FreeMinuteTest)
#include "FreeMinuteTest.moc"
