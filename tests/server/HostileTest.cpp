// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ProcessMemory.h"
#include "support/TestServer.h"

#include <QJsonArray>
#include <QTest>
#include <sys/resource.h>

using namespace chitai;
using namespace std::chrono_literals;

/// What is not meant well, over real sockets. Each time everybody else goes on undisturbed.
class HostileTest : public QObject
{
    Q_OBJECT

private:
    static void verifyAlive(TestServer &server)
    {
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
    }

private Q_SLOTS:
    /// Both ends of some hundred connections are open in this one process.
    void initTestCase()
    {
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = files.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray start("POST /api/items HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                             << 400;
        QTest::newRow("noise") << QByteArray("\x00\x01\x02\x03\r\n\r\n", 8) << 400;
        QTest::newRow("length and chunks") << QByteArray(
            start + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                           << 400;
        // Where a body ends that is coded in another way, or twice, two readers may disagree.
        const auto coded = [&](const QByteArray &fields) {
            return QByteArray(start + fields + "\r\n0\r\n\r\n");
        };
        QTest::newRow("gzip") << coded("Transfer-Encoding: gzip\r\n") << 400;
        QTest::newRow("identity") << coded("Transfer-Encoding: identity\r\n") << 400;
        QTest::newRow("empty coding") << coded("Transfer-Encoding:\r\n") << 400;
        QTest::newRow("chunked twice") << coded("Transfer-Encoding: chunked, chunked\r\n") << 400;
        QTest::newRow("chunked first") << coded("Transfer-Encoding: chunked, gzip\r\n") << 400;
        QTest::newRow("chunked last") << coded("Transfer-Encoding: gzip, chunked\r\n") << 400;
        QTest::newRow("chunked with a parameter")
            << coded("Transfer-Encoding: chunked;q=1\r\n") << 400;
        QTest::newRow("two codings")
            << coded("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("coding, length")
            << coded("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") << 400;
        QTest::newRow("gzip and a length")
            << coded("Content-Length: 5\r\nTransfer-Encoding: gzip\r\n") << 400;
        QTest::newRow("chunked in HTTP/1.0")
            << QByteArray("POST /api/items HTTP/1.0\r\nHost: 127.0.0.1\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            << 400;
        QTest::newRow("chunked") << coded("Transfer-Encoding: Chunked\r\n") << 422;
        QTest::newRow("two lengths")
            << QByteArray(start + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde") << 400;
        QTest::newRow("negative length") << QByteArray(start + "Content-Length: -1\r\n\r\n") << 400;
        QTest::newRow("endless length")
            << QByteArray(start + "Content-Length: 99999999999999999999999\r\n\r\n") << 400;
        QTest::newRow("endless length, begun")
            << QByteArray(start + "Content-Length: 2003764205206896581\r\n\r\ntext") << 413;
        QTest::newRow("large body")
            << QByteArray(start + "Content-Length: 104857600\r\n\r\n") << 413;
        QTest::newRow("large chunk")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n") << 413;
        QTest::newRow("bad chunk")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
        QTest::newRow("large header")
            << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')) << 431;
        QTest::newRow("many fields")
            << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(5000)) << 431;
        QTest::newRow("blank before colon")
            << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET /health HTTP/1.1\r\n\r\n") << 403;
        QTest::newRow("HTTP/3") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 400;
    }

    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        TestServer server;
        RawClient client(server);
        QCOMPARE(client.send(bytes).answer().status, status);
        verifyAlive(server);
    }

    void slowPeersRunOutOfTime()
    {
        TestServer server;
        RawClient silent(server);
        RawClient header(server);
        RawClient body(server);
        header.send("GET /health HT");
        body.request("POST", "/api/items", "Content-Length: 5\r\n").send("ab");
        RawClient idle(server);
        QCOMPARE(idle.request("GET", "/health").answer().status, 200);
        const auto pass = [&](std::chrono::seconds duration) {
            server.reading.family.clock.advance(duration);
            QTest::qWait(0);
        };
        pass(HttpConnection::headerTimeout);
        QCOMPARE(header.answer().status, 408);
        QVERIFY(silent.isClosedByServer());
        QCOMPARE(body.socket().state(), QAbstractSocket::ConnectedState);
        pass(HttpConnection::bodyTimeout);
        QVERIFY(body.isClosedByServer());
        QCOMPARE(idle.request("GET", "/health").answer().status, 200);
        pass(HttpConnection::idleTimeout);
        QVERIFY(idle.isClosedByServer());
    }

    void aSlowUploadIsWaitedForWhileItComes()
    {
        TestServer server;
        // The server, in the same loop, reads what has come.
        const auto settle = [] {
            for (int i = 0; i < 20; ++i)
                QTest::qWait(0);
        };
        RawClient client(server);
        client.send("POST /api/items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                    "application/x-www-form-urlencoded\r\nContent-Length: 600000\r\n\r\n");
        const QByteArray part(100'000, 'x');
        for (int sent = 0; sent < 600'000; sent += int(part.size())) {
            client.send(part);
            QTRY_COMPARE(client.socket().bytesToWrite(), 0);
            settle();
            server.reading.family.clock.advance(6s);
        }
        QCOMPARE(client.answer().status, 422); // read to its end, and no form of ours
        // A trickle is no upload.
        RawClient trickle(server);
        trickle.send(
            "POST /api/items HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 600000\r\n\r\n");
        for (int i = 0; i < 40 && trickle.socket().state() == QAbstractSocket::ConnectedState;
             ++i) {
            trickle.send("x");
            settle();
            server.reading.family.clock.advance(1s);
        }
        QVERIFY(trickle.isClosedByServer());
    }

    void halfOpenConnectionsKeepNobodyOut()
    {
        TestServer server;
        TestTablet tablet(server);
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < int(PeerTable::maxConnections) + 100; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, server.port());
            crowd.back()->write("GET /");
            if (i % 50 == 0)
                QVERIFY(QTest::qWaitFor(
                    [&] { return crowd.back()->state() == QAbstractSocket::ConnectedState; }));
        }
        verifyAlive(server);
        QVERIFY(tablet.ask(QStringLiteral("start_session"))[u"session_id"].isString());
    }

    void aHugeFrameIsRefusedUnread()
    {
        TestServer server;
        TestTablet other(server);
        RawClient client(server);
        QCOMPARE(client.upgrade("/ws?role=controller").answer().status, 101);
        QTRY_COMPARE(server.clientCount(), std::size_t(2));
        const double before = residentKilobytes();
        // The header of a masked text frame of 100 MB, and as much of it as is taken.
        client.send(QByteArray::fromHex("81ff000000000640000000000000"));
        const QByteArray megabyte(1024 * 1024, 'x');
        for (int i = 0; i < 100 && client.socket().state() == QAbstractSocket::ConnectedState;
             ++i) {
            client.socket().write(megabyte);
            (void)QTest::qWaitFor([&] { return client.socket().bytesToWrite() < megabyte.size(); },
                                  20);
            if (client.socket().bytesToWrite() > 4 * megabyte.size())
                break;
        }
        const double grown = residentKilobytes() - before;
        QVERIFY2(grown < 24 * 1024, qPrintable(QString::number(grown)));
        server.reading.family.clock.advance(10s);
        QVERIFY(client.isClosedByServer());
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        QVERIFY(other.ask(QStringLiteral("start_session"))[u"session_id"].isString());
    }

    void aLargeMessageIsClosedWithItsCode()
    {
        TestServer server;
        TestTablet client(server);
        client.socket().sendTextMessage(QString(70'000, u'x'));
        QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(client.socket().closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
        verifyAlive(server);
    }

    void aLargestMessageIsRead()
    {
        TestServer server;
        TestTablet client(server);
        const QString filler(60'000, u'x');
        QVERIFY(client
                    .ask(QStringLiteral("start_session"),
                         {{QStringLiteral("x"), filler}})[u"session_id"]
                    .isString());
    }

    void aFloodClosesItsConnectionAlone()
    {
        TestServer server;
        TestTablet flooder(server);
        TestTablet other(server);
        for (int i = 0; i < 2000; ++i)
            flooder.socket().sendTextMessage(QStringLiteral("{}"));
        QTRY_COMPARE(flooder.socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(flooder.socket().closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
        QVERIFY(other.ask(QStringLiteral("start_session"))[u"session_id"].isString());
    }

    void floodsWithoutAMessageAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("pings") << QByteArray::fromHex("898000000000");
        QTest::newRow("empty fragments") << QByteArray::fromHex("008000000000");
    }

    void floodsWithoutAMessageAreCutOff()
    {
        QFETCH(QByteArray, frame);
        TestServer server;
        TestTablet other(server);
        RawClient flooder(server);
        flooder.socket().setReadBufferSize(1024);
        flooder.upgrade("/ws?role=display");
        QTRY_COMPARE(server.clientCount(), std::size_t(2));
        if (frame.startsWith('\0'))
            flooder.send(QByteArray::fromHex("018000000000")); // a message that begins
        const double before = residentKilobytes();
        const QByteArray many = frame.repeated(100'000);
        for (int i = 0; i < 1000 && server.clientCount() == 2; ++i) {
            flooder.socket().write(many);
            (void)QTest::qWaitFor([&] { return flooder.socket().bytesToWrite() == 0; }, 50);
        }
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 most = 640 * 1024; // what is freed is kept for a while
#else
        constexpr qint64 most = 64 * 1024;
#endif
        const double grown = residentKilobytes() - before;
        QVERIFY2(grown < most, qPrintable(QString::number(grown)));
        QVERIFY(other.ask(QStringLiteral("start_session"))[u"session_id"].isString());
    }

    void aClientThatStopsReadingIsDropped()
    {
        TestServer server;
        RawClient deaf(server);
        deaf.socket().setReadBufferSize(1024);
        deaf.upgrade("/ws?role=display");
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        TestTablet controller(server);
        controller.ask(QStringLiteral("start_session"));
        QString longText;
        for (int i = 0; i < 800; ++i)
            longText += QStringLiteral("слово%1 ").arg(i);
        server.reading.add(longText.trimmed());
        QTRY_VERIFY(!controller.state()[u"words"].toArray().isEmpty());
        controller.messages.clear();
        const double before = residentKilobytes();
        for (int i = 0; i < 1000 && server.clientCount() == 2; ++i) {
            server.reading.apply(AdvanceWord{i % 2 == 0 ? 1 : -1});
            // Everyone else gets each state as it comes.
            QTRY_VERIFY(!controller.messages.isEmpty());
            controller.messages.clear();
            server.reading.family.clock.advance(10ms);
        }
        server.reading.family.clock.advance(5s);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        QVERIFY(residentKilobytes() - before < 64 * 1024);
        QVERIFY(controller.ask(QStringLiteral("end_session"))[u"session_id"].isNull());
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "HostileTest.moc"
