// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestServer.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

class RestTest : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const QJsonValue &items)
    {
        QStringList result;
        const QJsonArray list = items.toArray();
        for (const QJsonValue &item : list)
            result += item[u"text"].toString();
        return result;
    }

private Q_SLOTS:
    void makesAnItemOnce()
    {
        TestServer server;
        RawClient client(server);
        const RawClient::Answer made
            = client.postForm("/api/items", "text=++%D0%BC%D0%B0%D0%BC%D0%B0+&language=ru")
                  .answer();
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()[u"text"].toString(), QStringLiteral("мама"));
        QCOMPARE(made.json()[u"language"].toString(), QStringLiteral("ru"));
        static const QRegularExpression id(
            QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
        QVERIFY(id.match(made.json()[u"id"].toString()).hasMatch());
        static const QRegularExpression time(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d+Z$"));
        QVERIFY(time.match(made.json()[u"created_at"].toString()).hasMatch());

        const QByteArray form
            = "--B\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nмама\r\n"
              "--B\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nru\r\n--B--\r\n";
        const RawClient::Answer again
            = client.post("/api/items", "multipart/form-data; boundary=B", form).answer();
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json(), made.json());
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *target,
                            const char *body, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body)
                                << status;
        };
        row("empty text", "POST", "/api/items", "text=+&language=ru", 400);
        row("only punctuation", "POST", "/api/items", "text=%3F!...&language=ru", 400);
        row("unknown language", "POST", "/api/items", "text=a&language=fr", 422);
        row("no language", "POST", "/api/items", "text=a", 422);
        row("no text", "POST", "/api/items", "language=ru", 422);
        row("no item", "GET", "/api/items/33333333-3333-4333-8333-333333333333", "", 404);
        row("no id", "GET", "/api/items/3", "", 404);
        row("completion of nothing", "GET", "/api/items/autocomplete?language=ru", "", 422);
        row("completion without language", "GET", "/api/items/autocomplete?text=a", "", 422);
        row("limit is no number", "GET", "/api/items/autocomplete?text=a&language=ru&limit=x", "",
            422);
        row("limit is too large", "GET", "/api/items/suggestions?language=ru&limit=100000", "",
            422);
        row("no session", "GET", "/api/sessions/33333333-3333-4333-8333-333333333333", "", 404);
        row("method", "PATCH", "/api/items", "", 405);
        row("method of one", "POST", "/api/items/autocomplete", "", 405);
        row("log level", "POST", "/api/logs", "{}", 422);
    }

    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        TestServer server;
        RawClient client(server);
        if (method == "GET")
            client.request(method, target);
        else
            client
                .request(method, target,
                         "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                             + QByteArray::number(body.size()) + "\r\n")
                .send(body);
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.json()[u"detail"].toString().isEmpty());
        QCOMPARE(server.reading.family.library().count().value(), 0);
    }

    void anotherMediaTypeIsRefused()
    {
        TestServer server;
        QCOMPARE(RawClient(server).post("/api/items", "application/json", "{}").answer().status,
                 415);
    }

    void listsItemsWithTheirUse()
    {
        TestServer server;
        server.reading.apply(StartSession{});
        const QUuid id = server.reading.add(QStringLiteral("мама"));
        server.reading.family.clock.advance(std::chrono::seconds(1));
        server.reading.family.addItem(QStringLiteral("Oma"), Language::German);
        RawClient client(server);
        const QJsonArray items
            = client.request("GET", "/api/items").answer().json()[u"items"].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][u"text"].toString(), QStringLiteral("Oma"));
        QVERIFY(items[0][u"last_used_at"].isNull());
        QCOMPARE(items[1][u"usage_count"].toInt(), 1);
        QVERIFY(items[1][u"last_used_at"].isString());
        QCOMPARE(items[1][u"illustration_count"].toInt(-1), 0);
        QCOMPARE(items[1][u"starred"].toBool(true), false);
        const QByteArray one = "/api/items/" + id.toByteArray(QUuid::WithoutBraces);
        QCOMPARE(client.request("GET", one).answer().json(), items[1].toObject());
    }

    void completesAndSuggests()
    {
        TestServer server;
        for (const char *text : {"молоко", "Мама", "мыло", "май", "дом"})
            server.reading.family.addItem(QString::fromUtf8(text));
        RawClient client(server);
        const QJsonObject found
            = client.request("GET", "/api/items/autocomplete?text=%D0%9C&language=ru")
                  .answer()
                  .json();
        QCOMPARE(
            texts(found[u"suggestions"]),
            QStringList({QStringLiteral("май"), QStringLiteral("Мама"), QStringLiteral("молоко")}));
        const QJsonObject suggested
            = client.request("GET", "/api/items/suggestions?language=ru&limit=2").answer().json();
        QCOMPARE(texts(suggested[u"suggestions"]),
                 QStringList({QStringLiteral("май"), QStringLiteral("дом")}));
    }

    void tellsOfSessions()
    {
        TestServer server;
        server.reading.apply(StartSession{Language::German});
        server.reading.add(QStringLiteral("Oma"), Language::German);
        server.reading.add(QStringLiteral("Opa"), Language::German);
        server.reading.apply(AdvanceWord{1});
        RawClient client(server);
        const QJsonArray sessions
            = client.request("GET", "/api/sessions").answer().json()[u"sessions"].toArray();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions[0][u"language"].toString(), QStringLiteral("de"));
        QCOMPARE(sessions[0][u"item_count"].toInt(), 2);
        const QByteArray child = sessions[0][u"profile_id"].toString().toLatin1();
        const QJsonObject children = client.request("GET", "/api/profiles").answer().json();
        QCOMPARE(children[u"reader"].toString().toLatin1(), child);
        QCOMPARE(children[u"profiles"][0][u"id"].toString().toLatin1(), child);
        const auto countOf = [&](const QByteArray &id) {
            const QJsonObject answer
                = client.request("GET", "/api/sessions?profile=" + id).answer().json();
            return answer[u"sessions"].toArray().size();
        };
        QCOMPARE(countOf(child), 1);
        QCOMPARE(countOf("33333333-3333-4333-8333-333333333333"), 0);
        QVERIFY(sessions[0][u"ended_at"].isNull());
        const QByteArray target = "/api/sessions/" + sessions[0][u"id"].toString().toLatin1();
        const QJsonArray items = client.request("GET", target).answer().json()[u"items"].toArray();
        QCOMPARE(texts(items), QStringList({QStringLiteral("Oma"), QStringLiteral("Opa")}));
        QVERIFY(items[0][u"completed_at"].isString());
        QVERIFY(items[1][u"displayed_at"].isNull());
    }

    void writesAClientsLog()
    {
        TestServer server;
        QTest::ignoreMessage(QtWarningMsg, "client says: two?lines [1]");
        const QByteArray body = R"({"level":"error","message":"two\nlines","args":[1]})";
        const RawClient::Answer answer
            = RawClient(server).post("/api/logs", "application/json", body).answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"status"].toString(), QStringLiteral("ok"));
    }

    void aFloodOfLogLinesIsRefused()
    {
        TestServer server({.access = AccessPolicy::Mode::Paired});
        const QByteArray body = R"({"level":"info","message":"flood"})";
        const auto post = [&server, &body](const QByteArray &token, int count) {
            RawClient client(server);
            RawClient::Answer answer;
            for (int i = 0; i < count; ++i)
                answer = client.post("/api/logs?token=" + token, "application/json", body).answer();
            return answer;
        };
        static int lines = 0;
        lines = 0;
        const auto count = [](QtMsgType, const QMessageLogContext &, const QString &text) {
            lines += text.contains(QStringLiteral("client")) ? 1 : 0;
        };
        const QtMessageHandler before = qInstallMessageHandler(count);
        const auto restore = qScopeGuard([before] { qInstallMessageHandler(before); });
        const QByteArray kitchen = server.pairDevice(QStringLiteral("Kitchen"));
        const QByteArray nursery = server.pairDevice(QStringLiteral("Nursery"));
        QCOMPARE(post(kitchen, 30).status, 200);
        const RawClient::Answer refused = post(kitchen, 200);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.head.contains("Retry-After: 10"));
        QCOMPARE(lines, 31); // one of them says that the rest is left out
        QCOMPARE(post(nursery, 1).status, 200);
        server.reading.family.clock.advance(std::chrono::seconds(11));
        QCOMPARE(post(kitchen, 1).status, 200);
        QCOMPARE(post(kitchen, 1).status, 429);
    }
};

QTEST_GUILESS_MAIN(RestTest)
#include "RestTest.moc"
