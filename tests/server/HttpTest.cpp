// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatItLives()
    {
        TestServer server;
        const RawClient::Answer answer = RawClient(server).request("GET", "/health").answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"status\":\"ok\"}"));
        QVERIFY(answer.head.contains("application/json"));
        QVERIFY(answer.head.contains("nosniff"));
    }

    void keepsTheConnectionAndTheOrder()
    {
        TestServer server;
        RawClient client(server);
        client.request("GET", "/health")
            .request("HEAD", "/health")
            .request("GET", "/nothing")
            .request("GET", "/health");
        QCOMPARE(client.answer().status, 200);
        const RawClient::Answer head = client.answer(false);
        QCOMPARE(head.status, 200);
        QVERIFY(head.head.contains("Content-Length: 15"));
        QCOMPARE(client.answer().status, 404);
        QCOMPARE(client.answer().status, 200);
        client.request("GET", "/health", "Connection: close\r\n");
        QCOMPARE(client.answer().status, 200);
        QVERIFY(client.isClosedByServer());
    }

    void servesThePages_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("controller") << QByteArray("/web/controller/") << QByteArray("text/html");
        QTest::newRow("display") << QByteArray("/web/display/?x=1") << QByteArray("text/html");
        QTest::newRow("script") << QByteArray("/web/shared/connection.js")
                                << QByteArray("text/javascript");
        QTest::newRow("style") << QByteArray("/web/shared/tokens.css") << QByteArray("text/css");
        QTest::newRow("picture") << QByteArray("/web/shared/book.svg")
                                 << QByteArray("image/svg+xml");
    }

    void servesThePages()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        TestServer server;
        RawClient client(server);
        const RawClient::Answer page = client.request("GET", target).answer();
        QCOMPARE(page.status, 200);
        QVERIFY(page.head.contains(QByteArray("Content-Type: " + type)));
        QVERIFY(page.head.contains("Content-Security-Policy: default-src 'self'"));
        QVERIFY(page.body.size() > 100);
        const qsizetype at = page.head.indexOf("ETag: ") + 6;
        const QByteArray tag = page.head.mid(at, page.head.indexOf('\r', at) - at);
        const RawClient::Answer again
            = client.request("GET", target, "If-None-Match: " + tag + "\r\n").answer();
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
    }

    void leadsToThePages()
    {
        TestServer server;
        RawClient client(server);
        const RawClient::Answer root = client.request("GET", "/").answer();
        QCOMPARE(root.status, 302);
        QVERIFY(root.head.contains("Location: /web/controller/"));
        const RawClient::Answer folder = client.request("GET", "/web/display?a=b").answer();
        QCOMPARE(folder.status, 308);
        QVERIFY(folder.head.contains("Location: /web/display/"));
    }

    void aWrongAddressLeadsABrowserOn()
    {
        TestServer server;
        for (const char *target : {"/web/controler", "/web/", "/web/a/b/c?d", "/web/shared/"}) {
            RawClient client(server);
            const RawClient::Answer page
                = client.request("GET", target, "Accept: text/html,*/*;q=0.8\r\n").answer();
            QCOMPARE(page.status, 404);
            QVERIFY(page.head.contains("Content-Type: text/html"));
            QVERIFY(page.head.contains("Content-Security-Policy: default-src 'self'"));
            QVERIFY(page.body.contains("href=\"/web/controller/\""));
            const RawClient::Answer plain
                = client.request("GET", target, "Accept: */*\r\n").answer();
            QCOMPARE(plain.status, 404);
            QVERIFY(!plain.json()[u"detail"].toString().isEmpty());
        }
        const RawClient::Answer rest
            = RawClient(server).request("GET", "/api/none", "Accept: text/html\r\n").answer();
        QCOMPARE(rest.status, 404);
        QVERIFY(!rest.json()[u"detail"].toString().isEmpty());
    }

    void nothingElseIsServed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("up") << QByteArray("/web/../sql/0001-first-schema.sql") << 400;
        QTest::newRow("encoded up") << QByteArray("/web/%2e%2e/sql/0001-first-schema.sql") << 400;
        QTest::newRow("encoded slash")
            << QByteArray("/web/..%2fsql%2f0001-first-schema.sql") << 400;
        QTest::newRow("other host") << QByteArray("//evil/health") << 400;
        QTest::newRow("no such file") << QByteArray("/web/controller/none.js") << 404;
        QTest::newRow("folder without a page") << QByteArray("/web/shared/") << 404;
        QTest::newRow("case") << QByteArray("/Health") << 404;
        QTest::newRow("api root") << QByteArray("/api") << 404;
    }

    void nothingElseIsServed()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        TestServer server;
        const RawClient::Answer answer = RawClient(server).request("GET", target).answer();
        QCOMPARE(answer.status, status);
        QVERIFY(answer.json().contains(QStringLiteral("detail")));
    }

    void foreignPagesGetNothing()
    {
        TestServer server;
        RawClient client(server);
        QCOMPARE(
            client.request("GET", "/api/items", "Origin: http://evil.example\r\n").answer().status,
            403);
        const QByteArray own = "Origin: http://" + server.authority().toLatin1() + "\r\n";
        QCOMPARE(client.request("GET", "/api/items", own).answer().status, 200);
    }

    void refusesWebSocketsBeforeTheyOpen_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("no role") << QByteArray("/ws") << QByteArray() << 403;
        QTest::newRow("unknown role") << QByteArray("/ws?role=king") << QByteArray() << 403;
        QTest::newRow("foreign page") << QByteArray("/ws?role=display")
                                      << QByteArray("Origin: http://evil.example\r\n") << 403;
        QTest::newRow("elsewhere") << QByteArray("/api/items") << QByteArray() << 404;
        QTest::newRow("below") << QByteArray("/ws/x?role=display") << QByteArray() << 404;
    }

    void refusesWebSocketsBeforeTheyOpen()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        TestServer server;
        RawClient client(server);
        const RawClient::Answer answer = client.upgrade(target, fields).answer();
        QCOMPARE(answer.status, status);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(server.clientCount(), std::size_t(0));
    }

    void asksForTheRightHandshake()
    {
        TestServer server;
        QCOMPARE(RawClient(server).request("GET", "/ws?role=display").answer().status, 426);
        const RawClient::Answer old
            = RawClient(server)
                  .request(
                      "GET", "/ws?role=display",
                      "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\n"
                      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                  .answer();
        QCOMPARE(old.status, 426);
        QVERIFY(old.head.contains("Sec-WebSocket-Version: 13"));
        QCOMPARE(
            RawClient(server)
                .request(
                    "GET", "/ws?role=display",
                    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n")
                .answer()
                .status,
            400);
    }

    void takesTheNextFreePort()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        TestReading reading;
        Server server({.port = taken.serverPort()}, reading.core());
        QVERIFY(server.listen());
        QVERIFY(server.port() > taken.serverPort());
        QVERIFY(server.port() <= taken.serverPort() + 20);
        QCOMPARE(server.localAddress().port(), int(server.port()));
    }

    void saysWhenItCannotListen()
    {
        TestReading reading;
        Server server({.address = QHostAddress(QStringLiteral("203.0.113.1"))}, reading.core());
        QCOMPARE(server.listen().error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "HttpTest.moc"
