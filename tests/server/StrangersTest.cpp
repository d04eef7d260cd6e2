// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <sys/resource.h>
#include <unistd.h>

using namespace chitai;
using namespace std::chrono_literals;

/// What one address may take of the server before it has shown that it may come in, over real
/// sockets with --access=paired. Who has shown it stays, though it comes from the same address.
class StrangersTest : public QObject
{
    Q_OBJECT

private:
    static Server::Config paired()
    {
        return {.access = AccessPolicy::Mode::Paired, .identity = testIdentity()};
    }

    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QTest::qWait(0);
    }

    static bool isOpen(RawClient &client)
    {
        return client.socket().state() == QAbstractSocket::ConnectedState;
    }

    /// A connection over which a device has shown its token.
    static std::unique_ptr<RawClient> device(TestServer &server, const QByteArray &token)
    {
        auto client = std::make_unique<RawClient>(server);
        if (client->request("GET", "/api/device", "Authorization: Bearer " + token + "\r\n")
                .answer()
                .status
            != 200)
            qFatal("the device is not let in");
        return client;
    }

    static qint64 heldBytes(TestServer &server)
    {
        qint64 held = 0;
        for (const PeerTable::Peer &peer : server.server().http().peers().all())
            held += peer.speaking ? peer.speaking->heldBytes() : 0;
        return held;
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = files.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    }

    /// Whoever comes first comes while the process has no file left: who comes later gets in.
    void aDoorThatHadNoFilesOpensAgain()
    {
        TestServer server(paired());
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 4; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, server.port());
            QVERIFY(crowd.back()->waitForConnected()); // by the kernel
        }
        std::vector<int> files;
        const auto giveBack = qScopeGuard([&files] {
            for (const int file : files)
                ::close(file);
        });
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = 200;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
        for (int file = ::dup(0); file >= 0; file = ::dup(0))
            files.push_back(file);
        QVERIFY(!files.empty());
        settle();
        QCOMPARE(server.server().http().peers().all().size(), 0u);
        while (!files.empty()) {
            ::close(files.back());
            files.pop_back();
        }
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
    }

    /// However small the pieces, what is parsed is a small multiple of what came.
    void aHeaderInSmallPiecesIsParsedOnce_data()
    {
        QTest::addColumn<RawClient::Line>("line");
        QTest::newRow("plain") << RawClient::Line::Plain;
        QTest::newRow("TLS") << RawClient::Line::Tls;
    }

    void aHeaderInSmallPiecesIsParsedOnce()
    {
        QFETCH(RawClient::Line, line);
        TestServer server(paired());
        RawClient client(server, line);
        QTRY_COMPARE(server.server().http().peers().all().size(), std::size_t(1));
        const QByteArray header
            = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + QByteArray(4000, 'x') + "\r\n\r\n";
        for (const char byte : header) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.answer().status, 200);
        const HttpConnection *served = server.server().http().peers().all().front().speaking;
        QVERIFY(served);
        QVERIFY2(served->parsedBytes() <= 4 * quint64(header.size()),
                 QByteArray::number(served->parsedBytes()).constData());
    }

    void chunksInSmallPiecesAreParsedOnce()
    {
        TestServer server(paired());
        RawClient client(server);
        client.send("POST /api/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n");
        const QByteArray chunks = QByteArray("1\r\nx\r\n").repeated(1000) + "0\r\n\r\n";
        for (const char byte : chunks) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.answer().status, 422);
        const HttpConnection *served = server.server().http().peers().all().front().speaking;
        QVERIFY2(served->parsedBytes() <= 6 * quint64(chunks.size()),
                 QByteArray::number(served->parsedBytes()).constData());
        // What describes a chunk has an end too.
        RawClient endless(server);
        endless.send("POST /api/pair HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: "
                     "chunked\r\n\r\n1;x="
                     + QByteArray(2000, 'x'));
        QCOMPARE(endless.answer().status, 400);
    }

    void theOldestStrangerGoesFirst()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        const std::unique_ptr<RawClient> known = device(server, token);
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (std::size_t i = 0; i < PeerTable::maxStrangers; ++i) {
            strangers.push_back(std::make_unique<RawClient>(server));
            strangers.back()->send(i % 2 == 0 ? "GET /hea" : "");
        }
        settle();
        for (const auto &stranger : strangers)
            QVERIFY(isOpen(*stranger));
        RawClient one(server);
        QVERIFY(strangers[0]->isClosedByServer());
        QVERIFY(isOpen(*strangers[1]));
        // A public door is open to the newest, and does not make a stranger known.
        QCOMPARE(one.request("GET", "/health").answer().status, 200);
        RawClient two(server);
        QVERIFY(strangers[1]->isClosedByServer());
        settle();
        QVERIFY(isOpen(one) && isOpen(two));
        QCOMPARE(known->request("GET", "/api/items", "Authorization: Bearer " + token + "\r\n")
                     .answer()
                     .status,
                 200);
    }

    void whoIsKnownIsNotCounted()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        RawClient stranger(server);
        std::vector<std::unique_ptr<RawClient>> tablets;
        for (std::size_t i = 0; i < PeerTable::maxStrangers + 20; ++i)
            tablets.push_back(device(server, token));
        QVERIFY(isOpen(stranger));
        for (const auto &tablet : tablets)
            QVERIFY(isOpen(*tablet));
        // What is refused is a stranger's.
        QCOMPARE(tablets[0]->request("GET", "/api/items").answer().status, 401);
        for (std::size_t i = 0; i < PeerTable::maxStrangers; ++i) {
            RawClient another(server);
            QCOMPARE(another.request("GET", "/health").answer().status, 200);
            tablets.push_back(std::make_unique<RawClient>(server));
        }
        QVERIFY(tablets[0]->isClosedByServer());
        QVERIFY(isOpen(*tablets[1]));
    }

    void strangersHoldLittleTogether()
    {
        TestServer server(paired());
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (std::size_t i = 0; i < PeerTable::maxStrangers; ++i) {
            strangers.push_back(std::make_unique<RawClient>(server));
            strangers.back()->send("GET / HTTP/1.1\r\nX: " + QByteArray(16'000, 'x'));
            settle();
        }
        settle();
        QTRY_VERIFY(heldBytes(server) <= PeerTable::maxStrangerBytes);
        QVERIFY(strangers.front()->isClosedByServer());
        QVERIFY(isOpen(*strangers.back()));
    }

    /// Answers wait for who fetches them, one each.
    void aStrangerIsAnsweredAsItFetches()
    {
        TestServer server(paired());
        RawClient deaf(server);
        deaf.socket().setReadBufferSize(1024);
        deaf.send(QByteArray("GET /web/pair/pair.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                      .repeated(20'000));
        qint64 most = 0;
        for (int i = 0; i < 300; ++i) {
            QTest::qWait(0);
            most = std::max(most, heldBytes(server));
        }
        QVERIFY2(most < 64 * 1024, QByteArray::number(most).constData());
        QCOMPARE(RawClient(server).request("GET", "/health").answer().status, 200);
    }

    void halfHandshakesAreBounded()
    {
        TestServer server(paired());
        RawClient first(server, RawClient::Line::Tls);
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (std::size_t i = 0; i < PeerTable::maxHandshakes + 10; ++i) {
            crowd.push_back(std::make_unique<RawClient>(server));
            crowd.back()->send(QByteArray::fromHex("160301020001"));
        }
        settle();
        std::size_t shaking = 0;
        for (const PeerTable::Peer &peer : server.server().http().peers().all())
            shaking += peer.speaking && peer.speaking->isShakingHands() ? 1 : 0;
        QVERIFY2(shaking <= PeerTable::maxHandshakes, QByteArray::number(int(shaking)));
        QVERIFY(crowd.front()->isClosedByServer());
        QVERIFY(isOpen(*crowd.back()));
        QCOMPARE(first.request("GET", "/health").answer().status, 200);
        QCOMPARE(RawClient(server, RawClient::Line::Tls).request("GET", "/health").answer().status,
                 200);
    }

    void aStrangerHasItsTime()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        const std::unique_ptr<RawClient> known = device(server, token);
        RawClient busy(server);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(busy.request("GET", "/health").answer().status, 200);
            QCOMPARE(known->request("GET", "/api/device", "Authorization: Bearer " + token + "\r\n")
                         .answer()
                         .status,
                     200);
            server.reading.family.clock.advance(HttpConnection::strangerLife / 5);
        }
        QVERIFY(busy.isClosedByServer());
        settle();
        QVERIFY(isOpen(*known));
    }

    void aBodyTakesRoomAsItComes()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<RawClient>(server));
            clients.back()->request("POST", "/api/illustrations",
                                    "Authorization: Bearer " + token
                                        + "\r\nContent-Length: 20000000\r\n");
            clients.back()->send("123");
        }
        QTRY_COMPARE(server.server().http().bodies().used(), qsizetype(30));
        clients.clear();
        QTRY_COMPARE(server.server().http().bodies().used(), qsizetype(0));
    }

    void bodiesShareTheirRoom()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        constexpr qsizetype size = 20 * 1024 * 1024;
        const QByteArray fields = "Authorization: Bearer " + token
            + "\r\nContent-Length: " + QByteArray::number(size) + "\r\n";
        std::vector<std::unique_ptr<RawClient>> clients;
        const BodyBudget &bodies = server.server().http().bodies();
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawClient>(server));
            clients.back()->request("POST", "/api/illustrations", fields);
            clients.back()->send(QByteArray(size - 1, 'x'));
            QTRY_COMPARE_WITH_TIMEOUT(bodies.used(), (i + 1) * (size - 1), 20'000);
        }
        RawClient last(server);
        last.request("POST", "/api/illustrations", fields).send(QByteArray(size / 2, 'x'));
        const RawClient::Answer full = last.answer();
        QCOMPARE(full.status, 503);
        QVERIFY(!full.json()[u"detail"].toString().isEmpty());
        QVERIFY(full.head.contains("Retry-After: "));
        QCOMPARE(bodies.used(), 3 * (size - 1));
        // The others go on, and leave their room when they are answered.
        clients.front()->send("x");
        QCOMPARE(clients.front()->answer().status, 415);
        QCOMPARE(bodies.used(), 2 * (size - 1));
    }

    /// Who sends pictures and hangs up has not made room: they are still in memory, in a row.
    void aBodyKeepsItsRoomUntilItsPictureIsMade()
    {
        TestServer server;
        IllustrationImporter &importer = server.reading.core().illustrationImporter();
        const BodyBudget &bodies = server.server().http().bodies();
        QSignalSpy jobs(&importer, &IllustrationImporter::progressChanged);
        const int threads = QThread::idealThreadCount();
        QSemaphore gate;
        const auto open = qScopeGuard([&] { gate.release(threads); });
        for (int i = 0; i < threads; ++i) {
            (void)importer.importFrom([&gate]() -> Result<QByteArray> {
                gate.acquire();
                return failure(ErrorCode::BadValue, {});
            });
        }
        const QByteArray body
            = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\""
              "\r\n\r\n"
            + QByteArray(1'000'000, 'x') + "\r\n--B--\r\n";
        auto client = std::make_unique<RawClient>(server);
        client->post("/api/illustrations", "multipart/form-data; boundary=B", body);
        QTRY_COMPARE(jobs.size(), threads + 1);
        QCOMPARE(bodies.used(), body.size());
        client.reset();
        QTRY_VERIFY(server.server().http().peers().all().empty());
        QCOMPARE(bodies.used(), body.size());
        gate.release(threads);
        QTRY_COMPARE(bodies.used(), qsizetype(0));
    }

    void nothingIsDecidedByAThousandCookies()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        const QByteArray wrong = QByteArray("chitai_token=x;").repeated(500);
        RawClient client(server);
        QCOMPARE(client
                     .request("GET", "/api/device",
                              "Cookie: " + wrong + "chitai_token=" + token + "\r\n")
                     .answer()
                     .status,
                 401);
        QCOMPARE(client
                     .request("GET", "/api/device?" + QByteArray("a&").repeated(1000),
                              "Authorization: Bearer " + token + "\r\n")
                     .answer()
                     .status,
                 422);
        QCOMPARE(
            client.request("GET", "/health", "Origin: http://" + QByteArray(1000, 'a') + "\r\n")
                .answer()
                .status,
            403);
    }
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "StrangersTest.moc"
