// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/GraceTimer.h"
#include "reading/Profiles.h"
#include "server/clients/ReadingHub.h"
#include "support/LoopbackLink.h"
#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class ReadingClientTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        TestReading reading{{}, TestCore::options(60s)};
        ReadingHub hub{reading.model(), reading.core().profiles(), reading.core().graceTimer(),
                       reading.family.clock, 300s};

        LoopbackLink *connectClient(ClientRole role = ClientRole::Controller)
        {
            auto link = std::make_unique<LoopbackLink>();
            LoopbackLink *client = link.get();
            hub.add(std::move(link), role);
            return client;
        }

        void pass(std::chrono::seconds duration)
        {
            reading.family.clock.advance(duration);
            hub.sweep();
            QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void everybodyGetsEveryState()
    {
        Fixture f;
        LoopbackLink *first = f.connectClient();
        LoopbackLink *second = f.connectClient();
        QCOMPARE(first->sent.size(), 1);
        Q_EMIT first->textReceived(QStringLiteral("{\"type\":\"start_session\"}"));
        QCOMPARE(first->sent.size(), 2);
        QCOMPARE(second->sent.size(), 2);
        QCOMPARE(first->sent.back(), second->sent.back());
    }

    void aControllerSaysWhoReads()
    {
        Fixture f;
        Profiles &children = f.reading.core().profiles();
        const QUuid first = children.active().id;
        QVERIFY(children.add(QStringLiteral("Mia")));
        LoopbackLink *controller = f.connectClient();
        LoopbackLink *display = f.connectClient(ClientRole::Display);
        const QString message
            = QStringLiteral("{\"type\":\"set_reader\",\"payload\":{\"reader\":\"%1\"}}");
        const QString wanted = message.arg(first.toString(QUuid::WithoutBraces));
        Q_EMIT display->textReceived(wanted);
        QVERIFY(display->sent.back().contains(QStringLiteral("not_allowed")));
        Q_EMIT controller->textReceived(
            message.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QVERIFY(controller->sent.back().contains(QStringLiteral("not_found")));
        Q_EMIT controller->textReceived(wanted);
        QVERIFY(display->sent.back().contains(
            QStringLiteral("\"reader\":\"%1\"").arg(first.toString(QUuid::WithoutBraces))));
        QCOMPARE(children.active().id, first);
    }

    void aControllerSetsTheHelpWithSyllables()
    {
        Fixture f;
        Profiles &children = f.reading.core().profiles();
        LoopbackLink *controller = f.connectClient();
        LoopbackLink *display = f.connectClient(ClientRole::Display);
        const QString wanted
            = QStringLiteral("{\"type\":\"set_support\",\"payload\":{\"support\":\"light\"}}");
        Q_EMIT display->textReceived(wanted);
        QVERIFY(display->sent.back().contains(QStringLiteral("not_allowed")));
        Q_EMIT controller->textReceived(wanted);
        QVERIFY(display->sent.back().contains(QStringLiteral("\"support\":\"light\"")));
        QCOMPARE(children.active().style.support, DisplayStyle::Support::Light);
        // Nothing changes where it is so already.
        const qsizetype before = controller->sent.size();
        Q_EMIT controller->textReceived(wanted);
        QCOMPARE(controller->sent.size(), before);
    }

    void aDisplayMarksNothing()
    {
        Fixture f;
        LoopbackLink *controller = f.connectClient();
        LoopbackLink *display = f.connectClient(ClientRole::Display);
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама"));
        Q_EMIT display->textReceived(QStringLiteral("{\"type\":\"mark_word\"}"));
        QVERIFY(display->sent.back().contains(QStringLiteral("not_allowed")));
        Q_EMIT controller->textReceived(QStringLiteral("{\"type\":\"mark_word\"}"));
        QVERIFY(controller->sent.back().contains(QStringLiteral("\"marks\":{\"0\":\"stumbled\"}")));
        Q_EMIT display->textReceived(
            QStringLiteral("{\"type\":\"unmark_word\",\"payload\":{\"word_index\":0}}"));
        QVERIFY(display->sent.back().contains(QStringLiteral("not_allowed")));
    }

    void errorsGoToTheirCauseAlone()
    {
        Fixture f;
        LoopbackLink *first = f.connectClient();
        LoopbackLink *second = f.connectClient();
        Q_EMIT first->textReceived(QStringLiteral("nonsense"));
        QVERIFY(first->sent.back().contains(QStringLiteral("bad_message")));
        QCOMPARE(second->sent.size(), 1);
        QCOMPARE(first->closedWith, 0);
    }

    void aCorrectionReachesEverybodyAndComesFromAControllerAlone()
    {
        Fixture f;
        LoopbackLink *controller = f.connectClient();
        LoopbackLink *display = f.connectClient(ClientRole::Display);
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Кошка"));
        const qsizetype before = controller->sent.size();
        const QString message
            = QStringLiteral("{\"type\":\"correct_syllables\",\"payload\":{\"word\":\"Кошка\","
                             "\"syllables\":[\"Кошк\",\"а\"]}}");

        Q_EMIT display->textReceived(message);
        QVERIFY(display->sent.back().contains(QStringLiteral("\"not_allowed\"")));
        QCOMPARE(controller->sent.size(), before);

        Q_EMIT controller->textReceived(message);
        for (const LoopbackLink *client : {controller, display})
            QVERIFY(client->sent.back().contains(QStringLiteral("[[\"Кошк\",\"а\"]]")));

        Q_EMIT controller->textReceived(
            QStringLiteral("{\"type\":\"correct_syllables\",\"payload\":{\"word\":\"Кошка\","
                           "\"syllables\":[\"Кошк\",\"\",\"а\"]}}"));
        QVERIFY(controller->sent.back().contains(QStringLiteral("A syllable is empty.")));
        QVERIFY(!display->sent.back().contains(QStringLiteral("error")));
    }

    void anyMessageIsActivity()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        f.reading.apply(StartSession{});
        for (int i = 0; i < 5; ++i) {
            f.reading.family.clock.advance(50s);
            Q_EMIT client->textReceived(QStringLiteral("nonsense"));
            f.reading.core().graceTimer().check();
        }
        QVERIFY(f.reading.now().hasSession());
    }

    void aNumberedTapIsAnsweredWhateverCameOfIt()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        LoopbackLink *other = f.connectClient();
        const auto say
            = [&](const char *text) { Q_EMIT client->textReceived(QString::fromUtf8(text)); };
        say(R"({"type":"start_session","tap":7})");
        QVERIFY(client->sent.back().endsWith(QStringLiteral(",\"tap\":7}}")));
        QCOMPARE(client->sent.size(), 2);
        QVERIFY(!other->sent.back().contains(QStringLiteral("tap")));
        // Nothing to move: no state for the others.
        say(R"({"type":"advance_word","tap":8})");
        QVERIFY(client->sent.back().endsWith(QStringLiteral(",\"tap\":8}}")));
        QCOMPARE(other->sent.size(), 2);
        say(R"({"type":"dance","tap":9})");
        QCOMPARE(client->sent.size(), 5);
        QVERIFY(client->sent[3].contains(QStringLiteral("unknown_type")));
        QVERIFY(client->sent.back().endsWith(QStringLiteral(",\"tap\":9}}")));
        // What others do comes with the newest number.
        f.reading.apply(EndSession{});
        QVERIFY(client->sent.back().endsWith(QStringLiteral(",\"tap\":9}}")));
    }

    void whoDoesNotNumberTapsGetsWhatHeAlwaysGot()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        for (const char *tap : {"-1", "0.5", "\"7\"", "null", "1e300"})
            Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"end_session\",\"tap\":%1}")
                                            .arg(QString::fromUtf8(tap)));
        QCOMPARE(client->sent.size(), 1);
    }

    void undoIsAControllersAndIsAlwaysAnswered()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        LoopbackLink *display = f.connectClient(ClientRole::Display);
        const QString undo = QStringLiteral("{\"type\":\"undo\"}");
        Q_EMIT client->textReceived(undo);
        QCOMPARE(client->sent.size(), 2);
        QVERIFY(client->sent.back().contains(QStringLiteral("\"undo\":null")));
        QCOMPARE(display->sent.size(), 1);
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму"));
        f.reading.apply(AdvanceWord{1}); // somebody else's, in the window
        QVERIFY(client->sent.back().contains(QStringLiteral("\"undo\":{\"what\":\"word\"}")));
        Q_EMIT display->textReceived(undo);
        QVERIFY(display->sent.back().contains(QStringLiteral("\"not_allowed\"")));
        QCOMPARE(f.reading.now().wordIndex, 1);
        Q_EMIT client->textReceived(undo);
        QCOMPARE(f.reading.now().wordIndex, 0);
        QCOMPARE(client->sent.back(), display->sent.back());
    }

    void ofTwoWhoTapAtOnceOneCounts()
    {
        Fixture f;
        LoopbackLink *first = f.connectClient();
        LoopbackLink *second = f.connectClient();
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму"));
        const QString seen = QString::number(f.reading.now().revision);
        const auto step = [&](const QString &after) {
            return QStringLiteral("{\"type\":\"advance_word\"%1}").arg(after);
        };
        const QString beside = QStringLiteral(",\"after\":") + seen;
        const QString inPayload = QStringLiteral(",\"payload\":{\"after\":%1}").arg(seen);
        Q_EMIT first->textReceived(step(beside));
        QCOMPARE(f.reading.now().wordIndex, 1);
        const qsizetype sent = first->sent.size();
        for (const QString &after : {beside, inPayload}) {
            Q_EMIT second->textReceived(step(after));
            QCOMPARE(f.reading.now().wordIndex, 1);
            QCOMPARE(second->sent.back(), first->sent.back());
        }
        QCOMPARE(second->sent.size(), sent + 2);
        QCOMPARE(first->sent.size(), sent);
        Q_EMIT first->textReceived(step(beside)); // its own step before is none of somebody else
        QCOMPARE(f.reading.now().wordIndex, 2);
        Q_EMIT second->textReceived(step({})); // as clients always did
        QVERIFY(f.reading.now().isCompleted());
    }

    void withinATextTheStepsOfTwoCountButDoNotEndIt()
    {
        Fixture f;
        LoopbackLink *first = f.connectClient();
        LoopbackLink *second = f.connectClient();
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("Мама мыла раму"));
        f.reading.add(QStringLiteral("кот и дом"));
        const auto step = [&] {
            return QStringLiteral("{\"type\":\"advance_word\",\"within\":%1}")
                .arg(f.reading.now().revision);
        };
        const QString seen = step();
        Q_EMIT first->textReceived(seen);
        Q_EMIT second->textReceived(seen);
        QCOMPARE(f.reading.now().wordIndex, 2);
        const qsizetype sent = first->sent.size();
        Q_EMIT first->textReceived(seen);
        QCOMPARE(f.reading.now().wordIndex, 2);
        QCOMPARE(first->sent.size(), sent + 1); // its sender gets the state
        const QString last = step();
        f.reading.apply(NextItem{});
        Q_EMIT second->textReceived(last);
        QCOMPARE(f.reading.now().wordIndex, 0);
        Q_EMIT second->textReceived(step());
        QCOMPARE(f.reading.now().wordIndex, 1);
    }

    void aClientOfTheSeedLeavesATextAsSoonAsItLikes()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        f.reading.apply(StartSession{});
        f.reading.add(QStringLiteral("кот"));
        f.reading.add(QStringLiteral("дом"));
        Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"advance_word\"}"));
        QVERIFY(f.reading.now().isCompleted());
        Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"next_item\"}"));
        QCOMPARE(f.reading.now().current->text, QStringLiteral("дом"));
    }

    void ofTwoWhoBringATextOneDoes()
    {
        Fixture f;
        LoopbackLink *first = f.connectClient();
        LoopbackLink *second = f.connectClient();
        f.reading.apply(StartSession{});
        const auto bring = [&](const QString &text) {
            return QStringLiteral(
                       "{\"type\":\"add_item\",\"payload\":{\"item_id\":\"%1\",\"bring\":true}}")
                .arg(f.reading.family.addItem(text).toString(QUuid::WithoutBraces));
        };
        for (const char *text : {"кот", "дом"}) {
            Q_EMIT first->textReceived(bring(QString::fromUtf8(text)));
            Q_EMIT second->textReceived(bring(QStringLiteral("мяч")));
            QCOMPARE(f.reading.now().current->text, QString::fromUtf8(text));
            QVERIFY(f.reading.queue().isEmpty());
            f.reading.apply(AdvanceWord{1}); // and after a completed text
        }
    }

    void whatTheWindowTakesOutATabletPutsBackInItsPlace()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        f.reading.apply(StartSession{});
        for (const char *text : {"кот", "дом", "мяч", "лес"})
            f.reading.add(QString::fromUtf8(text));
        const QStringList queue = f.reading.queue();
        f.reading.apply(RemoveQueuedItem{f.reading.now().queue->at(1).sessionItemId});
        Q_EMIT client->textReceived(
            QStringLiteral("{\"type\":\"remove_item\",\"payload\":{\"session_item_id\":\"%1\"}}")
                .arg(f.reading.now().queue->front().sessionItemId.toString(QUuid::WithoutBraces)));
        QCOMPARE(f.reading.queue(), queue.mid(2));
        Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"undo\"}"));
        Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"undo\"}"));
        QCOMPARE(f.reading.queue(), queue);
    }

    void aCheckOfTheLineIsAnsweredAndIsNobodysActivity()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        f.reading.apply(StartSession{});
        for (int i = 0; i < 7; ++i) {
            f.reading.family.clock.advance(10s);
            Q_EMIT client->textReceived(QStringLiteral("{\"type\":\"check_line\"}"));
            QCOMPARE(client->sent.back(), QStringLiteral("{\"type\":\"line_ok\"}"));
            f.reading.core().graceTimer().check();
        }
        QVERIFY(!f.reading.now().hasSession());
    }

    void aFloodIsCutOff()
    {
        Fixture f;
        LoopbackLink *flooder = f.connectClient();
        LoopbackLink *other = f.connectClient();
        for (int i = 0; i < MessageBudget::messages.burst; ++i)
            Q_EMIT flooder->textReceived(QStringLiteral("x"));
        QCOMPARE(flooder->closedWith, 0);
        Q_EMIT flooder->textReceived(QStringLiteral("x"));
        QCOMPARE(flooder->closedWith, 1008);
        const qsizetype sent = flooder->sent.size();
        Q_EMIT flooder->textReceived(QStringLiteral("{\"type\":\"start_session\"}"));
        QVERIFY(!f.reading.now().hasSession());
        QCOMPARE(flooder->sent.size(), sent);
        QCOMPARE(other->closedWith, 0);
    }

    void fiftyASecondIsNoFlood()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        for (int second = 0; second < 60; ++second) {
            for (int i = 0; i < 50; ++i)
                Q_EMIT client->textReceived(QStringLiteral("x"));
            f.reading.family.clock.advance(1s);
        }
        QCOMPARE(client->closedWith, 0);
    }

    void binaryIsRefused()
    {
        Fixture f;
        LoopbackLink *client = f.connectClient();
        Q_EMIT client->binaryReceived();
        QCOMPARE(client->closedWith, 1003);
    }

    void aStalledClientIsClosedThenCut()
    {
        Fixture f;
        LoopbackLink *stalled = f.connectClient();
        LoopbackLink *other = f.connectClient();
        stalled->takesMessages = false;
        stalled->unsent = ClientConnection::maxUnsentBytes;
        f.reading.apply(StartSession{});
        QCOMPARE(stalled->closedWith, 1008);
        f.pass(3s);
        QCOMPARE(f.hub.clients().size(), std::size_t(1));
        QCOMPARE(other->closedWith, 0);
    }

    void silenceEndsAConnection()
    {
        Fixture f;
        LoopbackLink *silent = f.connectClient();
        LoopbackLink *living = f.connectClient();
        // Two heartbeats, whatever longer time was allowed.
        for (const std::chrono::seconds time : {20s, 20s, 5s}) {
            QCOMPARE(f.hub.clients().size(), std::size_t(2));
            f.pass(time);
            Q_EMIT living->alive();
        }
        QCOMPARE(silent->pings, 2);
        QCOMPARE(f.hub.clients().size(), std::size_t(1));
        QVERIFY(!living->isAborted);
    }

    void comingAndGoingIsTold()
    {
        Fixture f;
        QSignalSpy spy(&f.hub, &ReadingHub::clientsChanged);
        LoopbackLink *client = f.connectClient();
        QCOMPARE(spy.count(), 1);
        Q_EMIT client->disconnected();
        QTRY_COMPARE(spy.count(), 2);
        QVERIFY(f.hub.clients().empty());
    }
};

QTEST_GUILESS_MAIN(ReadingClientTest)
#include "ReadingClientTest.moc"
