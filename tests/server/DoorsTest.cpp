// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

struct Door
{
    const char *method;
    const char *target;
};

/// Every address of the contract, and some that there are not.
const QList<Door> doors{
    {"GET", "/"},
    {"GET", "/web/controller/"},
    {"GET", "/web/display/"},
    {"GET", "/web/display/display.js"},
    {"GET", "/web/shared/i18n.js"},
    {"GET", "/web/"},
    {"GET", "/web/pair/..%2fcontroller/"},
    {"GET", "/web/pair/%2e%2e/controller/"},
    {"GET", "//web/pair/"},
    {"GET", "/api/items"},
    {"POST", "/api/items"},
    {"GET", "/api/items/autocomplete?text=a&language=de"},
    {"GET", "/api/items/search?q=a"},
    {"GET", "/api/items/suggestions?language=de"},
    {"GET", "/api/items/33333333-3333-4333-8333-333333333333"},
    {"DELETE", "/api/items/33333333-3333-4333-8333-333333333333"},
    {"PUT", "/api/items/33333333-3333-4333-8333-333333333333/star"},
    {"DELETE", "/api/items/33333333-3333-4333-8333-333333333333/star"},
    {"GET", "/api/items/33333333-3333-4333-8333-333333333333/illustrations"},
    {"POST", "/api/illustrations"},
    {"GET", "/api/illustrations"},
    {"GET", "/api/illustrations/33333333-3333-4333-8333-333333333333/image"},
    {"DELETE", "/api/illustrations/33333333-3333-4333-8333-333333333333"},
    {"GET", "/api/pictures/suggestions?text=cat&language=en"},
    {"POST", "/api/pictures/suggestions"},
    {"POST", "/api/pictures/reward"},
    {"GET", "/api/pictures/outside?words=cat"},
    {"POST", "/api/pictures/outside"},
    {"GET", "/api/pictures/outside/thumbnail?id=commons:1"},
    {"GET", "/api/pictures/thumbnail?id=own:cat"},
    {"GET", "/api/sessions"},
    {"GET", "/api/sessions/33333333-3333-4333-8333-333333333333"},
    {"DELETE", "/api/sessions/33333333-3333-4333-8333-333333333333"},
    {"GET", "/api/growing?seed=1"},
    {"GET", "/api/practice/progress"},
    {"GET", "/api/practice/next"},
    {"GET", "/api/practice/sessions/33333333-3333-4333-8333-333333333333"},
    {"PUT", "/api/practice/sessions/33333333-3333-4333-8333-333333333333/marks"},
    {"PUT", "/api/practice/sessions/33333333-3333-4333-8333-333333333333/next"},
    {"GET", "/api/speech"},
    {"GET", "/api/speech?part=text"},
    {"POST", "/api/logs"},
    {"GET", "/api/device"},
    {"GET", "/api/pair/x"},
    {"GET", "/health/x"},
    {"GET", "/ws?role=display"},
    {"GET", "/ws/rpc"},
    {"GET", "/nothing"},
    {"OPTIONS", "/api/items"},
    {"TRACE", "/"},
};

/// The public ones, and what answers in other ways than the rest: a redirect, another type.
const QList<Door> others{
    {"GET", "/health"},
    {"HEAD", "/health"},
    {"POST", "/health"},
    {"GET", "/web/pair/"},
    {"GET", "/web/pair"},
    {"GET", "/web/pair/pair.js"},
    {"GET", "/web/pair/chitai-root.crt"},
    {"GET", "/web/pair/none"},
    {"GET", "/web/shared/tokens.css"},
    {"GET", "/web/shared/display-facts.css"},
    {"GET", "/web/shared/icon.svg"},
    {"GET", "/web/shared/old-browser.js"},
    {"GET", "/web/controller"},
    {"GET", "/web/controller/../x"},
    {"GET", "/api/pair"},
    {"POST", "/api/pair"},
    {"GET", "/ws?role=king"},
};

} // namespace

/// Who gets in with --access=paired, at every door, over real sockets.
class DoorsTest : public QObject
{
    Q_OBJECT

private:
    static Server::Config paired() { return {.access = AccessPolicy::Mode::Paired}; }

    static int status(TestServer &server, const Door &door, const QByteArray &fields = {})
    {
        return RawClient(server)
            .request(door.method, door.target, fields)
            .answer(qstrcmp(door.method, "HEAD") != 0)
            .status;
    }

    static int upgradeStatus(TestServer &server, const QByteArray &target,
                             const QByteArray &fields = {})
    {
        return RawClient(server).upgrade(target, fields).answer().status;
    }

private Q_SLOTS:
    void withoutATokenNothingAnswers_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer AAAA\r\n");
        QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n");
        QTest::newRow("basic") << QByteArray("Authorization: Basic YTpi\r\n");
        QTest::newRow("cookie") << QByteArray("Cookie: chitai_token=; chitai_token=x\r\n");
    }

    void withoutATokenNothingAnswers()
    {
        QFETCH(QByteArray, fields);
        TestServer server(paired());
        (void)server.pairDevice();
        RawClient client(server);
        for (const Door &door : doors) {
            const int answered = client.request(door.method, door.target, fields).answer().status;
            QVERIFY2(answered == 401 || answered == 400,
                     qPrintable(QStringLiteral("%1 %2: %3")
                                    .arg(QLatin1String(door.method), QLatin1String(door.target))
                                    .arg(answered)));
        }
        for (const char *target :
             {"/ws?role=controller", "/ws?role=display&token=wrong", "/ws/rpc"})
            QCOMPARE(upgradeStatus(server, target, fields), 401);
        QCOMPARE(server.clientCount(), std::size_t(0));
    }

    void threeThingsArePublic()
    {
        TestServer server(paired());
        QCOMPARE(status(server, {"GET", "/health"}), 200);
        QCOMPARE(status(server, {"HEAD", "/health"}), 200);
        QCOMPARE(status(server, {"GET", "/web/pair/"}), 200);
        QCOMPARE(status(server, {"GET", "/web/pair/pair.js"}), 200);
        QCOMPARE(status(server, {"GET", "/web/shared/tokens.css"}), 200);
        QCOMPARE(status(server, {"GET", "/api/pair"}), 405);
        // An upgrade is not.
        QCOMPARE(upgradeStatus(server, "/health"), 401);
        // A person is led to where a device is paired.
        const RawClient::Answer page
            = RawClient(server).request("GET", "/", "Accept: text/html\r\n").answer();
        QCOMPARE(page.status, 401);
        QVERIFY(page.body.contains("/web/pair/\""));
        // From there the way leads back to the page that was asked for.
        for (const auto &[target, address] :
             {std::pair("/web/display/?ui=de", "/web/pair/?next=%2Fweb%2Fdisplay%2F%3Fui%3Dde\""),
              std::pair("/web/display/?a=\"><b>",
                        "/web/pair/?next=%2Fweb%2Fdisplay%2F%3Fa%3D%22%3E%3Cb%3E\""),
              std::pair("/web/display/?token=wrong", "/web/pair/\""),
              std::pair("/api/items", "/web/pair/\"")})
            QVERIFY2(RawClient(server)
                         .request("GET", target, "Accept: text/html\r\n")
                         .answer()
                         .body.contains(address),
                     target);
    }

    /// A code and a name need little room, and what is read before anybody is known is little.
    void theyTakeLittleOfABody()
    {
        TestServer server(paired());
        for (const char *call : {"POST /api/pair", "GET /health", "GET /web/pair/"}) {
            const QByteArray start = QByteArray(call) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
            QCOMPARE(RawClient(server).send(start + "Content-Length: 4097\r\n\r\n").answer().status,
                     413);
            QCOMPARE(RawClient(server)
                         .send(start + "Transfer-Encoding: chunked\r\n\r\n"
                               + QByteArray("400\r\n" + QByteArray(1024, 'x') + "\r\n").repeated(5))
                         .answer()
                         .status,
                     413);
        }
        server.pairing.openCode();
        const QByteArray code = server.pairing.code().toLatin1();
        const QByteArray json = "{\"code\":\"" + code + "\",\"name\":\"a\"}";
        QCOMPARE(
            RawClient(server)
                .post("/api/pair", "application/json", json + QByteArray(4096 - json.size(), ' '))
                .answer()
                .status,
            200);
    }

    /// What only this family's devices may see is kept by no cache that others share.
    void everyAnswerSaysWhoMayKeepIt_data()
    {
        QTest::addColumn<AccessPolicy::Mode>("mode");
        QTest::addColumn<bool>("hasToken");
        QTest::newRow("paired, a stranger") << AccessPolicy::Mode::Paired << false;
        QTest::newRow("paired, a device") << AccessPolicy::Mode::Paired << true;
        QTest::newRow("local") << AccessPolicy::Mode::Local << false;
        QTest::newRow("open") << AccessPolicy::Mode::Open << false;
    }

    void everyAnswerSaysWhoMayKeepIt()
    {
        QFETCH(AccessPolicy::Mode, mode);
        QFETCH(bool, hasToken);
        TestServer server({.access = mode});
        const QByteArray fields
            = hasToken ? "Authorization: Bearer " + server.pairDevice() + "\r\n" : QByteArray();
        QList<Door> all = doors + others;
        const QUuid picture = server.reading.family.addPicture(
            server.reading.family.addItem(QStringLiteral("Oma")));
        QVERIFY(QDir().mkpath(server.files.folder()));
        for (const QString &path :
             {server.files.imagePath(picture), server.files.thumbnailPath(picture)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("as a picture");
        }
        const QByteArray folder = "/api/illustrations/" + picture.toByteArray(QUuid::WithoutBraces);
        const QByteArray image = folder + "/image";
        const QByteArray thumbnail = folder + "/thumbnail";
        all += {{"GET", folder.constData()},
                {"GET", image.constData()},
                {"GET", thumbnail.constData()},
                {"HEAD", image.constData()}};
        int pictures = 0;
        for (const Door &door : all) {
            const RawClient::Answer answer = RawClient(server)
                                                 .request(door.method, door.target, fields)
                                                 .answer(qstrcmp(door.method, "HEAD") != 0);
            QVERIFY2(answer.status >= 200, door.target);
            const bool isPicture = answer.head.contains("image/webp");
            const bool isOffered = QByteArray(door.target).startsWith("/api/pictures/");
            pictures += isPicture && !isOffered ? 1 : 0;
            QByteArrayList said;
            for (const QByteArray &line : answer.head.split('\n')) {
                if (line.startsWith("Cache-Control: "))
                    said += line.mid(15).trimmed();
            }
            QVERIFY2(said.size() == 1, door.target);
            // What is offered for a text may be another picture in the next version.
            if (isPicture && isOffered)
                QCOMPARE(said.front(), QByteArray("private, max-age=86400"));
            else if (isPicture && mode == AccessPolicy::Mode::Open)
                QCOMPARE(said.front(), QByteArray("public, max-age=31536000, immutable"));
            else if (isPicture)
                QCOMPARE(said.front(), QByteArray("private, max-age=31536000, immutable"));
            else if (answer.head.contains("application/json"))
                QCOMPARE(said.front(), QByteArray("no-store"));
            else
                QVERIFY2(said.front().contains("private") || said.front() == "no-store",
                         door.target);
        }
        QCOMPARE(pictures, mode == AccessPolicy::Mode::Paired && !hasToken ? 0 : 3);
    }

    void aTokenOpensEveryDoor_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("bearer") << 0;
        QTest::newRow("cookie") << 1;
        QTest::newRow("query") << 2;
    }

    void aTokenOpensEveryDoor()
    {
        QFETCH(int, way);
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        const QByteArray fields = way == 0 ? "Authorization: Bearer " + token + "\r\n"
            : way == 1                     ? "Cookie: a=b; chitai_token=" + token + "\r\n"
                                           : QByteArray();
        const auto with = [&](const QByteArray &target) {
            return way != 2 ? target
                            : target + (target.contains('?') ? '&' : '?') + "token=" + token;
        };
        QCOMPARE(status(server, {"GET", with("/api/items").constData()}, fields), 200);
        QCOMPARE(status(server, {"GET", with("/web/controller/").constData()}, fields), 200);
        QCOMPARE(status(server, {"GET", with("/nothing").constData()}, fields), 404);
        const RawClient::Answer own
            = RawClient(server).request("GET", with("/api/device"), fields).answer();
        QCOMPARE(own.json()[u"name"].toString(), QStringLiteral("Tablet"));
        QCOMPARE(upgradeStatus(server, with("/ws?role=controller"), fields), 101);
    }

    void aForeignSiteGetsNothingInAnyMode_data()
    {
        QTest::addColumn<AccessPolicy::Mode>("mode");
        QTest::newRow("paired") << AccessPolicy::Mode::Paired;
        QTest::newRow("local") << AccessPolicy::Mode::Local;
        QTest::newRow("open") << AccessPolicy::Mode::Open;
    }

    void aForeignSiteGetsNothingInAnyMode()
    {
        QFETCH(AccessPolicy::Mode, mode);
        TestServer server({.access = mode});
        const QByteArray token = "Authorization: Bearer " + server.pairDevice() + "\r\n";
        for (const char *origin : {"http://evil.example", "null", "https://127.0.0.1"}) {
            const QByteArray fields = token + "Origin: " + origin + "\r\n";
            RawClient client(server);
            for (const Door &door : doors)
                QCOMPARE(client.request(door.method, door.target, fields).answer().status, 403);
            for (const Door &door : QList<Door>{{"GET", "/health"}, {"POST", "/api/pair"}})
                QCOMPARE(status(server, door, fields), 403);
            QCOMPARE(upgradeStatus(server, "/ws?role=display", fields), 403);
            QCOMPARE(upgradeStatus(server, "/ws/rpc", fields), 403);
        }
        QCOMPARE(server.clientCount(), std::size_t(0));
    }

    void aDeviceIsPairedByTheCode()
    {
        TestServer server(paired());
        server.pairing.openCode();
        const QByteArray code = server.pairing.code().toLatin1();
        const auto pair = [&](const QByteArray &json) {
            return RawClient(server).post("/api/pair", "application/json", json).answer();
        };
        for (const char *json : {"", "[]", "{}", R"({"code": 123456})", R"({"code":"1","name":7})"})
            QCOMPARE(pair(json).status, 422);
        QCOMPARE(pair(R"({"code":"0","name":"x"})").status, 403);
        const RawClient::Answer answer = pair(R"({"code":")" + code + R"(","name":"Küche"})");
        QCOMPARE(answer.status, 200);
        const QByteArray token = answer.json()[u"token"].toString().toLatin1();
        QVERIFY(answer.head.contains(QByteArray("Set-Cookie: chitai_token=" + token)));
        QVERIFY(answer.head.contains("HttpOnly") && answer.head.contains("SameSite=Strict"));
        QVERIFY(answer.head.contains("no-store"));
        const RawClient::Answer own
            = RawClient(server)
                  .request("GET", "/api/device", "Cookie: chitai_token=" + token + "\r\n")
                  .answer();
        QCOMPARE(own.json()[u"name"].toString(), QStringLiteral("Küche"));
        QCOMPARE(pair(R"({"code":")" + code + R"(","name":"again"})").status, 403);
        // After five wrong ones the right one does not help either.
        server.pairing.openCode();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(pair(R"({"code":"x"})").status, 403);
        QCOMPARE(pair(R"({"code":"x"})").status, 429);
        QCOMPARE(pair(R"({"code":")" + code + R"("})").status, 429);
    }

    void whatIsTakenBackEndsAtOnce()
    {
        TestServer server(paired());
        const QByteArray gone = server.pairDevice(QStringLiteral("gone"));
        const QByteArray kept = server.pairDevice(QStringLiteral("kept"));
        const QUuid id = server.devices.deviceOf(gone).value();
        TestTablet first(server, QStringLiteral("controller&token=") + QString::fromLatin1(gone));
        TestTablet second(server, QStringLiteral("display&token=") + QString::fromLatin1(kept));
        QTRY_COMPARE(server.clientCount(), std::size_t(2));
        QVERIFY(server.server().isConnected(id));
        QCOMPARE(server.server().hub().clients().front()->peerName(), QStringLiteral("gone"));
        RawClient keptAlive(server);
        const QByteArray field = "Authorization: Bearer " + gone + "\r\n";
        QCOMPARE(keptAlive.request("GET", "/api/items", field).answer().status, 200);

        QVERIFY(server.devices.remove(id));
        QVERIFY(!server.server().isConnected(id));
        QTRY_COMPARE(first.socket().state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(server.clientCount(), std::size_t(1));
        QCOMPARE(keptAlive.request("GET", "/api/items", field).answer().status, 401);
        QCOMPARE(upgradeStatus(server, "/ws?role=display&token=" + gone), 401);
        QVERIFY(second.ask(QStringLiteral("start_session"))[u"session_id"].isString());
    }

    void aBodyThatComesLaterIsJudgedAgain()
    {
        TestServer server(paired());
        const QByteArray token = server.pairDevice();
        RawClient slow(server);
        slow.request("POST", "/api/items",
                     "Authorization: Bearer " + token
                         + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                           "Content-Length: 18\r\n");
        slow.send("language=de");
        // The header was admitted by now, as somebody else is answered.
        QCOMPARE(status(server, {"GET", "/health"}), 200);
        QVERIFY(server.devices.remove(server.devices.deviceOf(token).value()));
        QCOMPARE(slow.send("&text=x").answer().status, 401);
    }

    void theOtherModesAskForNoToken()
    {
        for (const AccessPolicy::Mode mode :
             {AccessPolicy::Mode::Local, AccessPolicy::Mode::Open}) {
            TestServer server({.access = mode});
            QCOMPARE(status(server, {"GET", "/api/items"}), 200);
            QCOMPARE(status(server, {"GET", "/api/items"}, "Authorization: Bearer x\r\n"), 200);
            QCOMPARE(status(server, {"GET", "/api/device"}), 404);
            QCOMPARE(upgradeStatus(server, "/ws?role=display"), 101);
        }
    }
};

QTEST_GUILESS_MAIN(DoorsTest)
#include "DoorsTest.moc"
