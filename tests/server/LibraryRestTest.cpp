// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// The library over REST (docs/protocol-rest.md), each row with its status and each wrong call.
class LibraryRestTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray text(const QUuid &id) { return id.toByteArray(QUuid::WithoutBraces); }
    static QByteArray missing() { return "33333333-3333-4333-8333-333333333333"; }

    static QByteArray png(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }

    static RawClient::Answer upload(RawClient &client, const QByteArray &file,
                                    const QByteArray &moreParts = {})
    {
        const QByteArray body
            = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
              "Content-Type: image/png\r\n\r\n"
            + file + "\r\n" + moreParts + "--B--\r\n";
        return client.post("/api/illustrations", "multipart/form-data; boundary=B", body).answer();
    }

    static QUuid uploadedId(RawClient &client, int width = 40)
    {
        return QUuid::fromString(upload(client, png(width, 30)).json()[u"id"].toString());
    }

    static QStringList found(RawClient &client, const QByteArray &query)
    {
        QStringList result;
        const QJsonArray items = client.request("GET", "/api/items/search" + query)
                                     .answer()
                                     .json()[u"items"]
                                     .toArray();
        for (const QJsonValue &item : items)
            result += item[u"text"].toString();
        return result;
    }

    static int status(RawClient &client, const QByteArray &method, const QByteArray &target)
    {
        return client.request(method, target).answer().status;
    }

private Q_SLOTS:
    /// Everybody else waits for a request meanwhile.
    void aRequestReckonsAFewTextsOnly()
    {
        TestServer server;
        for (int i = 0; i < 250; ++i) {
            const QString number = QString::number(i);
            server.reading.family.addItem(QStringLiteral("кот ") + number, Language::Russian);
            server.reading.family.addItem(QStringLiteral("cat ") + number, Language::English);
        }
        RawClient client(server);
        QCOMPARE(found(client, "?order=easiest&limit=1000").size(), 400);
        QCOMPARE(found(client, "?order=easiest&limit=1000").size(), 500);
    }

    void stars()
    {
        TestServer server;
        const QByteArray item
            = "/api/items/" + text(server.reading.family.addItem(QStringLiteral("мама")));
        RawClient client(server);
        QCOMPARE(status(client, "PUT", item + "/star"), 204);
        QCOMPARE(status(client, "PUT", item + "/star"), 204);
        QVERIFY(client.request("GET", item).answer().json()[u"starred"].toBool());
        QCOMPARE(status(client, "DELETE", item + "/star"), 204);
        QVERIFY(!client.request("GET", item).answer().json()[u"starred"].toBool(true));
        QCOMPARE(status(client, "PUT", "/api/items/" + missing() + "/star"), 404);
        QCOMPARE(status(client, "GET", item + "/star"), 405);
    }

    void searches()
    {
        TestServer server;
        TestFamily &family = server.reading.family;
        const QUuid milk = family.addItem(QStringLiteral("Молоко"));
        family.addItem(QStringLiteral("100%"));
        family.addItem(QStringLiteral("Äpfel"), Language::German);
        server.reading.apply(StartSession{});
        server.reading.apply(AddItem{milk});
        const QByteArray session = text(*server.reading.now().sessionId);
        RawClient client(server);
        QCOMPARE(found(client, "").size(), 3);
        QCOMPARE(found(client, "?q=%D0%9B%D0%9E%D0%9A&language=ru"),
                 QStringList(QStringLiteral("Молоко")));
        QCOMPARE(found(client, "?q=%C3%84PF"), QStringList(QStringLiteral("Äpfel")));
        QCOMPARE(found(client, "?q=%25&language="), QStringList(QStringLiteral("100%")));
        QCOMPARE(found(client, "?new=true").size(), 2);
        QCOMPARE(found(client, "?new=false").size(), 3);
        QCOMPARE(found(client, "?exclude_session=" + session).size(), 2);
        QCOMPARE(found(client, "?starred=true&illustrated=1"), QStringList());
        const QJsonObject page = client.request("GET", "/api/items/search?limit=2").answer().json();
        QCOMPARE(page[u"items"].toArray().size(), 2);
        QCOMPARE(page[u"has_more"].toBool(), true);
        const QJsonObject item = client.request("GET", "/api/items/search?language=ru&q=%D0%BC")
                                     .answer()
                                     .json()[u"items"][0]
                                     .toObject();
        QCOMPARE(item[u"is_new"].toBool(true), false);
        QCOMPARE(item[u"has_illustrations"].toBool(true), false);
        QCOMPARE(item[u"starred"].toBool(true), false);
        QCOMPARE(item[u"language"].toString(), QStringLiteral("ru"));
        for (const char *wrong : {"?limit=1001", "?limit=0", "?limit=x", "?language=fr",
                                  "?new=perhaps", "?exclude_session=3"})
            QCOMPARE(status(client, "GET", QByteArray("/api/items/search") + wrong), 422);
        QCOMPARE(status(client, "GET", "/api/items/search?limit=1000"), 200);
    }

    void deletesAnItemThatIsOnScreenOrQueued()
    {
        TestServer server;
        server.reading.apply(StartSession{});
        const QUuid first = server.reading.add(QStringLiteral("мама"));
        const QUuid second = server.reading.add(QStringLiteral("папа"));
        TestTablet tablet(server);
        QCOMPARE(tablet.state()[u"words"].toArray().size(), 1);
        RawClient client(server);
        const RawClient::Answer deleted
            = client.request("DELETE", "/api/items/" + text(first)).answer();
        QCOMPARE(deleted.status, 200);
        QCOMPARE(deleted.json()[u"status"].toString(), QStringLiteral("deleted"));
        // A controller of the seed's system has no button for an empty screen and a queue.
        QTRY_COMPARE(tablet.state()[u"words"][0].toString(), QStringLiteral("папа"));
        QVERIFY(tablet.state()[u"queue"].toArray().isEmpty());
        QCOMPARE(tablet.state()[u"current_word_index"].toInt(-1), 0);
        QCOMPARE(status(client, "DELETE", "/api/items/" + text(second)), 200);
        QTRY_VERIFY(tablet.state()[u"words"].toArray().isEmpty());
        QVERIFY(tablet.state()[u"current_word_index"].isNull());
        QVERIFY(tablet.state()[u"session_id"].isString());
        QCOMPARE(status(client, "DELETE", "/api/items/" + text(second)), 404);
        QVERIFY(server.reading.family.sessions()
                    .items(*server.reading.now().sessionId)
                    .value()
                    .isEmpty());
    }

    void keepsPictures()
    {
        TestServer server;
        RawClient client(server);
        const RawClient::Answer made = upload(client, png(2400, 600));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"width"].toInt(), 1200);
        QCOMPARE(made.json()[u"height"].toInt(), 300);
        QVERIFY(made.json()[u"source_url"].isNull());
        QVERIFY(made.json()[u"file_size_bytes"].toInt() > 0);
        QCOMPARE(made.json()[u"item_count"].toInt(-1), 0);
        const QByteArray address = "/api/illustrations/" + made.json()[u"id"].toString().toLatin1();
        QCOMPARE(client.request("GET", address).answer().json(), made.json());
        for (const auto &[kind, width] :
             {std::pair("/image", 1200), std::pair("/thumbnail", 200)}) {
            const RawClient::Answer picture = client.request("GET", address + kind).answer();
            QCOMPARE(picture.status, 200);
            QVERIFY(picture.head.contains("Content-Type: image/webp"));
            QVERIFY(picture.head.contains("Cache-Control: private, max-age=31536000, immutable"));
            QCOMPARE(QImage::fromData(picture.body, "webp").width(), width);
        }
        const RawClient::Answer second = upload(client, png(2400, 600));
        QCOMPARE(second.status, 201);
        QVERIFY(second.json()[u"id"] != made.json()[u"id"]);
        const QJsonObject list
            = client.request("GET", "/api/illustrations?limit=1").answer().json();
        QCOMPARE(list[u"total"].toInt(), 2);
        QCOMPARE(list[u"illustrations"].toArray().size(), 1);
        QCOMPARE(client.request("DELETE", address).answer().json()[u"status"].toString(),
                 QStringLiteral("deleted"));
        QCOMPARE(status(client, "DELETE", address), 404);
        QCOMPARE(status(client, "GET", address + "/image"), 404);
        QVERIFY(!QFile::exists(
            server.files.imagePath(QUuid::fromString(made.json()[u"id"].toString()))));
    }

    void refusesWhatIsNoPicture()
    {
        TestServer server;
        RawClient client(server);
        QCOMPARE(upload(client, "just a text").status, 400);
        QCOMPARE(upload(client, "").status, 400);
        QCOMPARE(upload(client, "<svg xmlns='http://www.w3.org/2000/svg'/>").status, 400);
        QCOMPARE(upload(client, png(400, 300).left(200)).status, 400);
        const QByteArray url
            = "--B\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttp://127.0.0.1:1/\r\n";
        QCOMPARE(upload(client, png(4, 3), url).status, 400);
        QCOMPARE(client.postForm("/api/illustrations", "x=1").answer().status, 400);
        for (const char *inside :
             {"http://127.0.0.1:1/a.png", "http://[::1]/a.png", "file:///etc/passwd",
              "http://localhost/a.png", "ftp://a/b", "http://0x7f000001/", "nonsense"}) {
            const RawClient::Answer answer
                = client.postForm("/api/illustrations", QByteArray("url=") + inside).answer();
            QCOMPARE(answer.status, 400);
            QVERIFY(!answer.json()[u"detail"].toString().isEmpty());
        }
        // A browser's form with its empty file field: the address counts, and is refused as one.
        const RawClient::Answer byAddress = upload(client, "", url);
        QCOMPARE(byAddress.status, 400);
        QVERIFY(!byAddress.body.contains("either"));
        QCOMPARE(client.post("/api/illustrations", "image/png", png(4, 3)).answer().status, 415);
        QCOMPARE(client.request("GET", "/api/illustrations").answer().json()[u"total"].toInt(-1),
                 0);
        QCOMPARE(status(client, "GET", "/api/illustrations?offset=-1"), 422);
        QCOMPARE(status(client, "GET", "/api/illustrations/3"), 404);
        QCOMPARE(status(client, "GET", "/api/illustrations/" + missing()), 404);
        QCOMPARE(status(client, "GET", "/api/illustrations/" + missing() + "/thumbnail"), 404);
        QCOMPARE(status(client, "GET", "/api/illustrations/" + missing() + "/other"), 404);
    }

    void takesLargePicturesAndNoLarger()
    {
        TestServer server;
        RawClient large(server);
        // A picture with 2 MB behind its end, above what other requests may bring.
        QCOMPARE(upload(large, png(40, 30) + QByteArray(2 * 1024 * 1024, 'x')).status, 201);
        RawClient tooLarge(server);
        tooLarge.request(
            "POST", "/api/illustrations",
            "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 22000000\r\n");
        QCOMPARE(tooLarge.answer().status, 413);
        RawClient chunked(server);
        chunked.request(
            "POST", "/api/items",
            "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n");
        chunked.send("200000\r\n"); // 2 MiB
        QCOMPARE(chunked.answer().status, 413);
    }

    void linksPictures()
    {
        TestServer server;
        RawClient client(server);
        const QUuid item = server.reading.family.addItem(QStringLiteral("мама"));
        const QByteArray older = text(uploadedId(client, 40));
        server.reading.family.clock.advance(1s);
        const QByteArray newer = text(uploadedId(client, 50));
        const QByteArray base = "/api/items/" + text(item) + "/illustrations";
        const RawClient::Answer linked = client.request("POST", base + '/' + older).answer();
        QCOMPARE(linked.status, 201);
        QCOMPARE(linked.json()[u"status"].toString(), QStringLiteral("linked"));
        QCOMPARE(status(client, "POST", base + '/' + older), 409);
        QCOMPARE(status(client, "POST", base + '/' + newer), 201);
        const QJsonArray list
            = QJsonDocument::fromJson(client.request("GET", base).answer().body).array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][u"id"].toString().toLatin1(), newer);
        QCOMPARE(list[0][u"width"].toInt(), 50);
        QCOMPARE(client.request("GET", "/api/illustrations/" + older)
                     .answer()
                     .json()[u"item_count"]
                     .toInt(),
                 1);
        QCOMPARE(client.request("DELETE", base + '/' + older).answer().json()[u"status"].toString(),
                 QStringLiteral("unlinked"));
        QCOMPARE(status(client, "DELETE", base + '/' + older), 404);
        QCOMPARE(status(client, "POST", base + '/' + missing()), 404);
        QCOMPARE(status(client, "POST", "/api/items/" + missing() + "/illustrations/" + older),
                 404);
        QCOMPARE(status(client, "GET", "/api/items/" + missing() + "/illustrations"), 404);
        QCOMPARE(status(client, "PUT", base + '/' + older), 405);
    }

    void aDeletedPictureLeavesTheScreenAndKeepsHistory()
    {
        TestServer server;
        RawClient client(server);
        const QUuid item = server.reading.family.addItem(QStringLiteral("мама"));
        const QByteArray picture = text(uploadedId(client));
        QCOMPARE(status(client, "POST", "/api/items/" + text(item) + "/illustrations/" + picture),
                 201);
        server.reading.apply(StartSession{});
        server.reading.apply(AddItem{item});
        TestTablet tablet(server);
        QCOMPARE(tablet.state()[u"illustration_id"].toString().toLatin1(), picture);
        QCOMPARE(status(client, "DELETE", "/api/illustrations/" + picture), 200);
        QTRY_VERIFY(tablet.state()[u"illustration_id"].isNull());
        QCOMPARE(tablet.state()[u"words"].toArray().size(), 1);
        const auto rows
            = server.reading.family.sessions().items(*server.reading.now().sessionId).value();
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.front().illustrationId);
    }

    void deletesHistory()
    {
        TestServer server;
        server.reading.apply(StartSession{});
        server.reading.add(QStringLiteral("мама"));
        server.reading.add(QStringLiteral("папа"));
        const QByteArray first = text(*server.reading.now().sessionId);
        const QByteArray row = text(server.reading.now().current->sessionItemId);
        const QByteArray queued = text(server.reading.now().queue->front().sessionItemId);
        RawClient client(server);
        TestTablet tablet(server);
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + first + "/items/" + queued), 200);
        QTRY_VERIFY(tablet.state()[u"queue"].toArray().isEmpty());
        server.reading.apply(EndSession{});
        server.reading.apply(StartSession{});
        const QByteArray second = text(*server.reading.now().sessionId);
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + second + "/items/" + row), 404);
        QCOMPARE(client.request("DELETE", "/api/sessions/" + first + "/items/" + row)
                     .answer()
                     .json()[u"status"]
                     .toString(),
                 QStringLiteral("deleted"));
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + first + "/items/" + row), 404);
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + first), 200);
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + first), 404);
        // The running one too: everybody is told that it is over.
        QCOMPARE(status(client, "DELETE", "/api/sessions/" + second), 200);
        QTRY_VERIFY(tablet.state()[u"session_id"].isNull());
        QCOMPARE(status(client, "DELETE", "/api/sessions/3"), 404);
        QCOMPARE(status(client, "GET", "/api/sessions/" + first + "/items/" + row), 405);
    }
};

QTEST_GUILESS_MAIN(LibraryRestTest)
#include "LibraryRestTest.moc"
