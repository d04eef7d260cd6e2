// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class RestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToTakeUpAtFirst()
    {
        TestReading reading;
        reading.restart();
        QVERIFY(!reading.now().hasSession());
    }

    void takesUpTheTextAndTheQueue()
    {
        TestReading reading;
        reading.apply(StartSession{Language::German});
        reading.add(QStringLiteral("Das Haus ist alt."), Language::German);
        reading.add(QStringLiteral("Oma"), Language::German);
        reading.add(QStringLiteral("Opa"), Language::German);
        reading.apply(AdvanceWord{2});
        const ReadingSnapshot before = reading.now();

        reading.restart();
        QCOMPARE(reading.now().sessionId, before.sessionId);
        QCOMPARE(reading.now().language, Language::German);
        QCOMPARE(reading.now().current->sessionItemId, before.current->sessionItemId);
        QCOMPARE(reading.now().current->reading, before.current->reading);
        QCOMPARE(reading.now().wordIndex, 0);
        QCOMPARE(*reading.now().queue, *before.queue);
    }

    void takesUpTheSecondTextNotTheFirst()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.add(QStringLiteral("кот"));
        reading.apply(NextItem{}); // in the same millisecond
        reading.restart();
        QCOMPARE(reading.now().current->text, QStringLiteral("кот"));
    }

    void aCompletedTextStaysCompleted()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid item = reading.family.addItem(QStringLiteral("да"));
        const QUuid picture = reading.family.addPicture(item);
        reading.apply(AddItem{item});
        reading.apply(AdvanceWord{1});
        reading.restart();
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(reading.now().illustrationId, picture);
    }

    void aHiddenTextStaysHidden()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        reading.apply(SetCurtain{true});
        reading.restart();
        QVERIFY(reading.now().curtainClosed);
        reading.apply(SetCurtain{false});
        reading.restart();
        QVERIFY(!reading.now().curtainClosed);
    }

    void aCurtainClosedBeforeTheSessionStaysClosed()
    {
        TestReading reading;
        reading.apply(SetCurtain{true});
        reading.restart();
        QVERIFY(reading.now().curtainClosed);
        reading.apply(StartSession{});
        reading.add(QStringLiteral("да"));
        QVERIFY(reading.now().curtainClosed);
        reading.restart();
        QVERIFY(reading.now().curtainClosed);
        reading.apply(EndSession{});
        QVERIFY(!reading.now().curtainClosed);
        reading.restart();
        QVERIFY(!reading.now().curtainClosed);
    }

    void aSessionThatBeginsWithATextBeginsBehindTheCurtain()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("да"));
        reading.apply(SetCurtain{true});
        reading.apply(AddItems{{item}, Language::Russian});
        reading.restart();
        QVERIFY(reading.now().current && reading.now().curtainClosed);
        reading.apply(SetCurtain{false});
        reading.family.clock.advance(2h);
        reading.restart();
        QVERIFY(!reading.now().hasSession() && !reading.now().curtainClosed);
    }

    void aCurtainThatCannotBeKeptStaysAsItIs()
    {
        TestReading reading;
        reading.setReadOnly(true);
        QCOMPARE(reading.model().apply(SetCurtain{true}).error().code, ErrorCode::StorageReadOnly);
        QVERIFY(!reading.now().curtainClosed);
        reading.setReadOnly(false);
        reading.apply(SetCurtain{true});
        reading.setReadOnly(true);
        QVERIFY(!reading.model().apply(StartSession{}));
        QVERIFY(!reading.now().hasSession() && reading.now().curtainClosed);
    }

    void aSessionWithoutATextIsTakenUpToo()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.restart();
        QVERIFY(reading.now().hasSession());
        QVERIFY(!reading.now().current);
    }

    void anEndedSessionStaysEnded()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.apply(EndSession{});
        reading.restart();
        QVERIFY(!reading.now().hasSession());
    }

    void pastTheGracePeriodItIsEndedAtItsLastActivity()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid id = *reading.now().sessionId;
        const QDateTime last = reading.family.clock.now().addSecs(30);
        QVERIFY(reading.recorder().recordActivity(id, last));
        reading.family.clock.advance(90s);
        reading.restart(60s);
        QVERIFY(!reading.now().hasSession());
        QCOMPARE(reading.family.sessions().session(id).value().endedAt, last);
    }

    void whatWasReadLastWasActivityToo()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid session = *reading.now().sessionId;
        // Nobody had the time to write the activity itself down.
        reading.family.clock.advance(3s);
        reading.add(QStringLiteral("да"));
        reading.family.clock.advance(1s);
        reading.apply(AdvanceWord{1});
        const QDateTime completed = reading.family.clock.now();
        reading.family.clock.advance(2h);
        reading.restart();
        QVERIFY(!reading.now().hasSession());
        QCOMPARE(reading.family.sessions().session(session).value().endedAt.value(), completed);
    }

    void ofSeveralTheNewestIsTakenUp()
    {
        TestReading reading;
        const QUuid older = QUuid::createUuid();
        QVERIFY(
            reading.family.sessions().start(older, Language::Russian, reading.family.clock.now()));
        reading.family.clock.advance(1s);
        reading.apply(StartSession{Language::English});
        const QUuid newer = *reading.now().sessionId;
        reading.restart();
        QCOMPARE(reading.now().sessionId, newer);
        QVERIFY(reading.family.sessions().session(older).value().endedAt);
    }
};

QTEST_GUILESS_MAIN(RestartTest)
#include "RestartTest.moc"
