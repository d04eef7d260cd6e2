// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Profiles.h"
#include "support/TestReading.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;
using Act = UndoOffer::Act;

class MarksTest : public QObject
{
    Q_OBJECT

private:
    static QList<ReadingEvent> log(TestReading &reading)
    {
        reading.settle();
        return reading.family.stores().readingEvents.after({}).value();
    }
    static ErrorCode codeOf(const Result<void> &result)
    {
        return result ? ErrorCode::BadMessage : result.error().code;
    }
    static WordMarks marks(TestReading &reading) { return *reading.now().marks; }
    /// A step after so long.
    static void step(TestReading &reading, std::chrono::milliseconds after)
    {
        reading.family.clock.advance(after);
        reading.apply(AdvanceWord{1});
    }

private Q_SLOTS:
    void aWordIsMarked()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.apply(AdvanceWord{1});
        reading.apply(MarkWord{});
        reading.apply(MarkWord{0, WordMark::Told});
        QCOMPARE(marks(reading), (WordMarks{{0, WordMark::Told}, {1, WordMark::Stumbled}}));
        QCOMPARE(reading.now().undo->act, Act::Mark);
        QCOMPARE(reading.now().undo->text, QStringLiteral("Мама"));
        QCOMPARE(reading.now().wordIndex, 1);

        QSignalSpy told(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(MarkWord{0, WordMark::Told});
        reading.apply(UnmarkWord{2});
        QCOMPARE(told.size(), 0);
        reading.apply(MarkWord{0, WordMark::Omitted});
        QCOMPARE(marks(reading)[0], WordMark::Omitted);
        reading.apply(UnmarkWord{0});
        QCOMPARE(marks(reading), (WordMarks{{1, WordMark::Stumbled}}));
        const QList<ReadingEvent> events = log(reading);
        QCOMPARE(events.size(), 4);
        QCOMPARE(events[0].profileId, reading.core().profiles().active().id);
        QCOMPARE(events[0].sessionItemId, reading.now().current->sessionItemId);
        QCOMPARE(events[0].wordIndex, 1);
        QCOMPARE(events[3].kind, ReadingEventKind::Unmark);
    }

    void whatCanNotBeMarked()
    {
        TestReading reading;
        QCOMPARE(codeOf(reading.model().apply(MarkWord{})), ErrorCode::NoSession);
        QCOMPARE(codeOf(reading.model().apply(UnmarkWord{0})), ErrorCode::NoSession);
        reading.apply(StartSession{});
        QCOMPARE(codeOf(reading.model().apply(MarkWord{})), ErrorCode::BadValue);
        QCOMPARE(codeOf(reading.model().apply(MarkWord{0})), ErrorCode::NotFound);
        reading.add(QStringLiteral("— Да"));
        QCOMPARE(codeOf(reading.model().apply(MarkWord{0})), ErrorCode::BadValue);
        QCOMPARE(codeOf(reading.model().apply(MarkWord{2})), ErrorCode::BadValue);
        QCOMPARE(codeOf(reading.model().apply(UnmarkWord{-1})), ErrorCode::BadValue);
        reading.apply(AdvanceWord{1});
        QCOMPARE(codeOf(reading.model().apply(MarkWord{})), ErrorCode::BadValue);
        reading.apply(MarkWord{1}); // a completed text can be marked
        reading.setReadOnly(true);
        QVERIFY(!reading.model().apply(MarkWord{1, WordMark::Told}));
        reading.setReadOnly(false);
        QCOMPARE(marks(reading), (WordMarks{{1, WordMark::Stumbled}}));
        QCOMPARE(log(reading).size(), 2);
    }

    void aMarkIsTakenBack()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.apply(MarkWord{});
        reading.apply(MarkWord{0, WordMark::Told});
        reading.apply(UnmarkWord{0});
        QCOMPARE(reading.now().undo->act, Act::Unmark);
        reading.apply(Undo{});
        QCOMPARE(marks(reading)[0], WordMark::Told);
        reading.apply(Undo{});
        QCOMPARE(marks(reading)[0], WordMark::Stumbled);
        reading.apply(Undo{});
        QVERIFY(marks(reading).isEmpty());
        QVERIFY(!reading.now().undo);
        QCOMPARE(log(reading).size(), 6);
        QVERIFY(standingEvents(log(reading)).isEmpty());
    }

    void marksComeAndGoWithTheirText()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама"));
        reading.add(QStringLiteral("кот"));
        reading.apply(MarkWord{});
        reading.apply(NextItem{});
        QVERIFY(marks(reading).isEmpty());
        reading.apply(MarkWord{0, WordMark::Told});
        reading.restart();
        QCOMPARE(marks(reading), (WordMarks{{0, WordMark::Told}}));
        reading.apply(EndSession{});
        QVERIFY(marks(reading).isEmpty());
        reading.apply(Undo{});
        QCOMPARE(marks(reading), (WordMarks{{0, WordMark::Told}}));
    }

    void aMarkOfAnotherTextDoesNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла"));
        reading.add(QStringLiteral("кот"));
        const quint64 seen = reading.now().revision;
        reading.apply(NextItem{});
        QVERIFY(reading.model().apply(MarkWord{0}, {.id = 7, .seenText = seen}));
        QVERIFY(marks(reading).isEmpty());
    }

    void theEndOfATextIsInTheLog()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама — мыла раму."));
        step(reading, 900ms);
        reading.apply(MarkWord{});
        reading.apply(SetCurtain{true});
        reading.family.clock.advance(60s);
        reading.apply(SetCurtain{false});
        step(reading, 700ms);
        reading.model().noteSpoken(3);
        step(reading, 500ms);
        QVERIFY(reading.now().isCompleted());
        const ReadingEvent end = log(reading).back();
        QCOMPARE(end.kind, ReadingEventKind::Completed);
        QCOMPARE(end.payload[u"reached"].toInt(), 4);
        QCOMPARE(end.payload[u"ms"].toArray(), QJsonArray({900, QJsonValue(), 700, 500}));
        QCOMPARE(end.payload[u"syllables"].toArray(), QJsonArray({2, 0, 2, 2}));
        QCOMPARE(end.payload[u"hidden"].toArray(), QJsonArray({2}));
        QCOMPARE(end.payload[u"spoken"].toArray(), QJsonArray({3}));
        QVERIFY(end.payload.contains(u"utc_offset"));

        // Taken back, and read to its end again.
        reading.apply(Undo{});
        QCOMPARE(standingEvents(log(reading)).size(), 1);
        step(reading, 100ms);
        const QList<ReadingEvent> standing = standingEvents(log(reading));
        QCOMPARE(standing.size(), 2);
        QCOMPARE(standing.back().payload[u"ms"].toArray(),
                 QJsonArray({900, QJsonValue(), 700, 600}));
    }

    void textsThatWereNotReadToTheirEnd()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму"));
        reading.add(QStringLiteral("кот спит"));
        step(reading, 1s);
        reading.apply(NextItem{});
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Skipped);
        QCOMPARE(log(reading).back().payload[u"reached"].toInt(), 1);
        reading.apply(Undo{});
        QVERIFY(standingEvents(log(reading)).isEmpty());
        step(reading, 1s);
        reading.apply(NextItem{});
        QCOMPARE(log(reading).back().payload[u"ms"].toArray(), QJsonArray({1'000, 1'000}));
        step(reading, 2s);
        reading.apply(EndSession{});
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Left);
        QCOMPARE(log(reading).back().payload[u"reached"].toInt(), 1);
        reading.apply(Undo{});
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Undone);
        step(reading, 3s);
        reading.apply(EndSession{});
        // A text that was read to its end is not left.
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Completed);
        QCOMPARE(log(reading).back().payload[u"ms"].toArray(), QJsonArray({2'000, 3'000}));
    }

    void marksOfASessionThatNobodyEnded()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла"));
        reading.apply(MarkWord{});
        reading.family.clock.advance(3h);
        reading.restart();
        QVERIFY(!reading.now().hasSession());
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Left);
        QCOMPARE(log(reading).back().profileId, reading.core().profiles().active().id);
    }

    /// The program was killed, and started again two weeks later.
    void marksOfASessionThatNobodyEndedAreOfTheirDay()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла"));
        reading.apply(MarkWord{});
        const QDateTime last = reading.family.clock.now();
        reading.family.clock.advance(24h * 14);
        reading.restart();
        const ReadingEvent left = log(reading).back();
        QCOMPARE(left.kind, ReadingEventKind::Left);
        QCOMPARE(left.at, last);
        QCOMPARE(left.payload[u"utc_offset"].toInt(), last.toLocalTime().offsetFromUtc());
    }

    /// A leap that was a mistake: none of the words behind it was read.
    void aStepThatIsTakenBackReadsNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму и пела там."));
        reading.family.clock.advance(2s);
        reading.apply(AdvanceWord{5});
        reading.family.clock.advance(9s);
        reading.apply(Undo{});
        reading.apply(EndSession{});
        QCOMPARE(log(reading).back().kind, ReadingEventKind::Left);
        QCOMPARE(log(reading).back().payload[u"reached"].toInt(), 0);
    }

    /// The second of two taps was none.
    void aStepThatIsTakenBackDoesNotEndTheTimeOfItsWord()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        step(reading, 1s);
        step(reading, 200ms);
        reading.model().noteSpoken(2);
        reading.family.clock.advance(5s);
        reading.apply(Undo{});
        step(reading, 800ms);
        step(reading, 700ms);
        const ReadingEvent end = log(reading).back();
        QCOMPARE(end.payload[u"ms"].toArray(), QJsonArray({1'000, 1'000, 700}));
        QCOMPARE(end.payload[u"spoken"].toArray(), QJsonArray({2}));
    }

    /// What is hidden when a step is taken back stays hidden, and what was hidden since counts.
    void aStepIsTakenBackUnderTheCurtain()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        step(reading, 1s);
        reading.apply(SetCurtain{true});
        reading.family.clock.advance(3s);
        reading.apply(Undo{});
        reading.family.clock.advance(4s);
        reading.apply(SetCurtain{false});
        step(reading, 500ms);
        step(reading, 600ms);
        step(reading, 700ms);
        const ReadingEvent end = log(reading).back();
        QCOMPARE(end.payload[u"ms"].toArray(), QJsonArray({1'500, 600, 700}));
        QCOMPARE(end.payload[u"hidden"].toArray(), QJsonArray({0, 1}));
    }

    /// The review writes marks too, of what is not on screen.
    void undoShowsTheMarksOfTheLog()
    {
        TestReading reading;
        Practice &practice = reading.core().practice();
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.add(QStringLiteral("кот"));
        const QUuid session = *reading.now().sessionId;
        const QUuid first = reading.now().current->sessionItemId;
        for (int i = 0; i < 3; ++i)
            step(reading, 1s);
        reading.apply(NextItem{});
        reading.settle();
        TestCore::must(practice.mend({session, first, 1}, WordMark::Told));
        reading.apply(Undo{});
        QCOMPARE(reading.now().current->sessionItemId, first);
        QCOMPARE(marks(reading), (WordMarks{{1, WordMark::Told}}));
    }

    void undoOfAMarkLeavesWhatWasMendedMeanwhile()
    {
        TestReading reading;
        Practice &practice = reading.core().practice();
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму и пела."));
        const QUuid session = *reading.now().sessionId;
        const QUuid item = reading.now().current->sessionItemId;
        step(reading, 1s);
        reading.apply(MarkWord{2});
        reading.apply(EndSession{});
        reading.settle();
        TestCore::must(practice.mend({session, item, 4}, WordMark::Told));
        reading.apply(Undo{});
        QCOMPARE(marks(reading), (WordMarks{{2, WordMark::Stumbled}, {4, WordMark::Told}}));
        reading.apply(Undo{});
        QCOMPARE(marks(reading), (WordMarks{{4, WordMark::Told}}));
        QCOMPARE(marks(reading), marksOf(log(reading)));
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "MarksTest.moc"
