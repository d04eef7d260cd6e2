// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/LibraryListing.h"
#include "server/transport/HttpServer.h"
#include "storage/LibraryImport.h"
#include "support/TestServer.h"

#include <QJsonArray>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

/// The bytes of a chunked body, and what follows it.
struct Unchunked
{
    explicit Unchunked(QByteArray wire)
    {
        for (;;) {
            const qsizetype end = wire.indexOf("\r\n");
            const qsizetype size = wire.left(end).toLongLong(nullptr, 16);
            if (end < 0 || wire.size() < end + 4 + size)
                return;
            body += wire.mid(end + 2, size);
            wire.remove(0, end + 2 + size + 2);
            ++count;
            if (size == 0)
                break;
        }
        isWhole = true;
        rest = wire;
    }

    QByteArray body;
    QByteArray rest;
    int count = 0;
    bool isWhole = false;
};

/// A server whose only answer never ends, each piece of it 100 KB.
struct EndlessServer
{
    EndlessServer()
    {
        if (!server.listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
    }

    HttpConnection::Handlers handlers()
    {
        return {.answer =
                    [this](const HttpRequest &, const HttpReply &reply) {
                        reply({.body = "begun", .rest = [this](const auto &take) {
                                   ++asked;
                                   waiting = take;
                                   if (!isSlow)
                                       QTimer::singleShot(0, &server, [this] { give(); });
                               }});
                    },
                .admit =
                    [](const HttpRequest &) {
                        return HttpConnection::Admission{.bodyLimit = 0, .isAuthorised = true};
                    },
                .authorizeUpgrade = [](const HttpRequest &) { return std::nullopt; }};
    }

    void give(bool isBroken = false)
    {
        waiting({.bytes = QByteArray(100'000, 'x'), .isBroken = isBroken});
    }

    FakeClock clock;
    int asked = 0;
    bool isSlow = false;
    std::function<void(const HttpPiece &)> waiting;
    HttpServer server{handlers(), clock};
};

/// Fetches what it is told to and no more.
struct SlowPeer : QTcpSocket
{
    explicit SlowPeer(const EndlessServer &endless)
    {
        setReadBufferSize(1000);
        connectToHost(QHostAddress::LocalHost, endless.server.port());
        if (!QTest::qWaitFor([this] { return state() == ConnectedState; }))
            qFatal("no connection");
        write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    }
};

} // namespace

/// Answers that are made while they are fetched.
class PiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeLibraryComesInPieces()
    {
        TestServer server;
        const int count = 3 * LibraryListing::pieceSize + 7;
        fill(server, count);
        RawClient client(server);
        client.request("GET", "/api/items").request("GET", "/health");
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("Transfer-Encoding: chunked"));
        QVERIFY(!answer.head.contains("Content-Length"));
        QVERIFY(answer.head.contains("application/json"));
        QVERIFY(
            QTest::qWaitFor([&] { return client.remaining().endsWith("{\"status\":\"ok\"}"); }));
        const Unchunked read(client.remaining());
        QVERIFY(read.isWhole && read.rest.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(read.count >= 4);
        const QJsonObject json = QJsonDocument::fromJson(read.body).object();
        const QJsonArray items = json[u"items"].toArray();
        QCOMPARE(items.size(), count);
        QCOMPARE(items[0][u"text"].toString(), textOf(count - 1));
        QCOMPARE(items[count - 1][u"text"].toString(), textOf(0));
        // Byte by byte what a QJsonDocument makes of it.
        QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact), read.body);
    }

    void aSmallOneKeepsItsLength()
    {
        TestServer server;
        server.reading.family.addItem(QStringLiteral("\"Ох!\" \\ \u2028 😀\tсказал\n кот"));
        const RawClient::Answer answer = RawClient(server).request("GET", "/api/items").answer();
        QVERIFY(answer.head.contains("Content-Length"));
        QCOMPARE(QJsonDocument(answer.json()).toJson(QJsonDocument::Compact), answer.body);
        QCOMPARE(answer.json()[u"items"].toArray().size(), 1);
    }

    void aPeerWithoutChunksGetsAllUntilTheEnd()
    {
        TestServer server;
        fill(server, LibraryListing::pieceSize + 1);
        RawClient client(server);
        client.send("GET /api/items HTTP/1.0\r\nHost: " + server.authority().toLatin1()
                    + "\r\n\r\n");
        const RawClient::Answer answer = client.answer();
        QVERIFY(answer.head.contains("Connection: close"));
        QVERIFY(!answer.head.contains("chunked"));
        QVERIFY(client.isClosedByServer());
        QCOMPARE(QJsonDocument::fromJson(client.remaining())[u"items"].toArray().size(),
                 LibraryListing::pieceSize + 1);
    }

    void whoAsksForTheHeadAloneGetsNoPiece()
    {
        TestServer server;
        fill(server, LibraryListing::pieceSize + 1);
        RawClient client(server);
        client.request("HEAD", "/api/items").request("GET", "/health");
        QVERIFY(client.answer(false).head.contains("Transfer-Encoding: chunked"));
        QCOMPARE(client.answer().body, QByteArray("{\"status\":\"ok\"}"));
    }

    void whatIsDeletedMeanwhileIsLeftOut()
    {
        TestServer server;
        fill(server, LibraryListing::pieceSize + 2);
        LibraryListing listing(server.reading.family.database().address());
        const HttpPiece first = listing.next().value();
        QVERIFY(!first.isLast);
        QVERIFY(server.reading.family.database().run(
            QStringLiteral("DELETE FROM items WHERE text = '%1'").arg(textOf(1))));
        const HttpPiece second = listing.next().value();
        QVERIFY(second.isLast);
        const QJsonDocument json = QJsonDocument::fromJson(first.bytes + second.bytes);
        QCOMPARE(json[u"items"].toArray().size(), LibraryListing::pieceSize + 1);
    }

    void nothingIsMadeForWhoDoesNotFetch()
    {
        EndlessServer endless;
        SlowPeer peer(endless);
        // Until the kernel takes no more.
        int before = -1;
        int still = 0; // looks at it, some milliseconds apart
        QVERIFY(QTest::qWaitFor([&] {
            still = endless.asked > 0 && endless.asked == before ? still + 1 : 0;
            before = endless.asked;
            return still > 20;
        }));
        QVERIFY2(endless.asked < 200, qPrintable(QString::number(endless.asked)));
        const HttpConnection *served = endless.server.peers().all().front().speaking;
        QVERIFY(served->heldBytes() < 300'000);
        endless.clock.advance(HttpConnection::headerTimeout);
        endless.server.sweep();
        QTRY_VERIFY(endless.server.peers().all().empty());
    }

    void whatIsMadeSlowlyIsWaitedFor()
    {
        EndlessServer endless;
        endless.isSlow = true;
        SlowPeer peer(endless);
        QTRY_COMPARE(endless.asked, 1);
        endless.clock.advance(10 * HttpConnection::headerTimeout);
        endless.server.sweep();
        QCOMPARE(endless.server.peers().all().size(), 1);
        endless.give();
        QTRY_COMPARE(peer.bytesAvailable(), 1000);
        // What can't be made ends as what is not whole.
        peer.setReadBufferSize(0);
        QTRY_COMPARE(endless.asked, 2);
        endless.give(true);
        QTRY_COMPARE(peer.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!peer.readAll().endsWith("0\r\n\r\n"));
        endless.give(); // to nobody
    }

private:
    static QString textOf(int number) { return QStringLiteral("Слово \"%1\"").arg(number); }

    static void fill(TestServer &server, int count)
    {
        QList<NewItem> items;
        for (int i = 0; i < count; ++i)
            items += {.text = textOf(i), .language = Language::Russian, .starred = i % 2 == 0};
        LibraryImport import(server.reading.family.database(), server.reading.family.clock);
        QVERIFY(import.add(items));
        QVERIFY(import.finish());
    }
};

QTEST_GUILESS_MAIN(PiecesTest)
#include "PiecesTest.moc"
