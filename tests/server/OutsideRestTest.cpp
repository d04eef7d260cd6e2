// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/OutsideServer.h"
#include "support/TestServer.h"

#include <QImage>
#include <QJsonArray>
#include <QTest>

using namespace chitai;

namespace {

const QByteArray outside("/api/pictures/outside");
const QByteArray redCat
    = outside + "?words=" + QUrl::toPercentEncoding(QStringLiteral("рыжая кошка"));

} // namespace

class OutsideRestTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray form(const QByteArray &id, const QUuid &item)
    {
        return "id=" + id + "&item_id=" + item.toByteArray(QUuid::WithoutBraces);
    }

private Q_SLOTS:
    void saysThatItIsSwitchedOff()
    {
        OutsideServer services;
        TestServer server({}, services.options().outside);
        RawClient client(server);
        QCOMPARE(client.request("GET", redCat).answer().status, 409);
        QCOMPARE(client.request("GET", outside + "/thumbnail?id=commons:111").answer().status, 409);
        const QUuid item = server.reading.family.addItem(QStringLiteral("кот"));
        QCOMPARE(client.postForm(outside, form("commons:111", item)).answer().status, 409);
        QCOMPARE(services.connections(), 0);
    }

    void findsShowsAndTakes()
    {
        OutsideServer services;
        TestServer server({}, services.options().outside);
        AppCore &core = server.reading.core();
        core.illustrationImporter().setDownloadOptions(services.options().outside.download);
        QVERIFY(core.outsidePictures().setAllowed(true));
        RawClient client(server);
        const QJsonObject found = client.request("GET", redCat).answer().json();
        const QJsonObject second = found[u"pictures"][1].toObject();
        QCOMPARE(second[u"id"].toString(), QStringLiteral("commons:111"));
        QCOMPARE(second[u"credit"][u"license"].toString(), QStringLiteral("CC BY-SA 4.0"));
        QVERIFY(found[u"silent"].toArray().isEmpty());
        const RawClient::Answer small
            = client.request("GET", outside + "/thumbnail?id=commons:111").answer();
        QCOMPARE(QImage::fromData(small.body, "webp").width(), 300);
        server.reading.apply(StartSession{});
        const QUuid item = server.reading.add(QStringLiteral("кот"));
        const RawClient::Answer taken
            = client.postForm(outside, form("commons:111", item)).answer();
        QCOMPARE(taken.status, 201);
        QCOMPARE(taken.json()[u"credit"][u"author"].toString(), QStringLiteral("Пётр"));
        QCOMPARE(server.reading.now().illustrationId->toString(QUuid::WithoutBraces),
                 taken.json()[u"id"].toString());
    }

    void refusesWhatIsWrong()
    {
        OutsideServer services;
        services.breakOpenverse();
        TestServer server({}, services.options().outside);
        QVERIFY(server.reading.core().outsidePictures().setAllowed(true));
        RawClient client(server);
        QCOMPARE(client.request("GET", redCat).answer().json()[u"silent"][0].toString(),
                 QStringLiteral("Openverse"));
        services.breakCommons();
        QCOMPARE(client.request("GET", redCat).answer().status, 502);
        QCOMPARE(client.request("GET", outside).answer().status, 422);
        QCOMPARE(client.request("GET", outside + "?words=...").answer().status, 400);
        QCOMPARE(client.request("GET", outside + "/thumbnail?id=own:cat").answer().status, 404);
        const QUuid item = server.reading.family.addItem(QStringLiteral("кот"));
        QCOMPARE(client.postForm(outside, form("commons:9", item)).answer().status, 404);
        QCOMPARE(client.postForm(outside, "id=commons:111").answer().status, 422);
        QCOMPARE(client.postForm(outside, form("commons:111", QUuid::createUuid())).answer().status,
                 404);
    }

    /// A browser has six connections to a laptop: none may wait for ever.
    void whoAsksWhenItIsSwitchedOffIsTold()
    {
        OutsideServer services;
        TestServer server({}, services.options().outside);
        OutsidePictures &pictures = server.reading.core().outsidePictures();
        QVERIFY(pictures.setAllowed(true));
        RawClient small(server);
        QCOMPARE(small.request("GET", redCat).answer().status, 200);
        services.keepSilent();
        const int before = int(services.requests().size());
        RawClient client(server);
        client.request("GET", redCat);
        QTRY_COMPARE(services.requests().size(), before + 2);
        small.request("GET", outside + "/thumbnail?id=commons:111");
        QTRY_COMPARE(services.requests().size(), before + 3);
        QVERIFY(pictures.setAllowed(false));
        QCOMPARE(client.answer().status, 409);
        QCOMPARE(small.answer().status, 409);
    }

    /// The contract's answer has what it had, and the credit more.
    void anOrdinaryPictureHasNoCredit()
    {
        TestServer server;
        const QUuid picture = server.reading.family.addPicture(
            server.reading.family.addItem(QStringLiteral("кот")));
        RawClient client(server);
        const QJsonObject entry
            = client
                  .request("GET", "/api/illustrations/" + picture.toByteArray(QUuid::WithoutBraces))
                  .answer()
                  .json();
        QCOMPARE(entry.keys(),
                 QStringList({QStringLiteral("created_at"), QStringLiteral("credit"),
                              QStringLiteral("file_size_bytes"), QStringLiteral("height"),
                              QStringLiteral("id"), QStringLiteral("item_count"),
                              QStringLiteral("source_url"), QStringLiteral("width")}));
        QVERIFY(entry[u"credit"].isNull());
    }
};

QTEST_GUILESS_MAIN(OutsideRestTest)
#include "OutsideRestTest.moc"
