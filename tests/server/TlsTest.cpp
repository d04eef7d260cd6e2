// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/ReachableAddresses.h"
#include "support/TestServer.h"

#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// TLS and plain HTTP on one port, over real sockets.
class TlsTest : public QObject
{
    Q_OBJECT

private:
    static Server::Config withTls(AccessPolicy::Mode mode = AccessPolicy::Mode::Local)
    {
        return {.address = mode == AccessPolicy::Mode::Local ? QHostAddress(QHostAddress::LocalHost)
                                                             : QHostAddress(QHostAddress::Any),
                .access = mode,
                .identity = testIdentity()};
    }

    /// An address of this machine that is none of its loopback's: who comes over it comes, as far
    /// as the server sees, from the network.
    static QHostAddress ownAddress()
    {
        for (const QHostAddress &address : reachableAddresses(networkInterfaces())) {
            if (address.protocol() == QAbstractSocket::IPv4Protocol)
                return address;
        }
        return {};
    }

    /// Says it over that address and gives the whole answer.
    static QByteArray fromNetwork(TestServer &server, const QHostAddress &address,
                                  const QByteArray &head)
    {
        QTcpSocket socket;
        socket.connectToHost(address, server.port());
        socket.write(head);
        (void)QTest::qWaitFor(
            [&] { return socket.bytesAvailable() > 0 && socket.peek(4096).contains("\r\n\r\n"); });
        return socket.readAll();
    }

private Q_SLOTS:
    void bothAreSpokenOnOnePort()
    {
        TestServer server(withTls());
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
        RawClient encrypted(server, RawClient::Line::Tls);
        QCOMPARE(encrypted.request("GET", "/health").answer().status, 200);
        // Requests in a row, a large answer, and a body in pieces.
        QCOMPARE(encrypted.request("GET", "/web/controller/controller.js").answer().status, 200);
        const QByteArray text(200'000, 'a');
        QCOMPARE(encrypted.postForm("/api/items", "language=de&text=" + text).answer().status, 413);
        QCOMPARE(encrypted.postForm("/api/items", "language=de&text=Oma").answer().status, 201);
    }

    void aWebSocketComesOverTls()
    {
        TestServer server(withTls());
        QWebSocket socket;
        QSslConfiguration configuration;
        configuration.setCaCertificates(QSslCertificate::fromData(server.identity()->root));
        socket.setSslConfiguration(configuration);
        QStringList received;
        connect(&socket, &QWebSocket::textMessageReceived, this,
                [&](const QString &text) { received += text; });
        socket.open(QUrl(QStringLiteral("wss://localhost:%1/ws?role=display").arg(server.port())));
        QTRY_COMPARE(received.size(), 1);
        socket.sendTextMessage(QStringLiteral(R"({"type":"start_session"})"));
        QTRY_COMPARE(received.size(), 2);
        const QString filler(60'000, u'x');
        socket.sendTextMessage(u"{\"type\":\"end_session\",\"x\":\"" % filler % u"\"}");
        QTRY_COMPARE(received.size(), 3);
    }

    /// Several messages in one packet are taken one after the other: who hears of them hears of the
    /// newest last.
    void tapsInOnePacketKeepTheirOrder()
    {
        TestServer server(withTls());
        server.reading.apply(StartSession{});
        server.reading.add(QStringLiteral("один два три четыре пять шесть семь восемь"));
        QWebSocket controller;
        QSslConfiguration configuration;
        configuration.setCaCertificates(QSslCertificate::fromData(server.identity()->root));
        controller.setSslConfiguration(configuration);
        controller.open(
            QUrl(QStringLiteral("wss://localhost:%1/ws?role=controller").arg(server.port())));
        QTRY_COMPARE(controller.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        TestTablet display(server, QStringLiteral("display"));
        for (int tap = 0; tap < 6; ++tap) {
            controller.sendTextMessage(
                QStringLiteral(R"({"type":"advance_word","payload":{"delta":1}})"));
            controller.flush(); // each is a record of its own
        }
        QTRY_COMPARE(display.messages.size(), 7);
        for (int tap = 0; tap < 7; ++tap)
            QCOMPARE(display.messages[tap][u"payload"][u"current_word_index"].toInt(-1), tap);
    }

    void aFrameOfWhichTheLengthComesFirstIsRefusedAtOnce_data()
    {
        QTest::addColumn<RawClient::Line>("line");
        QTest::newRow("plain") << RawClient::Line::Plain;
        QTest::newRow("TLS") << RawClient::Line::Tls;
    }

    /// QWebSocket looks at the size behind the mask, and reads on until there is nothing.
    void aFrameOfWhichTheLengthComesFirstIsRefusedAtOnce()
    {
        QFETCH(RawClient::Line, line);
        TestServer server(withTls());
        RawClient client(server, line);
        QCOMPARE(client.upgrade("/ws?role=display").answer().status, 101);
        client.send(QByteArray::fromHex("81ff0000000000030d40")); // 200,000 bytes
        QCOMPARE(RawClient(server, line).request("GET", "/health").answer().status, 200);
        client.send(QByteArray(1000, 'm')); // the mask, and some of it
        QVERIFY(client.isClosedByServer());
        QCOMPARE(RawClient(server, line).request("GET", "/health").answer().status, 200);
    }

    void anOriginHasToBeEncryptedToo()
    {
        TestServer server(withTls());
        const QByteArray authority = server.authority().toLatin1();
        RawClient client(server, RawClient::Line::Tls);
        QCOMPARE(client.request("GET", "/health", "Origin: https://" + authority + "\r\n")
                     .answer()
                     .status,
                 200);
        QCOMPARE(client.request("GET", "/health", "Origin: http://" + authority + "\r\n")
                     .answer()
                     .status,
                 403);
    }

    void plainFromTheNetworkIsSentToHttps()
    {
        const QHostAddress address = ownAddress();
        if (address.isNull())
            QSKIP("this machine has no network");
        TestServer server(withTls(AccessPolicy::Mode::Open));
        const QByteArray authority
            = address.toString().toLatin1() + ':' + QByteArray::number(server.port());
        const QByteArray host = "Host: " + authority + "\r\n";
        for (const char *target : {"/", "/health", "/api/items?x=1", "/web/controller/"}) {
            const QByteArray answer = fromNetwork(
                server, address, QByteArray("GET ") + target + " HTTP/1.1\r\n" + host + "\r\n");
            QVERIFY2(answer.startsWith("HTTP/1.1 308"), answer.constData());
            QVERIFY(
                answer.contains(QByteArray("Location: https://" + authority + target + "\r\n")));
        }
        QVERIFY(fromNetwork(server, address,
                            "GET /ws?role=display HTTP/1.1\r\n" + host
                                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Version: 13\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                    .startsWith("HTTP/1.1 403"));
        // Nobody is sent to a name that is not ours, and a body is not waited for.
        QVERIFY(fromNetwork(server, address, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                    .startsWith("HTTP/1.1 403"));
        QVERIFY(fromNetwork(server, address,
                            "POST /api/items HTTP/1.1\r\n" + host + "Content-Length: 9\r\n\r\n")
                    .startsWith("HTTP/1.1 308"));
        // On this machine it is served.
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
    }

    void aPersonReadsOfTheWarningBeforeItComes()
    {
        const QHostAddress address = ownAddress();
        if (address.isNull())
            QSKIP("this machine has no network");
        TestServer server(withTls(AccessPolicy::Mode::Paired));
        const QByteArray fields = "Host: " + address.toString().toLatin1() + ':'
            + QByteArray::number(server.port()) + "\r\nAccept: text/html,*/*\r\n\r\n";
        const auto get = [&](const QByteArray &target) {
            return fromNetwork(server, address, "GET " + target + " HTTP/1.1\r\n" + fields);
        };
        const QByteArray explanation = "Location: /web/pair/certificate.html";
        QVERIFY(get("/").startsWith("HTTP/1.1 302"));
        QVERIFY(get("/").contains(QByteArray(explanation + "\r\n")));
        QVERIFY(get("/web/display/?ui=ru")
                    .contains(QByteArray(explanation + "?next=%2Fweb%2Fdisplay")));
        QVERIFY(get("/web/display/?token=secret").contains(QByteArray(explanation + "\r\n")));
        for (const char *open :
             {"/web/pair/certificate.html", "/web/pair/certificate.js", "/web/pair/words.js",
              "/web/pair/pair.css", "/web/pair/fingerprint", "/web/shared/tokens.css"})
            QVERIFY2(get(open).startsWith("HTTP/1.1 200"), open);
        // Nothing else: neither what pairs nor what is to be installed.
        for (const char *closed :
             {"/web/pair/", "/web/pair/pair.js", "/web/pair/chitai-root.crt", "/api/pair",
              "/api/items", "/web/pair/../controller/", "/web/controller/controller.js"})
            QVERIFY2(!get(closed).startsWith("HTTP/1.1 200"), closed);
        QVERIFY(fromNetwork(server, address,
                            "POST /web/pair/certificate.html HTTP/1.1\r\nContent-Length: 0\r\n"
                                + fields)
                    .startsWith("HTTP/1.1 308"));
        // It is the certificate that TLS has.
        const QByteArray fingerprint = get("/web/pair/fingerprint");
        QVERIFY(fingerprint.contains(
            server.server().identity()->facts.fingerprint.toHex(':').toUpper()));
    }

    void whatIsNoHandshakeRunsOutOfTime()
    {
        TestServer server(withTls());
        QTcpSocket half;
        half.connectToHost(QHostAddress::LocalHost, server.port());
        half.write(QByteArray::fromHex("160301020001"));
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, server.port());
        QTcpSocket wrong;
        wrong.connectToHost(QHostAddress::LocalHost, server.port());
        wrong.write("\x16 this is no handshake at all\r\n\r\n");
        QTRY_COMPARE(wrong.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
        server.reading.family.clock.advance(HttpConnection::headerTimeout);
        QTRY_COMPARE(half.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(RawClient(server, RawClient::Line::Tls).request("GET", "/health").answer().status,
                 200);
    }

    void anotherCertificateIsForThoseWhoComeLater()
    {
        TestServer server(withTls());
        RawClient before(server, RawClient::Line::Tls);
        server.server().setIdentity(testIdentity());
        RawClient after(server, RawClient::Line::Tls); // trusts the new root alone
        QCOMPARE(before.request("GET", "/health").answer().status, 200);
        QCOMPARE(after.request("GET", "/health").answer().status, 200);
    }

    void theRootIsThereToBeInstalled()
    {
        TestServer server(withTls(AccessPolicy::Mode::Paired));
        RawClient client(server, RawClient::Line::Tls);
        const RawClient::Answer answer
            = client.request("GET", "/web/pair/chitai-root.crt").answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, toDer(server.identity()->root));
        QVERIFY(answer.head.contains("application/x-x509-ca-cert"));
    }

    /// Over TLS most of what waits is behind the encryption.
    void aClientThatStopsReadingIsDropped()
    {
        TestServer server(withTls());
        RawClient deaf(server, RawClient::Line::Tls);
        deaf.socket().setReadBufferSize(1024);
        deaf.upgrade("/ws?role=display");
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        TestTablet controller(server);
        controller.ask(QStringLiteral("start_session"));
        QString longText;
        for (int i = 0; i < 800; ++i)
            longText += QStringLiteral("слово%1 ").arg(i);
        server.reading.add(longText.trimmed());
        for (int i = 0; i < 1000 && server.clientCount() == 2; ++i) {
            server.reading.apply(AdvanceWord{i % 2 == 0 ? 1 : -1});
            controller.messages.clear();
            QTRY_VERIFY(!controller.messages.isEmpty());
            server.reading.family.clock.advance(10ms);
        }
        server.reading.family.clock.advance(5s);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "TlsTest.moc"
