// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(chitai::ReadingCommand)

using namespace chitai;
using namespace std::chrono_literals;

class SessionModelTest : public QObject
{
    Q_OBJECT

private:
    static QList<SessionItemRecord> recorded(TestReading &reading)
    {
        return reading.family.sessions().items(*reading.now().sessionId).value();
    }

private Q_SLOTS:
    void startsAndEndsASession()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        QVERIFY(!reading.now().hasSession());

        reading.apply(StartSession{Language::German});
        QCOMPARE(reading.now().language, Language::German);
        QCOMPARE(spy.count(), 1);
        const QUuid id = *reading.now().sessionId;
        QVERIFY(!reading.family.sessions().session(id).value().endedAt);

        reading.apply(StartSession{Language::English});
        QCOMPARE(*reading.now().sessionId, id);
        QCOMPARE(spy.count(), 1);

        reading.family.clock.advance(5s);
        reading.apply(EndSession{});
        QVERIFY(!reading.now().hasSession());
        QVERIFY(!reading.now().language);
        QCOMPARE(spy.count(), 2);
        QCOMPARE(reading.family.sessions().session(id).value().endedAt, reading.family.clock.now());

        reading.apply(EndSession{});
        QCOMPARE(spy.count(), 2);
    }

    void displaysTheFirstItemAndQueuesTheRest()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        QCOMPARE(
            reading.now().current->reading.words,
            QStringList({QStringLiteral("Мама"), QStringLiteral("мыла"), QStringLiteral("раму")}));
        QCOMPARE(reading.now().current->reading.syllables.front(),
                 QStringList({QStringLiteral("Ма"), QStringLiteral("ма")}));
        QCOMPARE(reading.now().wordIndex, 0);
        QVERIFY(recorded(reading).front().displayedAt);

        reading.add(QStringLiteral("дом"));
        reading.add(QStringLiteral("кот"));
        QCOMPARE(reading.queue(), QStringList({QStringLiteral("дом"), QStringLiteral("кот")}));
        QVERIFY(!recorded(reading).back().displayedAt);
    }

    void manyAreAddedInOneStepOrNotAtAll()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        const QList<QUuid> ids{reading.family.addItem(QStringLiteral("дом")),
                               reading.family.addItem(QStringLiteral("кот")),
                               reading.family.addItem(QStringLiteral("лес"))};
        QCOMPARE(reading.model().apply(AddItems{ids, {}}).error().code, ErrorCode::NoSession);
        QCOMPARE(reading.model()
                     .apply(AddItems{ids + QList{QUuid::createUuid()}, Language::Russian})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QVERIFY(!reading.now().hasSession());
        QVERIFY(reading.family.sessions().sessions().value().isEmpty());
        QCOMPARE(spy.count(), 0);

        reading.apply(AddItems{ids, Language::Russian});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(reading.now().language, Language::Russian);
        QCOMPARE(reading.now().current->text, QStringLiteral("дом"));
        QCOMPARE(reading.queue(), QStringList({QStringLiteral("кот"), QStringLiteral("лес")}));
        QCOMPARE(recorded(reading).size(), 3);

        reading.apply(AddItems{ids, Language::German}); // the session goes on as it is
        QCOMPARE(spy.count(), 2);
        QCOMPARE(reading.now().language, Language::Russian);
        QCOMPARE(reading.queue().size(), 5);
    }

    void anItemAddedToACompletedOneWaits()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.apply(AdvanceWord{1});
        QVERIFY(reading.now().isCompleted());
        reading.add(QStringLiteral("дом"));
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("дом")));
    }

    void refusesItemsThatCannotBeShown()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        const QUuid id = reading.family.addItem(QStringLiteral("да"));
        QCOMPARE(reading.model().apply(AddItem{id}).error().code, ErrorCode::NoSession);
        reading.apply(StartSession{});
        spy.clear();
        QCOMPARE(reading.model().apply(AddItem{QUuid::createUuid()}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(spy.count(), 0);
        QVERIFY(recorded(reading).isEmpty());
    }

    void movesWithinTheText_data()
    {
        QTest::addColumn<QList<int>>("deltas");
        QTest::addColumn<int>("index"); // -1: completed
        QTest::addColumn<int>("snapshots");
        QTest::newRow("one on") << QList{1} << 1 << 1;
        QTest::newRow("there and back") << QList{1, -1} << 0 << 2;
        QTest::newRow("not before the first") << QList{-1} << 0 << 0;
        QTest::newRow("far back is the first") << QList{2, -100} << 0 << 2;
        QTest::newRow("a leap stops on the last") << QList{100} << 2 << 1;
        QTest::newRow("past the last completes") << QList{2, 1} << -1 << 2;
        QTest::newRow("a leap from the last completes") << QList{2, 100} << -1 << 2;
        QTest::newRow("no way back") << QList{2, 1, -1, 1} << -1 << 2;
        QTest::newRow("nowhere") << QList{0} << 0 << 0;
        QTest::newRow("nowhere on the last") << QList{2, 0} << 2 << 1;
        QTest::newRow("greatest") << QList{1, std::numeric_limits<int>::max()} << 2 << 2;
        QTest::newRow("least") << QList{1, std::numeric_limits<int>::min()} << 0 << 2;
    }

    void movesWithinTheText()
    {
        QFETCH(QList<int>, deltas);
        QFETCH(int, index);
        QFETCH(int, snapshots);
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        for (const int delta : std::as_const(deltas))
            reading.apply(AdvanceWord{delta});
        QCOMPARE(reading.now().wordIndex.value_or(-1), index);
        QCOMPARE(reading.now().isCompleted(), index == -1);
        QCOMPARE(bool(recorded(reading).front().completedAt), index == -1);
        QCOMPARE(spy.count(), snapshots);
    }

    void movingWithoutATextDoesNothing()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(AdvanceWord{1});
        QCOMPARE(spy.count(), 0);
        reading.apply(NextItem{}); // is always answered with the state
        QCOMPARE(spy.count(), 1);
        QVERIFY(!reading.now().hasSession());
    }

    void nextItemCompletesWhatItLeaves()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.add(QStringLiteral("кот"));
        reading.family.clock.advance(2s);
        reading.apply(NextItem{});
        QCOMPARE(reading.now().current->text, QStringLiteral("кот"));
        QCOMPARE(reading.now().wordIndex, 0);
        QVERIFY(reading.queue().isEmpty());
        const QList<SessionItemRecord> items = recorded(reading);
        QCOMPARE(items[0].completedAt, reading.family.clock.now());
        QCOMPARE(items[1].displayedAt, reading.family.clock.now());
        QVERIFY(!items[1].completedAt);
    }

    void nextItemKeepsTheTimeOfCompletion()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.add(QStringLiteral("кот"));
        reading.apply(AdvanceWord{1});
        const QDateTime completed = reading.family.clock.now();
        reading.family.clock.advance(2s);
        reading.apply(NextItem{});
        QCOMPARE(recorded(reading).front().completedAt, completed);
    }

    void nextItemWithAnEmptyQueueOnlySendsTheState()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.apply(AdvanceWord{1});
        const ReadingSnapshot before = reading.now();
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(NextItem{});
        QCOMPARE(spy.count(), 1);
        QCOMPARE(reading.now().current, before.current);
        QCOMPARE(reading.now().wordIndex, before.wordIndex);
        QVERIFY(reading.now().revision > before.revision);
        QVERIFY(!recorded(reading).front().completedAt);
    }

    void aTextIsBroughtWhereOneIsWanted()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid ball = reading.family.addItem(QStringLiteral("мяч"));
        const QUuid house = reading.family.addItem(QStringLiteral("дом"));
        reading.apply(BringItem{ball});
        QCOMPARE(reading.now().current->text, QStringLiteral("мяч"));
        reading.apply(BringItem{house}); // somebody else was faster
        QVERIFY(reading.queue().isEmpty());
        reading.apply(AdvanceWord{1});
        reading.apply(BringItem{house});
        QCOMPARE(reading.now().current->text, QStringLiteral("дом"));
        reading.apply(BringItem{ball});
        QVERIFY(reading.queue().isEmpty());
        QCOMPARE(recorded(reading).size(), 2);
        reading.apply(AdvanceWord{1});
        reading.apply(AddItem{ball});
        reading.apply(BringItem{house}); // there is one that waits
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("мяч")));
        reading.apply(EndSession{});
        reading.apply(BringItem{ball});
        QVERIFY(!reading.now().hasSession());
    }

    void aStepIsTakenInTheTextThatItWasMeantFor()
    {
        TestReading reading;
        SessionModel &model = reading.model();
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.add(QStringLiteral("кот и дом"));
        const auto step = [&model](quint64 id, quint64 seen) {
            QVERIFY(model.apply(AdvanceWord{1}, {.id = id, .seenText = seen}));
        };
        // Two who step at once: both count.
        quint64 seen = reading.now().revision;
        step(1, seen);
        step(2, seen);
        QCOMPARE(reading.now().wordIndex, 2);
        // But the end of the text is nobody's by accident: the last word had not been seen.
        step(1, seen);
        QCOMPARE(reading.now().wordIndex, 2);
        step(1, reading.now().revision);
        QVERIFY(reading.now().isCompleted());
        // What was on its way while somebody else went on is not taken in the next text.
        seen = reading.now().revision;
        reading.apply(NextItem{});
        step(1, seen);
        QCOMPARE(reading.now().wordIndex, 0);
        QVERIFY(model.apply(AdvanceWord{2}, {.id = 1, .seenText = seen}));
        QCOMPARE(reading.now().wordIndex, 0);
        // One's own steps are on the way in their order, and a step back is as good.
        QVERIFY(model.apply(AdvanceWord{2}, {.id = 1, .seenText = reading.now().revision}));
        seen = reading.now().revision;
        step(1, seen);
        QVERIFY(reading.now().isCompleted());
        step(1, seen);
        QVERIFY(reading.now().isCompleted());
    }

    void endingCompletesNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        reading.add(QStringLiteral("кот"));
        const QUuid id = *reading.now().sessionId;
        reading.apply(EndSession{});
        QVERIFY(!reading.now().current);
        QVERIFY(reading.queue().isEmpty());
        const QList<SessionItemRecord> items = reading.family.sessions().items(id).value();
        QVERIFY(items[0].displayedAt && !items[0].completedAt);
        QVERIFY(!items[1].displayedAt);
    }

    void aTextIsSplitOnceAndShared()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму."));
        const ReadingSnapshot before = reading.now();
        reading.apply(AdvanceWord{1});
        QCOMPARE(reading.now().current.get(), before.current.get());
        QCOMPARE(reading.now().queue.get(), before.queue.get());
    }

    void showsAndRecordsOneOfTheItemsPictures()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid item = reading.family.addItem(QStringLiteral("кот"));
        QSet<QUuid> pictures;
        for (int i = 0; i < 3; ++i)
            pictures += reading.family.addPicture(item);
        QSet<QUuid> seen;
        for (int i = 0; i < 40; ++i) {
            reading.apply(AddItem{item});
            reading.apply(NextItem{});
            QVERIFY(reading.now().illustrationId);
            seen += *reading.now().illustrationId;
            QCOMPARE(recorded(reading).back().illustrationId, reading.now().illustrationId);
            reading.family.clock.advance(1s);
        }
        QCOMPARE(seen, pictures);
    }

    void takesItemsOutOfTheQueue()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.add(QStringLiteral("дом"));
        reading.add(QStringLiteral("кот"));
        reading.apply(RemoveQueuedItem{reading.now().queue->front().sessionItemId});
        QCOMPARE(reading.queue(), QStringList(QStringLiteral("кот")));
        QCOMPARE(recorded(reading).size(), 2);
        const QUuid onScreen = reading.now().current->sessionItemId;
        QCOMPARE(reading.model().apply(RemoveQueuedItem{onScreen}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(recorded(reading).size(), 2);
    }

    void theQueueIsPutInOrder()
    {
        TestReading reading;
        reading.apply(StartSession{});
        for (const char *text : {"мама", "кот", "дом", "сок"})
            reading.add(QString::fromUtf8(text));
        const auto waiting = [&] {
            QStringList texts;
            for (const QueueEntry &entry : *reading.now().queue)
                texts += entry.text;
            return texts.join(u' ');
        };
        const auto at = [&](int place) { return reading.now().queue->at(place).sessionItemId; };
        reading.apply(MoveQueuedItem{at(2), at(0)});
        QCOMPARE(waiting(), QStringLiteral("сок кот дом"));
        reading.apply(MoveQueuedItem{at(0), {}});
        QCOMPARE(waiting(), QStringLiteral("кот дом сок"));
        reading.apply(MoveQueuedItem{at(0), at(2)});
        QCOMPARE(waiting(), QStringLiteral("дом кот сок"));
        // Where it stands already nothing happens, nor is anything offered to be taken back.
        const quint64 revision = reading.now().revision;
        reading.apply(MoveQueuedItem{at(0), at(1)});
        reading.apply(MoveQueuedItem{at(0), at(0)});
        reading.apply(MoveQueuedItem{at(2), {}});
        QCOMPARE(reading.now().revision, revision);
        QCOMPARE(reading.now().undo->act, UndoOffer::Act::MovedItem);
        QCOMPARE(reading.now().undo->text, QStringLiteral("кот"));
        reading.apply(Undo{});
        QCOMPARE(waiting(), QStringLiteral("кот дом сок"));
        for (const MoveQueuedItem &bad :
             {MoveQueuedItem{QUuid::createUuid(), {}}, MoveQueuedItem{at(0), QUuid::createUuid()},
              MoveQueuedItem{reading.now().current->sessionItemId, {}}})
            QCOMPARE(reading.model().apply(bad).error().code, ErrorCode::NotFound);
        QCOMPARE(waiting(), QStringLiteral("кот дом сок"));
    }

    void theCurtainChangesNothingElse()
    {
        TestReading reading;
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(SetCurtain{true});
        QVERIFY(reading.now().curtainClosed);
        reading.apply(SetCurtain{true});
        QCOMPARE(spy.count(), 1);
        reading.apply(SetCurtain{false});
        QVERIFY(!reading.now().curtainClosed);
    }

    void whatCannotBeRecordedDoesNotHappen_data()
    {
        QTest::addColumn<ReadingCommand>("command");
        QTest::newRow("end") << ReadingCommand(EndSession{});
        QTest::newRow("next") << ReadingCommand(NextItem{});
        QTest::newRow("complete") << ReadingCommand(AdvanceWord{1});
    }

    void whatCannotBeRecordedDoesNotHappen()
    {
        QFETCH(ReadingCommand, command);
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.add(QStringLiteral("дом"));
        const ReadingSnapshot before = reading.now();
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.setReadOnly(true);
        const Result<void> result = reading.model().apply(command);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageReadOnly);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(reading.now().current, before.current);
        QCOMPARE(reading.now().wordIndex, before.wordIndex);
        QCOMPARE(*reading.now().queue, *before.queue);

        reading.setReadOnly(false);
        reading.apply(command);
        QCOMPARE(spy.count(), 1);
    }

    void noStepRestsOnAMark()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("— Да ! — сказал « кот » …"));
        QVERIFY(reading.model().apply(StartSession{Language::Russian}));
        QVERIFY(reading.model().apply(AddItem{item}));
        const auto now = [&] { return reading.model().snapshot(); };
        const auto word = [&] {
            return now()->wordIndex ? now()->current->reading.words[*now()->wordIndex] : QString();
        };
        QCOMPARE(now()->current->reading.words.size(), 8); // as the protocol has them
        QCOMPARE(word(), QStringLiteral("Да"));
        QVERIFY(reading.model().apply(AdvanceWord{1}));
        QCOMPARE(word(), QStringLiteral("сказал"));
        QCOMPARE(now()->nextStep, NextStep::Word);
        QVERIFY(reading.model().apply(AdvanceWord{1}));
        QCOMPARE(word(), QStringLiteral("кот"));
        QCOMPARE(now()->nextStep, NextStep::Finish);
        QVERIFY(reading.model().apply(AdvanceWord{-1}));
        QCOMPARE(word(), QStringLiteral("сказал"));
        QVERIFY(reading.model().apply(AdvanceWord{-1}));
        const quint64 revision = now()->revision;
        QVERIFY(reading.model().apply(AdvanceWord{-1}));
        QCOMPARE(word(), QStringLiteral("Да"));
        QCOMPARE(now()->revision, revision); // no change, nothing sent
        QVERIFY(reading.model().apply(AdvanceWord{100}));
        QCOMPARE(word(), QStringLiteral("кот"));
        QVERIFY(reading.model().apply(AdvanceWord{1}));
        QVERIFY(now()->isCompleted());
        QVERIFY(reading.model().apply(Undo{}));
        QCOMPARE(word(), QStringLiteral("кот"));
    }

    /// Two end the session at once, and a third begins the next one in between.
    void anEndIsOfTheSessionThatItsSenderSaw()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const quint64 seen = reading.now().revision;
        const CommandSender late{.id = 1, .seenRevision = seen};
        const CommandSender other{.id = 2};
        QVERIFY(
            reading.model().apply(AddItem{reading.family.addItem(QStringLiteral("дом"))}, other));
        QVERIFY(reading.model().apply(EndSession{}, other));
        QVERIFY(reading.model().apply(StartSession{Language::German}, other));
        const quint64 sessionOfOther = reading.now().revision;
        QVERIFY(reading.model().apply(EndSession{}, late));
        QVERIFY(reading.now().hasSession());
        // Whoever has seen the new one ends it, whatever is read in it meanwhile.
        QVERIFY(reading.model().apply(
            AddItem{reading.family.addItem(QStringLiteral("Haus"), Language::German)}, other));
        QVERIFY(reading.model().apply(EndSession{}, {.id = 1, .seenRevision = sessionOfOther}));
        QVERIFY(!reading.now().hasSession());
    }
};

QTEST_GUILESS_MAIN(SessionModelTest)
#include "SessionModelTest.moc"
