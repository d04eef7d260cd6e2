// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace chitai;

namespace {

const QByteArray suggestions("/api/pictures/suggestions");

QByteArray form(const QByteArray &id, const QUuid &item)
{
    return "id=" + id + "&item_id=" + item.toByteArray(QUuid::WithoutBraces);
}

} // namespace

/// With the emoji that are installed with the program.
class PicturesRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsPicturesThatFit()
    {
        TestServer server;
        RawClient client(server);
        const QJsonObject answer
            = client
                  .request("GET", suggestions + "?language=ru&text=%D0%BA%D0%BE%D1%88%D0%BA%D0%B8")
                  .answer()
                  .json();
        const QJsonObject first = answer[u"suggestions"][0].toObject();
        QCOMPARE(first[u"id"].toString(), QStringLiteral("own:cat"));
        QCOMPARE(first[u"name"].toString(), QStringLiteral("кошка"));
        QCOMPARE(first[u"source"].toString(), QStringLiteral("own"));
        QVERIFY(client.request("GET", suggestions + "?language=en&text=of")
                    .answer()
                    .json()[u"suggestions"]
                    .toArray()
                    .isEmpty());
    }

    void showsThemSmall()
    {
        TestServer server;
        RawClient client(server);
        const RawClient::Answer picture
            = client.request("GET", "/api/pictures/thumbnail?id=emoji:1f408").answer();
        QCOMPARE(picture.status, 200);
        QCOMPARE(QImage::fromData(picture.body, "webp").size(), QSize(200, 150));
        QCOMPARE(client.request("GET", "/api/pictures/thumbnail?id=own:../x").answer().status, 404);
        QCOMPARE(client.request("GET", "/api/pictures/thumbnail").answer().status, 404);
    }

    /// It is an illustration like any other then, once for however many items.
    void takesOneForAnItem()
    {
        TestServer server;
        TestFamily &family = server.reading.family;
        const QUuid one = family.addItem(QStringLiteral("кот"));
        const QUuid other = family.addItem(QStringLiteral("кошка"));
        RawClient client(server);
        const RawClient::Answer taken
            = client.postForm(suggestions, form("emoji:1f408", one)).answer();
        QCOMPARE(taken.status, 201);
        const QUuid picture = QUuid::fromString(taken.json()[u"id"].toString());
        QCOMPARE(taken.json()[u"width"].toInt(), 800);
        QCOMPARE(family.illustrations().ofItem(one).value(), QList<QUuid>{picture});
        QCOMPARE(client.postForm(suggestions, form("emoji:1f408", one)).answer().status, 200);
        QCOMPARE(client.postForm(suggestions, form("emoji:1f408", other)).answer().status, 201);
        QCOMPARE(family.illustrations().ofItem(other).value(), QList<QUuid>{picture});
        QCOMPARE(family.illustrations().count().value(), 1);
    }

    /// A picture that a tablet sent is given to a text, which ends in it where it is on screen.
    void givesWhatWasSentToAText()
    {
        TestServer server;
        TestFamily &family = server.reading.family;
        server.reading.apply(StartSession{});
        const QUuid shown = server.reading.add(QStringLiteral("кот"));
        const QUuid other = family.addItem(QStringLiteral("пёс"));
        const QUuid photo = family.addPicture(family.addItem(QStringLiteral("я")));
        RawClient client(server);
        const QByteArray rest = "&illustration_id=" + photo.toByteArray(QUuid::WithoutBraces);
        const auto give = [&](const QUuid &item) {
            return client
                .postForm("/api/pictures/reward",
                          "item_id=" + item.toByteArray(QUuid::WithoutBraces) + rest)
                .answer();
        };
        QCOMPARE(give(other).json()[u"on_screen"], QJsonValue(false));
        QCOMPARE(server.reading.now().illustrationId, std::optional<QUuid>());
        const RawClient::Answer given = give(shown);
        QCOMPARE(given.status, 200);
        QCOMPARE(given.json()[u"on_screen"], QJsonValue(true));
        QCOMPARE(server.reading.now().illustrationId, std::optional(photo));
        QCOMPARE(give(QUuid::createUuid()).status, 404);
        QCOMPARE(client.postForm("/api/pictures/reward", "item_id=x").answer().status, 422);
        // What the laptop has is taken for the text on screen in the same way.
        const QJsonObject cat
            = client.postForm(suggestions, form("own:cat", shown)).answer().json();
        QCOMPARE(server.reading.now().illustrationId->toString(QUuid::WithoutBraces),
                 cat[u"id"].toString());
    }

    void refusesWhatIsWrong()
    {
        TestServer server;
        const QUuid item = server.reading.family.addItem(QStringLiteral("кот"));
        RawClient client(server);
        QCOMPARE(client.request("GET", suggestions).answer().status, 422);
        QCOMPARE(client.request("GET", suggestions + "?text=a&language=fr").answer().status, 422);
        QCOMPARE(client.request("GET", suggestions + "?language=ru").answer().status, 422);
        QCOMPARE(client.postForm(suggestions, "id=emoji:1f408").answer().status, 422);
        QCOMPARE(client.postForm(suggestions, form("emoji:41", item)).answer().status, 404);
        QCOMPARE(client.postForm(suggestions, form("stamp:../../etc/passwd", item)).answer().status,
                 404);
        QCOMPARE(
            client.postForm(suggestions, form("emoji:1f408", QUuid::createUuid())).answer().status,
            404);
        QCOMPARE(server.reading.family.illustrations().count().value(), 0);
    }
};

QTEST_GUILESS_MAIN(PicturesRestTest)
#include "PicturesRestTest.moc"
