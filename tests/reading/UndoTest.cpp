// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;
using Act = UndoOffer::Act;

namespace {

/// All that Undo has to bring back: what everybody sees, and what stands in the database.
struct Everything
{
    ReadingSnapshot seen;
    std::optional<SessionRecord> session;
    QList<SessionItemRecord> items;
    QList<ReadingEvent> facts;

    explicit Everything(TestReading &reading)
        : seen(reading.now())
    {
        reading.settle();
        if (!seen.sessionId)
            return;
        session = reading.family.sessions().session(*seen.sessionId).value();
        items = reading.family.sessions().items(*seen.sessionId).value();
        facts = standingEvents(reading.family.stores().readingEvents.after({}).value());
    }

    /// What is other there; empty where nothing is.
    [[nodiscard]] QString differences(const Everything &other) const
    {
        QStringList found;
        const auto compare = [&](bool isSame, const char *what) {
            if (!isSame)
                found += QString::fromLatin1(what);
        };
        const ReadingSnapshot &now = other.seen;
        compare(seen.sessionId == now.sessionId, "session");
        compare(seen.language == now.language, "language");
        compare(bool(seen.current) == bool(now.current)
                    && (!now.current
                        || (seen.current->sessionItemId == now.current->sessionItemId
                            && seen.current->text == now.current->text
                            && seen.current->reading == now.current->reading)),
                "text");
        compare(seen.wordIndex == now.wordIndex, "word");
        compare(seen.illustrationId == now.illustrationId, "picture");
        compare(*seen.queue == *now.queue, "queue");
        compare(seen.curtainClosed == now.curtainClosed, "curtain");
        compare(*seen.marks == *now.marks, "marks");
        compare(facts == other.facts, "log");
        compare(seen.nextStep == now.nextStep, "next step");
        compare(offer() == other.offer(), "undo");
        compare(items == other.items, "items in the database");
        compare(session.has_value() == other.session.has_value()
                    && (!session
                        || (session->endedAt == other.session->endedAt
                            && session->shownItemId == other.session->shownItemId
                            && session->curtainClosed == other.session->curtainClosed)),
                "session in the database");
        return found.join(QStringLiteral(", "));
    }

private:
    [[nodiscard]] std::tuple<int, QString, int> offer() const
    {
        return seen.undo ? std::tuple(int(seen.undo->act), seen.undo->text, seen.undo->unread)
                         : std::tuple(-1, QString(), 0);
    }
};

/// Somebody who reads, at random, with nothing in between that can't be taken back.
ReadingCommand anyAct(QRandomGenerator &random, const ReadingSnapshot &now)
{
    switch (random.bounded(11)) {
    case 0:
        return NextItem{};
    case 8:
        if (now.current)
            return MarkWord{int(now.current->reading.firstStep()),
                            allWordMarks[std::size_t(random.bounded(7))]};
        return NextItem{};
    case 9:
        if (now.current && !now.marks->isEmpty())
            return UnmarkWord{now.marks->firstKey()};
        return NextItem{};
    case 1:
        if (!now.queue->isEmpty())
            return RemoveQueuedItem{
                now.queue->at(random.bounded(int(now.queue->size()))).sessionItemId};
        return NextItem{};
    case 2:
        if (!now.queue->isEmpty()) {
            const auto any = [&] {
                return now.queue->at(random.bounded(int(now.queue->size()))).sessionItemId;
            };
            return MoveQueuedItem{any(),
                                  random.bounded(3) == 0 ? std::nullopt : std::optional(any())};
        }
        return NextItem{};
    case 3:
        if (random.bounded(6) == 0)
            return EndSession{};
        [[fallthrough]];
    default:
        return AdvanceWord{random.bounded(5) - 1};
    }
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private:
    static SessionItemRecord recorded(TestReading &reading, int index)
    {
        return reading.family.sessions().items(*reading.now().sessionId).value().at(index);
    }

    /// A session with a text of three words, and others that wait.
    static void fill(TestReading &reading, int waiting = 2)
    {
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        for (int i = 0; i < waiting; ++i)
            reading.add(QStringLiteral("дом %1").arg(i));
    }

private Q_SLOTS:
    void aStepBackOrOn()
    {
        TestReading reading;
        fill(reading);
        QVERIFY(!reading.now().undo);
        reading.apply(AdvanceWord{1});
        QCOMPARE(reading.now().undo->act, Act::Word);
        reading.apply(AdvanceWord{-1});
        reading.apply(Undo{});
        QCOMPARE(reading.now().wordIndex, 1);
        reading.apply(Undo{});
        QCOMPARE(reading.now().wordIndex, 0);
        QVERIFY(!reading.now().undo);
    }

    void nothingToTakeBackChangesNothing()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(Undo{});
        QCOMPARE(spy.count(), 0);
    }

    void theEndOfAText()
    {
        TestReading reading;
        fill(reading);
        reading.apply(AdvanceWord{2});
        reading.apply(AdvanceWord{1});
        QCOMPARE(reading.now().undo->act, Act::Finish);
        reading.apply(Undo{});
        QCOMPARE(reading.now().wordIndex, 2);
        QVERIFY(!recorded(reading, 0).completedAt);
    }

    void theWayToTheNextText()
    {
        TestReading reading;
        fill(reading);
        reading.apply(AdvanceWord{1});
        const QList<QueueEntry> queue = *reading.now().queue;
        const QDateTime displayed = *recorded(reading, 0).displayedAt;
        reading.family.clock.advance(5s);
        reading.apply(NextItem{});
        QCOMPARE(reading.now().undo->act, Act::Next);
        QCOMPARE(reading.now().undo->text, QStringLiteral("Мама мыла раму."));
        reading.add(QStringLiteral("лес")); // it stays where it is, behind the others
        reading.apply(Undo{});
        QCOMPARE(reading.now().current->text, QStringLiteral("Мама мыла раму."));
        QCOMPARE(reading.now().wordIndex, 1);
        QCOMPARE(reading.now().queue->mid(0, 2), queue);
        QCOMPARE(reading.queue().back(), QStringLiteral("лес"));
        QVERIFY(!recorded(reading, 0).completedAt);
        QCOMPARE(recorded(reading, 0).displayedAt, displayed);
        QVERIFY(!recorded(reading, 1).displayedAt);
        reading.restart();
        QCOMPARE(reading.now().current->text, QStringLiteral("Мама мыла раму."));
        QCOMPARE(reading.now().queue->mid(0, 2), queue);
    }

    void aTextThatWasReadKeepsItsTimeOfCompletion()
    {
        TestReading reading;
        fill(reading);
        reading.apply(AdvanceWord{2});
        reading.apply(AdvanceWord{1});
        const QDateTime completed = *recorded(reading, 0).completedAt;
        reading.family.clock.advance(5s);
        reading.apply(NextItem{});
        reading.apply(Undo{});
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(recorded(reading, 0).completedAt, completed);
    }

    void aTextTakenOutComesBackToItsPlace()
    {
        TestReading reading;
        fill(reading, 4);
        const QList<QueueEntry> queue = *reading.now().queue;
        for (const int index : {0, 1, 3}) {
            reading.apply(RemoveQueuedItem{queue[index].sessionItemId});
            QCOMPARE(reading.now().undo->act, Act::RemovedItem);
            QCOMPARE(reading.now().undo->text, queue[index].text);
            reading.apply(Undo{});
            QCOMPARE(*reading.now().queue, queue);
        }
        // Several, one after the other, and one that came meanwhile.
        reading.apply(RemoveQueuedItem{queue[3].sessionItemId});
        reading.apply(RemoveQueuedItem{queue[1].sessionItemId});
        reading.add(QStringLiteral("лес"));
        reading.apply(Undo{});
        reading.apply(Undo{});
        QCOMPARE(reading.now().queue->mid(0, 4), queue);
        QCOMPARE(reading.queue().back(), QStringLiteral("лес"));
        reading.restart();
        QCOMPARE(reading.now().queue->mid(0, 4), queue);
        QCOMPARE(reading.queue().size(), 5);
    }

    void aTextComesBackBetweenThoseThatAreLeft()
    {
        TestReading reading;
        fill(reading, 5);
        const QList<QueueEntry> queue = *reading.now().queue;
        for (const int index : {1, 3, 2})
            reading.apply(RemoveQueuedItem{queue[index].sessionItemId});
        // What stood before it is deleted meanwhile, as over REST; what stood first is read.
        QVERIFY(reading.libraryService().removeItems({queue[0].itemId}));
        reading.apply(Undo{});
        reading.apply(Undo{});
        QCOMPARE(*reading.now().queue, (QList{queue[2], queue[3], queue[4]}));
        QVERIFY(reading.libraryService().removeItems({queue[3].itemId}));
        reading.apply(Undo{});
        QCOMPARE(*reading.now().queue, (QList{queue[1], queue[2], queue[4]}));
        reading.restart();
        QCOMPARE(*reading.now().queue, (QList{queue[1], queue[2], queue[4]}));
    }

    void theEndOfTheSession()
    {
        TestReading reading;
        fill(reading);
        reading.apply(AdvanceWord{1});
        reading.apply(SetCurtain{true});
        const Everything before(reading);
        reading.apply(EndSession{});
        QCOMPARE(reading.now().undo->act, Act::EndedSession);
        QCOMPARE(reading.now().undo->unread, 3);
        QVERIFY(!reading.now().curtainClosed);
        reading.apply(Undo{});
        QCOMPARE(before.differences(Everything(reading)), QString());
    }

    void whatWasHiddenAfterTheEndStaysHidden()
    {
        TestReading reading;
        fill(reading);
        reading.apply(EndSession{});
        reading.apply(SetCurtain{true});
        reading.apply(Undo{});
        QVERIFY(reading.now().hasSession() && reading.now().curtainClosed);
        reading.restart();
        QVERIFY(reading.now().curtainClosed);
        reading.apply(EndSession{});
        reading.restart();
        QVERIFY(!reading.now().curtainClosed);
    }

    void anotherSessionOrARestartEndsTheOffer()
    {
        TestReading reading;
        fill(reading);
        reading.apply(EndSession{});
        reading.apply(StartSession{});
        QVERIFY(!reading.now().undo);
        fill(reading);
        reading.apply(AdvanceWord{1});
        reading.restart();
        QVERIFY(!reading.now().undo);
        reading.apply(AdvanceWord{1});
        QVERIFY(reading.model().endAt(reading.family.clock.now()));
        QVERIFY(!reading.now().undo);
    }

    void whatIsGoneIsNotOffered()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        const QUuid waiting = reading.add(QStringLiteral("дом"));
        reading.apply(RemoveQueuedItem{reading.now().queue->front().sessionItemId});
        QVERIFY(reading.libraryService().removeItems({waiting}));
        QVERIFY(!reading.now().undo);
        const QUuid session = *reading.now().sessionId;
        reading.apply(EndSession{});
        QVERIFY(reading.libraryService().removeSession(session));
        QVERIFY(!reading.now().undo);
        reading.apply(Undo{});
        QVERIFY(!reading.now().hasSession());
    }

    void aSessionComesBackWithoutWhatWasDeletedSince()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid shown = reading.add(QStringLiteral("Мама мыла раму."));
        const QUuid waiting = reading.add(QStringLiteral("дом"));
        reading.apply(EndSession{});
        QVERIFY(reading.libraryService().removeItems({shown}));
        QVERIFY(reading.libraryService().setText(waiting, QStringLiteral("лес")));
        reading.settle();
        reading.apply(Undo{});
        QVERIFY(reading.now().hasSession() && !reading.now().current);
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("лес")));
    }

    void whatTheProgramDoesByItselfIsNotOffered()
    {
        TestReading reading;
        fill(reading);
        reading.apply(AdvanceWord{1});
        QVERIFY(reading.model().apply(AdvanceWord{1}, {.isAutomatic = true}));
        QVERIFY(!reading.now().undo);
    }

    void whatCannotBeRecordedIsNotTakenBack()
    {
        TestReading reading;
        fill(reading);
        reading.apply(RemoveQueuedItem{reading.now().queue->front().sessionItemId});
        const Everything before(reading);
        reading.setReadOnly(true);
        QVERIFY(!reading.model().apply(Undo{}));
        reading.setReadOnly(false);
        QCOMPARE(before.differences(Everything(reading)), QString());
        reading.apply(Undo{});
        QCOMPARE(reading.queue().size(), 2);
    }

    void aStepThatComesTooLateDoesNothing()
    {
        TestReading reading;
        fill(reading);
        SessionModel &model = reading.model();
        const quint64 seen = reading.now().revision;
        // One's own steps are no reason to wait for an answer.
        QVERIFY(model.apply(AdvanceWord{1}, {.id = 1, .seenRevision = seen}));
        QVERIFY(model.apply(AdvanceWord{1}, {.id = 1, .seenRevision = seen}));
        QCOMPARE(reading.now().wordIndex, 2);
        // Two fingers at the same moment: the text is completed once, and not left as well.
        QVERIFY(model.apply(AdvanceWord{1}, {.id = 2, .seenRevision = seen}));
        QVERIFY(model.apply(NextItem{}, {.id = 2, .seenRevision = seen}));
        QVERIFY(model.apply(Undo{}, {.id = 2, .seenRevision = seen}));
        QCOMPARE(reading.now().wordIndex, 2);
        // What is no step is in nobody's way, and without a revision everything is as ever.
        const quint64 now = reading.now().revision;
        reading.apply(SetCurtain{true});
        QVERIFY(model.apply(AdvanceWord{-1}, {.id = 2, .seenRevision = now}));
        QCOMPARE(reading.now().wordIndex, 1);
        QVERIFY(model.apply(AdvanceWord{-1}, {.id = 1}));
        QCOMPARE(reading.now().wordIndex, 0);
    }

    void anUndoOfWhatNobodyHasSeenDoesNothing()
    {
        TestReading reading;
        fill(reading);
        SessionModel &model = reading.model();
        QVERIFY(model.apply(AdvanceWord{1}, {.id = 1}));
        const quint64 seen = reading.now().revision;
        const QUuid waiting = reading.now().queue->front().sessionItemId;
        QVERIFY(model.apply(RemoveQueuedItem{waiting}, {.id = 2}));
        QVERIFY(model.apply(Undo{}, {.id = 1, .seenRevision = seen}));
        QCOMPARE(reading.queue().size(), 1);
        QVERIFY(model.apply(AdvanceWord{1}, {.id = 1, .seenRevision = seen}));
        QCOMPARE(reading.now().wordIndex, 2);
    }

    /// Acts at random, taken back one after the other, restore each state on the way.
    void undoRestoresWhatWasBefore()
    {
        const quint32 last = TestFamily::isOnServer() ? 12 : 60; // which takes longer to set up
        for (quint32 seed = 0; seed < last; ++seed) {
            QRandomGenerator random(seed);
            TestReading reading;
            reading.apply(StartSession{});
            for (int i = 0; i < 5; ++i) {
                const QUuid item = reading.family.addItem(QStringLiteral("кот и дом %1").arg(i));
                reading.family.addPicture(item);
                reading.apply(AddItem{item});
            }
            QList<Everything> states;
            const int acts = 1 + random.bounded(12);
            for (int i = 0; i < acts; ++i) {
                reading.family.clock.advance(1s);
                const Everything before(reading);
                reading.apply(anyAct(random, before.seen));
                if (reading.now().undo != before.seen.undo)
                    states += before;
            }
            while (!states.isEmpty()) {
                reading.family.clock.advance(1s);
                reading.apply(Undo{});
                const QString other = states.takeLast().differences(Everything(reading));
                QVERIFY2(other.isEmpty(),
                         qPrintable(QStringLiteral("%1: %2").arg(seed).arg(other)));
            }
            QVERIFY(!reading.now().undo);
        }
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
