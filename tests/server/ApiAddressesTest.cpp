// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QTest>

using namespace chitai;

namespace {

struct Address
{
    const char *path; ///< "*" stands for an id
    QByteArrayList methods;
};

/// Every address of the contract and of docs/protocol-rest.md.
const QList<Address> allAddresses{
    {"/", {"GET", "HEAD"}},
    {"/health", {"GET", "HEAD"}},
    {"/ws", {"GET", "HEAD"}},
    {"/ws/rpc", {"GET", "HEAD"}},
    {"/web/controller/", {"GET", "HEAD"}},
    {"/web/pair/", {"GET", "HEAD"}},
    {"/web/pair/chitai-root.crt", {"GET", "HEAD"}},
    {"/api/pair", {"POST"}},
    {"/api/device", {"GET", "HEAD"}},
    {"/api/items", {"GET", "HEAD", "POST"}},
    {"/api/items/", {"GET", "HEAD", "POST"}},
    {"/api/items/autocomplete", {"GET", "HEAD"}},
    {"/api/items/suggestions", {"GET", "HEAD"}},
    {"/api/items/search", {"GET", "HEAD"}},
    {"/api/items/*", {"GET", "HEAD", "DELETE"}},
    {"/api/items/*/star", {"PUT", "DELETE"}},
    {"/api/items/*/illustrations", {"GET", "HEAD"}},
    {"/api/items/*/illustrations/*", {"POST", "DELETE"}},
    {"/api/illustrations", {"GET", "HEAD", "POST"}},
    {"/api/illustrations/*", {"GET", "HEAD", "DELETE"}},
    {"/api/illustrations/*/image", {"GET", "HEAD"}},
    {"/api/illustrations/*/thumbnail", {"GET", "HEAD"}},
    {"/api/pictures/suggestions", {"GET", "HEAD", "POST"}},
    {"/api/pictures/reward", {"POST"}},
    {"/api/pictures/outside", {"GET", "HEAD", "POST"}},
    {"/api/pictures/outside/thumbnail", {"GET", "HEAD"}},
    {"/api/pictures/thumbnail", {"GET", "HEAD"}},
    {"/api/sessions", {"GET", "HEAD"}},
    {"/api/sessions/*", {"GET", "HEAD", "DELETE"}},
    {"/api/sessions/*/items/*", {"DELETE"}},
    {"/api/speech", {"GET", "HEAD"}},
    {"/api/logs", {"POST"}},
};

const QByteArrayList httpMethods{"GET",   "HEAD",    "POST",  "PUT", "DELETE",
                                 "PATCH", "OPTIONS", "TRACE", "BREW"};

/// What is no id, or the id of nothing.
const QByteArrayList noIds{"00000000-0000-0000-0000-000000000000",
                           "33333333-3333-4333-8333-333333333333",
                           "3",
                           "undefined",
                           "null",
                           "-1",
                           "%20",
                           "%00",
                           "..%2f..",
                           "%ff",
                           "%zz",
                           "33333333333343338333333333333333",
                           "{33333333-3333-4333-8333-333333333333}",
                           "33333333-3333-4333-8333-33333333333g",
                           "33333333-3333-4333-8333-3333333333333"};

} // namespace

/// The status that each address gives for a wrong method, for what is no id and for what is no
/// parameter, in this order.
class ApiAddressesTest : public QObject
{
    Q_OBJECT

private:
    static RawClient::Answer ask(RawClient &client, const QByteArray &method,
                                 const QByteArray &target, const QByteArray &fields = {})
    {
        return client.request(method, target, fields).answer(method != "HEAD");
    }

    static RawClient::Answer ask(const TestServer &server, const QByteArray &method,
                                 const QByteArray &target, const QByteArray &fields = {})
    {
        RawClient client(server);
        return ask(client, method, target, fields);
    }

    /// For a failure.
    static QByteArray told(const QByteArray &first, const QByteArray &second,
                           const RawClient::Answer &answer)
    {
        return first + ' ' + second + ": " + QByteArray::number(answer.status);
    }

    static QByteArray allow(const RawClient::Answer &answer)
    {
        for (const QByteArray &line : answer.head.split('\n')) {
            if (line.startsWith("Allow: "))
                return line.mid(7).trimmed();
        }
        return {};
    }

    static RawClient::Answer postJson(const TestServer &server, const QByteArray &target,
                                      const QByteArray &body)
    {
        return RawClient(server).post(target, "application/json", body).answer();
    }

private Q_SLOTS:
    void aWrongMethodComesBeforeAllElse()
    {
        TestServer server;
        RawClient kept(server);
        for (const Address &address : allAddresses) {
            for (const QByteArray &method : httpMethods) {
                if (address.methods.contains(method))
                    continue;
                // Neither the id nor a parameter nor the body is worth a look.
                const QByteArray target
                    = QByteArray(address.path).replace('*', "no-id") + "?limit=x";
                for (const bool hasBody : {false, true}) {
                    // What brings a body ends its connection.
                    const RawClient::Answer answer = hasBody
                        ? ask(server, method, target,
                              "Content-Type: text/x\r\nContent-Length: 99999999\r\n")
                        : ask(kept, method, target);
                    QVERIFY2(answer.status == 405, told(method, target, answer).constData());
                    QCOMPARE(allow(answer), address.methods.join(", "));
                    QVERIFY(method == "HEAD" || !answer.json()[u"detail"].toString().isEmpty());
                }
            }
        }
    }

    void whatIsNoIdIsNotThere()
    {
        TestServer server;
        RawClient client(server);
        for (const Address &address : allAddresses) {
            if (!QByteArray(address.path).contains('*'))
                continue;
            for (const QByteArray &id : noIds) {
                for (const QByteArray &method : address.methods) {
                    const QByteArray target = QByteArray(address.path).replace('*', id);
                    const RawClient::Answer answer = ask(client, method, target);
                    QVERIFY2(answer.status == 404, told(method, target, answer).constData());
                    QVERIFY(method == "HEAD" || !answer.json()[u"detail"].toString().isEmpty());
                }
            }
        }
    }

    void whatIsNoSecondIdIsNotThere()
    {
        TestServer server;
        const QByteArray item = server.reading.family.addItem(QStringLiteral("мама"))
                                    .toByteArray(QUuid::WithoutBraces);
        server.reading.apply(StartSession{});
        const QByteArray session
            = server.reading.now().sessionId->toByteArray(QUuid::WithoutBraces);
        for (const QByteArray &id : noIds) {
            const QByteArray link = "/api/items/" + item + "/illustrations/" + id;
            QCOMPARE(ask(server, "POST", link).status, 404);
            QCOMPARE(ask(server, "DELETE", link).status, 404);
            QCOMPARE(ask(server, "DELETE", "/api/sessions/" + session + "/items/" + id).status,
                     404);
        }
    }

    void thereAreNoOtherAddresses()
    {
        TestServer server;
        RawClient client(server);
        const QByteArray id = "33333333-3333-4333-8333-333333333333";
        for (QByteArray target :
             {"/api", "/api/", "/api/none", "/api/logs/x", "/api/speech/x", "/api/pair/x",
              "/api/items/*/none", "/api/items/*/star/x", "/api/sessions/*/items",
              "/api/illustrations/*/image/x", "/api/Items", "/none"}) {
            for (const char *method : {"GET", "DELETE", "BREW"})
                QCOMPARE(ask(client, method, target.replace('*', id)).status, 404);
        }
    }

    void aParameterThatIsNoneIsRefused()
    {
        TestServer server;
        for (const char *target : {"/api/items/autocomplete?text=a&language=xx",
                                   "/api/items/autocomplete?text=a",
                                   "/api/items/autocomplete?language=ru",
                                   "/api/items/autocomplete?text=a&language=ru&limit=0",
                                   "/api/items/autocomplete?text=a&language=ru&limit=101",
                                   "/api/items/autocomplete?text=a&language=ru&limit=",
                                   "/api/items/autocomplete?text=a&language=ru&limit=1.5",
                                   "/api/items/autocomplete?text=a&language=ru&limit=0x3",
                                   "/api/items/suggestions?limit=5",
                                   "/api/items/suggestions?language=de&limit=-1",
                                   "/api/items/search?limit=1001",
                                   "/api/items/search?limit=99999999999999999999",
                                   "/api/items/search?language=fr",
                                   "/api/items/search?new=perhaps",
                                   "/api/items/search?illustrated=2",
                                   "/api/items/search?starred=yess",
                                   "/api/items/search?exclude_session=3",
                                   "/api/items/search?q=%zz",
                                   "/api/items/search?q=%ff",
                                   "/api/items?%zz=1",
                                   "/api/illustrations?offset=-1",
                                   "/api/illustrations?offset=x",
                                   "/api/illustrations?limit=0",
                                   "/api/illustrations?limit=1001",
                                   "/api/illustrations?limit=ten",
                                   "/api/speech?part=",
                                   "/api/speech?part=song"}) {
            const RawClient::Answer answer = ask(server, "GET", target);
            QVERIFY2(answer.status == 422, told("GET", target, answer).constData());
            QVERIFY(!answer.json()[u"detail"].toString().isEmpty());
        }
        // An id that names nothing is an id.
        for (const char *target :
             {"/api/items/search?exclude_session=00000000-0000-0000-0000-000000000000",
              "/api/items/search?exclude_session=33333333-3333-4333-8333-333333333333",
              "/api/items/search?exclude_session=&language=&new=&q="})
            QCOMPARE(ask(server, "GET", target).status, 200);
    }

    void aLogOfAnotherShapeIsRefused()
    {
        TestServer server;
        for (const char *body :
             {"", "x", "null", "[]", "\"text\"", "{}", R"({"level":"error"})", R"({"message":"a"})",
              R"({"level":"debug","message":"a","args":[]})",
              R"({"level":"ERROR","message":"a","args":[]})",
              R"({"level":1,"message":"a","args":[]})",
              R"({"level":"error","message":1,"args":[]})",
              R"({"level":"error","message":null,"args":[]})",
              R"({"level":"error","message":"a","args":"b"})",
              R"({"level":"error","message":"a","args":{}})",
              R"({"level":"error","message":"a","args":null})",
              "{\"level\":\"error\",\"message\":\"\xff\",\"args\":[]}"}) {
            const RawClient::Answer answer = postJson(server, "/api/logs", body);
            QVERIFY2(answer.status == 422, body);
        }
        QTest::ignoreMessage(QtWarningMsg, "client says: a []");
        QCOMPARE(postJson(server, "/api/logs", R"({"level":"warn","message":"a","more":1})").status,
                 200);
    }

    void aBodyThatIsNoneIsRefused()
    {
        TestServer server;
        for (const char *body : {"", "x", "[]", "{}", R"({"code":123456})", R"({"code":null})",
                                 R"({"code":"123456","name":1})", R"({"code":"123456","name":[]})"})
            QCOMPARE(postJson(server, "/api/pair", body).status, 422);
        const QByteArray form = "application/x-www-form-urlencoded";
        const QByteArray parts = "multipart/form-data; boundary=B";
        for (const char *target : {"/api/items", "/api/illustrations"}) {
            for (const auto &[type, body] :
                 {std::pair(form, QByteArray("text=%zz")), std::pair(form, QByteArray("a=%ff")),
                  std::pair(parts, QByteArray("--B\r\nno header")), std::pair(parts, QByteArray()),
                  std::pair(QByteArray("multipart/form-data"), QByteArray("--B--"))}) {
                const RawClient::Answer answer
                    = RawClient(server).post(target, type, body).answer();
                QVERIFY2(answer.status == 422, told(target, type + body, answer).constData());
            }
            QCOMPARE(RawClient(server).post(target, "text/plain", "text=a").answer().status, 415);
        }
        QCOMPARE(ask(server, "POST", "/api/items").status, 422);
        QCOMPARE(ask(server, "POST", "/api/illustrations").status, 400);
        QCOMPARE(RawClient(server).postForm("/api/items", "text[]=a&language=ru").answer().status,
                 422);
    }

    void aStrangerLearnsNothingOfAddressesAndMethods()
    {
        TestServer server({.access = AccessPolicy::Mode::Paired});
        RawClient client(server);
        for (const Address &address : allAddresses) {
            const QByteArray target = QByteArray(address.path).replace('*', "no-id");
            const bool isPublic
                = target == "/health" || target == "/api/pair" || target.startsWith("/web/pair/");
            for (const QByteArray &method : httpMethods) {
                if (address.methods.contains(method))
                    continue;
                QCOMPARE(ask(client, method, target).status, isPublic ? 405 : 401);
            }
        }
        const QByteArray token = server.pairDevice();
        const QByteArray fields = "Authorization: Bearer " + token + "\r\n";
        QCOMPARE(ask(server, "PATCH", "/api/items", fields).status, 405);
        QCOMPARE(ask(server, "GET", "/api/items/%00", fields).status, 404);
        QCOMPARE(ask(server, "GET", "/api/items/%00").status, 401);
        QCOMPARE(ask(server, "GET", "/api/items?limit=%zz", fields).status, 422);
        QCOMPARE(ask(server, "GET", "/api/items?limit=%zz").status, 401);
    }
};

QTEST_GUILESS_MAIN(ApiAddressesTest)
#include "ApiAddressesTest.moc"
