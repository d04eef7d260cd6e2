// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

/// The reading protocol over real sockets, as clients of the original system speak it.
class ReadingSocketTest : public QObject
{
    Q_OBJECT

private:
    static QString post(TestServer &server, const QByteArray &text)
    {
        return RawClient(server)
            .postForm("/api/items", "language=de&text=" + text.toPercentEncoding())
            .answer()
            .json()[u"id"]
            .toString();
    }

private Q_SLOTS:
    void whatIsTheMatterIsToldToControllersUntilItIsOver()
    {
        TestServer server;
        struct Heard
        {
            Heard(const TestServer &server, const QString &role)
            {
                QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                                 [this](const QString &text) { messages += text; });
                socket.open(
                    QUrl(QStringLiteral("ws://%1/ws?role=%2").arg(server.authority(), role)));
                [&] { QTRY_VERIFY(!messages.isEmpty()); }();
            }
            [[nodiscard]] QStringList troubles() const
            {
                return messages.filter(QStringLiteral("\"type\":\"trouble\""));
            }
            QWebSocket socket;
            QStringList messages;
        };
        const Heard before(server, QStringLiteral("controller"));
        const Heard display(server, QStringLiteral("display"));
        QCOMPARE(before.troubles(), QStringList());
        server.server().setBackupTrouble(Error{ErrorCode::StorageFull, QStringLiteral("full")});
        QTRY_COMPARE(before.troubles().size(), 1);
        QVERIFY(before.troubles().front().contains(QStringLiteral("\"storage_full\"")));
        const Heard after(server, QStringLiteral("controller"));
        QTRY_COMPARE(after.troubles().size(), 1);
        // The state comes first: a page forgets with it what it was told before.
        QVERIFY(after.messages.front().contains(QStringLiteral("\"type\":\"state\"")));
        server.server().setBackupTrouble({});
        QTRY_COMPARE(after.troubles().size(), 2);
        QVERIFY(after.troubles().back().contains(QStringLiteral("null")));

        // The server that has the library is away.
        server.server().setServerAway(12);
        QTRY_COMPARE(after.troubles().size(), 3);
        QVERIFY(after.troubles().back().contains(QStringLiteral("\"server_away\":12")));
        server.server().setServerAway({});
        QTRY_COMPARE(after.troubles().size(), 4);
        QVERIFY(!after.troubles().back().contains(QStringLiteral("server_away")));
        QCOMPARE(display.troubles(), QStringList());
    }

    void aWholeSession()
    {
        TestServer server;
        TestTablet controller(server);
        TestTablet display(server, QStringLiteral("display"));
        QVERIFY(controller.state()[u"session_id"].isNull());

        QJsonObject state = controller.ask(QStringLiteral("start_session"),
                                           {{QStringLiteral("language"), QStringLiteral("de")}});
        QVERIFY(state[u"session_id"].isString());
        QVERIFY(state[u"words"].toArray().isEmpty());

        const QString first = post(server, "Das Haus ist alt.");
        state = controller.ask(QStringLiteral("add_item"), {{QStringLiteral("item_id"), first}});
        QCOMPARE(state[u"words"].toArray().size(), 4);
        QCOMPARE(state[u"current_word_index"].toInt(-1), 0);
        state = controller.ask(QStringLiteral("add_item"),
                               {{QStringLiteral("item_id"), post(server, "Oma")}});
        QCOMPARE(state[u"queue"].toArray().size(), 1);

        state = controller.ask(QStringLiteral("advance_word"), {{QStringLiteral("delta"), 1}});
        QCOMPARE(state[u"current_word_index"].toInt(-1), 1);
        state = controller.ask(QStringLiteral("advance_word"), {{QStringLiteral("delta"), -1}});
        QCOMPARE(state[u"current_word_index"].toInt(-1), 0);

        // The display drops out in the middle and comes back to the newest state.
        display.socket().abort();
        state = controller.ask(QStringLiteral("advance_word"), {{QStringLiteral("delta"), 100}});
        QCOMPARE(state[u"current_word_index"].toInt(-1), 3);
        TestTablet back(server, QStringLiteral("display"));
        QCOMPARE(back.messages.size(), 1);
        QCOMPARE(back.state(), state);

        state = controller.ask(QStringLiteral("advance_word"));
        QVERIFY(state[u"current_word_index"].isNull());
        QCOMPARE(state[u"words"].toArray().size(), 4);
        state = controller.ask(QStringLiteral("next_item"));
        QCOMPARE(state[u"words"].toArray(), QJsonArray({QStringLiteral("Oma")}));
        QCOMPARE(state[u"syllables"][0].toArray(),
                 QJsonArray({QStringLiteral("O"), QStringLiteral("ma")}));
        state = controller.ask(QStringLiteral("end_session"));
        QVERIFY(state[u"session_id"].isNull());
        QTRY_COMPARE(back.state(), state);
    }

    void aBadMessageDisturbsNobody()
    {
        TestServer server;
        TestTablet sender(server);
        TestTablet other(server);
        sender.socket().sendTextMessage(QStringLiteral("{broken"));
        QTRY_COMPARE(sender.messages.size(), 2);
        QCOMPARE(sender.messages.back()[u"type"].toString(), QStringLiteral("error"));
        QCOMPARE(sender.ask(QStringLiteral("add_item"))[u"code"].toString(),
                 QStringLiteral("bad_value"));
        QCOMPARE(sender
                     .ask(QStringLiteral("add_item"),
                          {{QStringLiteral("item_id"),
                            QStringLiteral("33333333-3333-4333-8333-333333333333")}})[u"code"]
                     .toString(),
                 QStringLiteral("no_session"));
        QVERIFY(sender.ask(QStringLiteral("start_session"))[u"session_id"].isString());
        QTRY_COMPARE(other.messages.size(), 2);
    }

    void tooManyClientsAreTurnedAway()
    {
        TestServer server({.maxClients = 2});
        TestTablet first(server);
        TestTablet second(server);
        QCOMPARE(RawClient(server).upgrade("/ws?role=display").answer().status, 503);
        second.socket().close();
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        TestTablet third(server);
        QCOMPARE(third.messages.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReadingSocketTest)
#include "ReadingSocketTest.moc"
