// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/Groups.h"
#include "reading/Profiles.h"
#include "support/TestServer.h"

#include <QJsonArray>

using namespace chitai;

class PracticeRestTest : public QObject
{
    Q_OBJECT

private:
    /// The child reads a text, a second a word, and stumbles over one.
    static QByteArray read(TestServer &server, const char *text, int stumble)
    {
        TestReading &reading = server.reading;
        reading.apply(StartSession{Language::German});
        const QByteArray id = reading.now().sessionId->toByteArray(QUuid::WithoutBraces);
        reading.add(QString::fromUtf8(text), Language::German);
        reading.apply(MarkWord{stumble, WordMark::Stumbled});
        while (!reading.now().isCompleted()) {
            reading.family.clock.advance(std::chrono::seconds(1));
            reading.apply(AdvanceWord{1});
        }
        reading.apply(EndSession{});
        return id;
    }

    static QJsonObject get(RawClient &client, const QByteArray &target)
    {
        const RawClient::Answer answer = client.request("GET", target).answer();
        return answer.status == 200 ? answer.json() : QJsonObject();
    }

    static int put(RawClient &client, const QByteArray &target, const QByteArray &body)
    {
        return client
            .request("PUT", target,
                     "Content-Type: application/json\r\nContent-Length: "
                         + QByteArray::number(body.size()) + "\r\n")
            .send(body)
            .answer()
            .status;
    }

    static int status(RawClient &client, const QByteArray &target)
    {
        return client.request("GET", target).answer().status;
    }

private Q_SLOTS:
    void aChildIsTakenAwayAsFiles()
    {
        TestServer server;
        read(server, "Oma ruft den Hund.", 3);
        RawClient client(server);
        const RawClient::Answer sessions
            = client.request("GET", "/api/practice/export?what=sessions").answer();
        QCOMPARE(sessions.status, 200);
        QCOMPARE(sessions.body.split('\n').size(), 3);
        QVERIFY(sessions.body.contains(",de,1,4,1,0,75,unknown,"));
        const RawClient::Answer words
            = client.request("GET", "/api/practice/export?what=words").answer();
        QVERIFY(words.body.contains("de,hund,1,0,1,stumbled,"));
        const QJsonObject all = get(client, "/api/practice/export?what=everything");
        QCOMPARE(all[u"format"].toString(), QStringLiteral("chitai-child"));
        QCOMPARE(all[u"events"].toArray().size(), 2);
        QCOMPARE(status(client, "/api/practice/export"), 422);
        QCOMPARE(status(client, "/api/practice/export?what=picture"), 422);
    }

    void tellsOfGroupsAndAClass()
    {
        TestServer server;
        AppCore &core = server.reading.core();
        read(server, "Oma ruft den Hund.", 3);
        const QUuid reader = core.profiles().active().id;
        TestCore::must(core.profiles().add(QStringLiteral("Ben")));
        const QUuid ben = core.profiles().active().id;
        const QUuid group = QUuid::createUuid();
        TestCore::must(core.groups().add({group, QStringLiteral("1a"), {reader}}));
        RawClient client(server);
        const QJsonArray groups = get(client, "/api/groups")[u"groups"].toArray();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0][u"name"].toString(), QStringLiteral("1a"));
        QCOMPARE(groups[0][u"children"].toArray(),
                 QJsonArray{reader.toString(QUuid::WithoutBraces)});

        const QJsonObject all = get(client, "/api/practice/class");
        QCOMPARE(all[u"children"].toArray().size(), 2);
        QVERIFY(all[u"children"][1][u"last_day"].isNull());
        QCOMPARE(all[u"children"][1][u"id"].toString(), ben.toString(QUuid::WithoutBraces));
        const QByteArray one = "/api/practice/class?group=";
        const QJsonObject ofGroup = get(client, one + group.toByteArray(QUuid::WithoutBraces));
        QCOMPARE(ofGroup[u"children"].toArray().size(), 1);
        const QJsonValue child = ofGroup[u"children"][0];
        QCOMPARE(child[u"last_day"], ofGroup[u"today"]);
        QCOMPARE(child[u"days"].toArray().size(), 14);
        QCOMPARE(child[u"days"][13].toBool(), true);
        QCOMPARE(child[u"days"][12].toBool(), false);
        QCOMPARE(child[u"minutes"].toInt(), 1);
        QCOMPARE(child[u"due_words"].toInt(), 0); // tomorrow
        QCOMPARE(status(client, one + ben.toByteArray(QUuid::WithoutBraces)), 404);
        QCOMPARE(status(client, one + "nobody"), 422);
    }

    void tellsOfWeeksAndPatterns()
    {
        TestServer server;
        const char *text = "Der Schuh, die Schule, der Schal, die Schere, der Tisch, der Busch.";
        for (int evening = 0; evening < 2; ++evening) {
            read(server, text, 1);
            (void)read(server, text, 3);
        }
        RawClient client(server);
        const QJsonObject weeks = get(client, "/api/practice/weeks?language=de&span=eight_weeks");
        QCOMPARE(weeks[u"periods"].toArray().size(), 8);
        const QJsonValue last = weeks[u"periods"].toArray().last();
        QCOMPARE(last[u"texts"].toInt(), 4);
        QCOMPARE(last[u"first"].toString(), QStringLiteral("2026-01-26")); // a Monday
        QCOMPARE(last[u"tamed"].toInt(), 0);
        QVERIFY(weeks[u"nearly_tamed"].isArray());
        QCOMPARE(get(client, "/api/practice/weeks?language=de")[u"periods"].toArray().size(), 26);
        QCOMPARE(status(client, "/api/practice/weeks?span=decade"), 422);
        QCOMPARE(status(client, "/api/practice/patterns?span=decade"), 422);

        const QJsonObject patterns = get(client, "/api/practice/patterns?language=de");
        QCOMPARE(patterns[u"words"].toInt(), 48);
        QCOMPARE(patterns[u"usual"].toDouble(), 0.083);
        const QJsonArray list = patterns[u"patterns"].toArray();
        QVERIFY(!list.isEmpty());
        QCOMPARE(list[0][u"kind"].toString(), QStringLiteral("grapheme"));
        QCOMPARE(list[0][u"letters"].toString(), QStringLiteral("u"));
        QVERIFY(list[0][u"syllables"].isNull());
        QCOMPARE(list[0][u"words"].toInt(), 12);
        QCOMPARE(list[0][u"errors"].toInt(), 4);
        QCOMPARE(list[0][u"share"].toDouble(), 0.333);
        QCOMPARE(list[0][u"misread"].toArray().size(), 2);
        QCOMPARE(list[0][u"texts"][0][u"text"].toString(), QString::fromUtf8(text));
        QCOMPARE(get(client, "/api/practice/minutes?language=de")[u"minutes"].toArray().size(), 0);
    }

    void tellsWhatFollowsFromASession()
    {
        TestServer server;
        const QByteArray session = read(server, "Oma ruft den Hund. Der Hund bellt laut.", 3);
        RawClient client(server);
        const QJsonObject review = get(client, "/api/practice/sessions/" + session);
        QCOMPARE(review[u"words"].toInt(), 8);
        QCOMPARE(review[u"errors"].toInt(), 1);
        QCOMPARE(review[u"accuracy"].toDouble(), 87.5);
        QCOMPARE(review[u"band"].toString(), QStringLiteral("unknown"));
        QCOMPARE(review[u"first_pace"].toDouble(), 52.5); // 7 in 8 s
        QVERIFY(review[u"repeated_pace"].isNull());
        QVERIFY(review[u"baseline"].isNull());
        QCOMPARE(review[u"hard_words"].toArray().size(), 1);
        QCOMPARE(review[u"hard_words"][0][u"word"].toString(), QStringLiteral("Hund"));
        QCOMPARE(review[u"hard_words"][0][u"kind"].toString(), QStringLiteral("stumbled"));

        const QJsonObject progress = get(client, "/api/practice/progress?language=de");
        QCOMPARE(progress[u"all"][u"words"].toInt(), 8);
        QCOMPARE(progress[u"points"].toArray().size(), 0);
        QVERIFY(progress[u"trend"].isNull());
        QCOMPARE(progress[u"hard_words"].toInt(), 1);
        const QJsonObject words = get(client, "/api/practice/words?language=de");
        QCOMPARE(words[u"words"][0][u"word"].toString(), QStringLiteral("hund"));
        QCOMPARE(words[u"words"][0][u"read"].toInt(), 2);
        QVERIFY(words[u"words"][0][u"tamed_day"].isNull());
        QCOMPARE(get(client, "/api/practice/words?language=ru")[u"words"].toArray().size(), 0);
    }

    void saysWhatToReadNext()
    {
        TestServer server;
        read(server, "Oma ruft den Hund. Der Hund bellt laut.", 3);
        server.reading.family.addItem(QStringLiteral("Oma ruft den Hund im Garten."),
                                      Language::German);
        server.reading.family.addItem(QStringLiteral("Der Opa bellt laut."), Language::German);
        server.reading.family.clock.advance(std::chrono::hours(30));
        RawClient client(server);
        const QJsonArray texts = get(client, "/api/practice/next?language=de")[u"texts"].toArray();
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts[0][u"text"].toString(), QStringLiteral("Der Opa bellt laut."));
        QCOMPARE(texts[0][u"reason"].toString(), QStringLiteral("fits"));
        QCOMPARE(texts[0][u"known"].toDouble(), 0.75);
        QCOMPARE(status(client, "/api/practice/next?limit=0"), 422);
        QCOMPARE(status(client, "/api/practice/next?limit=21"), 422);
    }

    void looksBackWordByWordAndMends()
    {
        TestServer server;
        const QByteArray session = read(server, "Oma ruft den Hund. Der Hund bellt laut.", 3);
        RawClient client(server);
        const QByteArray address = "/api/practice/sessions/" + session;
        const QJsonObject review = get(client, address);
        const QJsonObject hard = review[u"hard_words"][0].toObject();
        QCOMPARE(hard[u"syllables"].toArray(), QJsonArray{QStringLiteral("Hund")});
        QCOMPARE(hard[u"line"].toArray(),
                 (QJsonArray{QStringLiteral("Oma ruft den"), QStringLiteral("Hund."), QString()}));
        const QJsonObject text = review[u"evening"][0].toObject();
        QCOMPARE(text[u"words"].toArray().size(), 8);
        QCOMPARE(text[u"words"][3][u"kind"].toString(), QStringLiteral("stumbled"));
        QVERIFY(text[u"words"][7][u"read"].toBool());
        QVERIFY(text[u"words"][7][u"kind"].isNull());
        QVERIFY(review[u"can_mend"].toBool());

        const QByteArray item = text[u"session_item_id"].toString().toLatin1();
        const auto mend = [&](const QByteArray &word, const QByteArray &kind) {
            return put(client, address + "/marks",
                       "{\"session_item_id\":\"" + item + "\",\"word_index\":" + word
                           + ",\"kind\":" + kind + "}");
        };
        QCOMPARE(mend("3", "null"), 204);
        QCOMPARE(mend("6", "\"told\""), 204);
        const QJsonArray mended = get(client, address)[u"hard_words"].toArray();
        QCOMPARE(mended.size(), 1);
        QCOMPARE(mended[0][u"word"].toString(), QStringLiteral("bellt"));
        QCOMPARE(mended[0][u"kind"].toString(), QStringLiteral("told"));
        QCOMPARE(mend("99", "\"told\""), 400);
        QCOMPARE(mend("6", "\"whistled\""), 422);
        server.reading.apply(StartSession{Language::German});
        QCOMPARE(mend("6", "null"), 409);
    }

    void aTextIsPutFirst()
    {
        TestServer server;
        const QByteArray session = read(server, "Oma ruft den Hund. Der Hund bellt laut.", 3);
        const QUuid wanted = server.reading.family.addItem(
            QStringLiteral("Ein Esel schreit im Stall."), Language::German);
        RawClient client(server);
        const auto first
            = [&] { return get(client, "/api/practice/next?language=de")[u"texts"][0].toObject(); };
        const auto putFirst = [&](const QUuid &item) {
            return put(client, "/api/practice/sessions/" + session + "/next",
                       "{\"item\":\"" + item.toByteArray(QUuid::WithoutBraces) + "\"}");
        };
        QVERIFY(first().isEmpty());
        QCOMPARE(putFirst(wanted), 204);
        QCOMPARE(putFirst(QUuid::createUuid()), 404);
        QCOMPARE(first()[u"text"].toString(), QStringLiteral("Ein Esel schreit im Stall."));
        QCOMPARE(first()[u"reason"].toString(), QStringLiteral("put_first"));
        server.reading.family.clock.advance(std::chrono::hours(20));
        server.reading.apply(StartSession{Language::German});
        QVERIFY(!first().isEmpty());
        server.reading.apply(AddItem{wanted});
        QVERIFY(first().isEmpty()); // it is on screen
    }

    void keepsWhichLettersAChildKnows()
    {
        TestServer server;
        const QByteArray item = server.reading.family.addItem(QStringLiteral("Мама мыла раму."))
                                    .toByteArray(QUuid::WithoutBraces);
        RawClient client(server);
        const QJsonObject before = get(client, "/api/practice/letters?language=ru");
        QCOMPARE(before[u"orders"].toArray().size(), 2);
        QCOMPARE(before[u"choice"][u"order"].toString(), QString());
        const auto choose = [&](const QByteArray &body) {
            return put(client, "/api/practice/letters?language=ru", body);
        };
        QVERIFY(get(client, "/api/practice/items/" + item)[u"is_decodable"].toBool());
        QCOMPARE(choose("{\"order\":\"zhukova\",\"step\":7}"), 204);
        QCOMPARE(choose("{\"order\":\"azbuka\",\"step\":7}"), 400);
        for (const char *other :
             {"[]", "{\"order\":5}", "{\"order\":null}", "{\"step\":\"7\"}", "{\"step\":-5}",
              "{\"step\":1.5}", "{\"own\":[\"а\"]}", "{\"own\":{}}", "{\"words\":[1]}",
              "{\"early\":\"а\"}", "{\"missing\":[null]}", "{\"soft_sign\":1}"})
            QCOMPARE(choose(other), 422);
        // What was refused has changed nothing, and what is given out is taken back.
        const QJsonObject kept
            = get(client, "/api/practice/letters?language=ru")[u"choice"].toObject();
        QCOMPARE(kept[u"order"].toString(), QStringLiteral("zhukova"));
        QCOMPARE(kept[u"step"].toInt(), 7);
        QCOMPARE(choose(QJsonDocument(kept).toJson(QJsonDocument::Compact)), 204);
        const QJsonObject text = get(client, "/api/practice/items/" + item);
        QVERIFY(!text[u"is_decodable"].toBool(true));
        QCOMPARE(text[u"new_graphemes"].toArray(),
                 QJsonArray({QStringLiteral("ы"), QStringLiteral("л")}));
        QCOMPARE(text[u"difficulty"][u"new_graphemes"][u"points"].toDouble(), 10.0);
        QVERIFY(text[u"difficulty"][u"score"].toDouble() > 10);
    }

    void whatIsNotThere()
    {
        TestServer server;
        RawClient client(server);
        const QByteArray nobody = "33333333-3333-4333-8333-333333333333";
        QCOMPARE(status(client, "/api/practice/progress?profile=" + nobody), 404);
        QCOMPARE(status(client, "/api/practice/progress?profile=ida"), 422);
        QCOMPARE(status(client, "/api/practice/progress?language=fr"), 422);
        QCOMPARE(status(client, "/api/practice/sessions/" + nobody), 404);
        QCOMPARE(status(client, "/api/practice/items/" + nobody), 404);
        QCOMPARE(status(client, "/api/practice"), 404);
        QCOMPARE(client.request("DELETE", "/api/practice/words").answer().status, 405);
    }
};

QTEST_GUILESS_MAIN(PracticeRestTest)
#include "PracticeRestTest.moc"
