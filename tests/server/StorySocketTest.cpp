// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/FakeModelService.h"
#include "support/TestStoryClient.h"

#include <QTest>

using namespace chitai;

/// The story protocol over real sockets, as a terminal client of the original system speaks it.
class StorySocketTest : public QObject
{
    Q_OBJECT

private:
    using Message = TestStoryClient::Message;

    static QStringList events(const QString &text) { return text.split(u' '); }

    static QStringList ids(const QJsonValue &list)
    {
        QStringList found;
        for (const QJsonValue entry : list.toArray())
            found += entry[u"id"].toString();
        return found;
    }

    /// A family with assets, and with a model of a service where there is one.
    struct Home
    {
        explicit Home(const FakeModelService *service = nullptr)
        {
            writeStoryAssets(folder());
            if (service) {
                writeFile(folder(), QStringLiteral("config.yaml"),
                          "openai_base_url: " + service->baseUrl().toString().toLatin1()
                              + "\nopenai_api_key: sk-home\ndefault_model: fake/model\n");
            }
        }
        [[nodiscard]] QString folder() const { return server.reading.family.folder(); }

        TestServer server;
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void onConnectTheStateIsTold()
    {
        Home home;
        const TestStoryClient client(home.server);
        QCOMPARE(client.hello.size(), 2);
        QCOMPARE(client.hello[0].raw,
                 QStringLiteral("{\"event\":\"system_update\",\"payload\":{\"content\":\"✓ Engine "
                                "ready.\",\"metadata\":{\"status\":\"ok\"}}}"));
        QCOMPARE(client.hello[1].event, QStringLiteral("sync_state"));
        QCOMPARE(client.hello[1].content, QStringLiteral("State synchronized"));
        const QJsonObject state = client.hello[1].metadata;
        QCOMPARE(state[u"model"].toString(), QStringLiteral("builtin/storyteller"));
        QCOMPARE(state[u"model_confirmed"].toBool(true), false);
        for (const auto key : {u"world_id", u"character_id", u"session_id"})
            QCOMPARE(state[QStringView(key)].toString(QStringLiteral("?")), QString());
        QCOMPARE(ids(state[u"available_worlds"]).filter(QStringLiteral("e")).first(2),
                 QStringList({QStringLiteral("sea"), QStringLiteral("forest")}));
        QVERIFY(ids(state[u"available_characters"]).contains(QStringLiteral("fox")));
        QVERIFY(ids(state[u"available_rules"]).contains(QStringLiteral("short")));
        QVERIFY(ids(state[u"available_models"]).contains(QStringLiteral("builtin/storyteller")));
        QVERIFY(state[u"available_models"][0][u"prompt_price"].isDouble());
        QVERIFY(state[u"active_rules"].toArray().isEmpty());
        QVERIFY(state[u"available_sessions"].isArray());
    }

    void everyCommandIsAnsweredInOrder()
    {
        Home home;
        TestStoryClient client(home.server);
        QList<Message> heard = client.ask(QStringLiteral("/world select forest"), 2);
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state")));
        QCOMPARE(heard[0].content, QStringLiteral("Active world set to forest"));
        QCOMPARE(heard[0].metadata,
                 QJsonObject({{QStringLiteral("world_id"), QStringLiteral("forest")}}));
        QCOMPARE(heard[1].metadata[u"world_id"].toString(), QStringLiteral("forest"));

        QVERIFY(client.ask(QStringLiteral("/session new"), 1)[0].content
                == QStringLiteral("✗ Select world/char first."));

        heard = client.ask(QStringLiteral("{\"prompt\":\"/character select fox\"}"), 2);
        QCOMPARE(heard[0].content, QStringLiteral("Active character set to fox"));
        QCOMPARE(heard[0].metadata[u"character_id"].toString(), QStringLiteral("fox"));
        QCOMPARE(heard[1].event, QStringLiteral("sync_state"));

        heard = client.ask(QStringLiteral("/model builtin/storyteller"), 2);
        QCOMPARE(heard[0].content, QStringLiteral("Hot-swapped model to builtin/storyteller"));
        QCOMPARE(heard[0].metadata[u"model"].toString(), QStringLiteral("builtin/storyteller"));
        QCOMPARE(heard[0].metadata[u"model_confirmed"].toBool(), true);
        QCOMPARE(heard[1].metadata[u"model_confirmed"].toBool(), true);

        heard = client.ask(QStringLiteral("/rules add short"), 2);
        QCOMPARE(heard[0].content, QStringLiteral("✓ Rule 'short' activated"));
        QCOMPARE(heard[0].metadata[u"active_rules"].toArray(),
                 QJsonArray({QStringLiteral("short")}));
        QCOMPARE(heard[1].metadata[u"active_rules"].toArray().size(), 1);
        heard = client.ask(QStringLiteral("/rules clear"), 2);
        QCOMPARE(heard[0].content, QStringLiteral("✓ All active rules cleared"));
        QVERIFY(heard[0].metadata[u"active_rules"].isArray());

        heard = client.ask(QStringLiteral("/rules set  short,, short "), 2);
        QCOMPARE(heard[0].content, QStringLiteral("✓ Active rules set to short"));
        QCOMPARE(heard[0].metadata[u"active_rules"].toArray(),
                 QJsonArray({QStringLiteral("short")}));
        QCOMPARE(heard[1].metadata[u"active_rules"].toArray().size(), 1);
        client.command(QStringLiteral("/rules clear"));

        heard = client.ask(QStringLiteral("/session new"), 3);
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state chat_history")));
        const QString session = heard[0].metadata[u"session_id"].toString();
        QCOMPARE(heard[0].content, QStringLiteral("✓ New session: ") + session);
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{12}$"));
        QVERIFY(hex.match(session).hasMatch());
        QCOMPARE(heard[1].metadata[u"session_id"].toString(), session);
        QCOMPARE(heard[1].metadata[u"available_sessions"][0][u"name"].toString(),
                 QStringLiteral("[forest] fox: New session"));
        QCOMPARE(heard[2].content, QString());
        QCOMPARE(heard[2].metadata[u"history"].toArray(),
                 QJsonArray({QJsonObject{
                     {QStringLiteral("role"), QStringLiteral("assistant")},
                     {QStringLiteral("content"), QStringLiteral("You stand before a wood.")}}}));

        heard = client.ask(QStringLiteral("/world attach_lore The bridge is blue."), 1);
        QCOMPARE(heard[0].content, QStringLiteral("Lore attached successfully."));
        QVERIFY(heard[0].metadata.isEmpty());

        client.command(QStringLiteral("/world select sea"));
        heard = client.ask(QStringLiteral("/session continue ") + session, 2);
        QCOMPARE(client.events(), events(QStringLiteral("chat_history sync_state")));
        QCOMPARE(heard[1].metadata[u"world_id"].toString(), QStringLiteral("forest"));

        heard = client.ask(QStringLiteral("/session delete ") + session, 3);
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state chat_history")));
        QCOMPARE(heard[0].content, QStringLiteral("✓ Deleted session ") + session);
        QCOMPARE(heard[1].metadata[u"session_id"].toString(QStringLiteral("?")), QString());
        QVERIFY(heard[1].metadata[u"available_sessions"].toArray().isEmpty());
        QVERIFY(heard[2].metadata[u"history"].toArray().isEmpty());
    }

    void whatCannotBeDoneIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] = {"/world select nowhere",
                                     "/world select",
                                     "/world",
                                     "/",
                                     "/dance",
                                     "/world selectforest",
                                     "/character select nobody",
                                     "/model none/such",
                                     "/model",
                                     "/rules add ../short",
                                     "/rules set short, ../short",
                                     "/rules set",
                                     "/rules",
                                     "/session continue 123456789abc",
                                     "/session delete 123456789abc",
                                     "/session new",
                                     "/world attach_lore Lore of no world.",
                                     "/world sync_folder /etc",
                                     "   ",
                                     "{}",
                                     "{\"prompt\":5}",
                                     "{\"prompt\":null}",
                                     "{\"prompt\":\" \\n\"}"};
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatCannotBeDoneIsToldAndChangesNothing()
    {
        QFETCH(QString, text);
        Home home;
        TestStoryClient client(home.server);
        const StorySelection before = home.server.stories.selection();
        const bool isCommand = text.startsWith(u'/');
        const QList<Message> heard = client.ask(text, isCommand ? 1 : 2);
        QCOMPARE(client.events(),
                 isCommand ? events(QStringLiteral("system_update"))
                           : events(QStringLiteral("system_update chat_end")));
        QVERIFY2(heard[0].content.startsWith(QStringLiteral("✗ ")), qPrintable(heard[0].content));
        QVERIFY(heard[0].content.size() > 15);
        QVERIFY(!heard[0].metadata.contains(QStringLiteral("model")));
        QCOMPARE(home.server.stories.selection(), before);
        client.command(QStringLiteral("/world select sea"));
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state")));
    }

    void aRefusalHasACode()
    {
        Home home;
        TestStoryClient client(home.server);
        const auto code = [&client](const char *text) {
            return client.ask(QString::fromUtf8(text), 1)[0].metadata[u"code"].toString();
        };
        QCOMPARE(code("/dance"), QStringLiteral("bad_value"));
        QCOMPARE(code("{\"prompt\":5}"), QStringLiteral("bad_message"));
        QCOMPARE(code("/world select nowhere"), QStringLiteral("not_found"));
        QCOMPARE(code("/session new"), QStringLiteral("no_session"));
        QCOMPARE(code("/session continue 1"), QStringLiteral("not_found"));
        QCOMPARE(code("/world attach_lore Lore of no world."), QStringLiteral("no_session"));
        QCOMPARE(code("/story begin forest"), QStringLiteral("bad_value"));
        QCOMPARE(code("/draft dance"), QStringLiteral("bad_value"));
    }

    void aStoryIsBegunAsOne()
    {
        Home home;
        TestStoryClient client(home.server);
        const StorySelection before = home.server.stories.selection();
        for (const char *json :
             {R"({"world_id":"forest"})", R"({"world_id":"forest","character_id":"nobody"})",
              R"({"world_id":"forest","character_id":"fox","rules":["none"]})",
              R"({"world_id":"forest","character_id":"fox","model":"none"})",
              R"({"world_id":"lighthouse_en","character_id":"fox","language":"de"})"}) {
            const QList<Message> heard
                = client.ask(QStringLiteral("/story begin ") + QString::fromLatin1(json), 1);
            QVERIFY2(heard[0].content.startsWith(u'✗'), json);
            QCOMPARE(home.server.stories.selection(), before);
        }

        const QList<Message> heard = client.ask(
            QStringLiteral(R"(/story begin {"language":"en","world_id":"forest",)"
                           R"("character_id":"fox","model":"builtin/storyteller","level":2,)"
                           R"("rules":["short"]})"),
            3);
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state chat_history")));
        const QString session = heard[0].metadata[u"session_id"].toString();
        QCOMPARE(session.size(), 12);
        const QJsonObject state = heard[1].metadata;
        QCOMPARE(state[u"session_id"].toString(), session);
        QCOMPARE(state[u"model_confirmed"].toBool(), true);
        QCOMPARE(state[u"active_rules"].toArray(), QJsonArray({QStringLiteral("short")}));
        QCOMPARE(state[u"available_sessions"][0].toObject(),
                 QJsonObject({{QStringLiteral("id"), session},
                              {QStringLiteral("name"), QStringLiteral("[forest] fox: New session")},
                              {QStringLiteral("language"), QString()},
                              {QStringLiteral("world_id"), QStringLiteral("forest")},
                              {QStringLiteral("character_id"), QStringLiteral("fox")},
                              {QStringLiteral("title"), QString()}}));
        QCOMPARE(heard[2].metadata[u"history"].toArray().size(), 1);
        QCOMPARE(home.server.stories.selection().level, ReadingLevel::Independent);
    }

    void aBinaryFrameIsRefusedInWords()
    {
        Home home;
        TestStoryClient client(home.server);
        client.socket().sendBinaryMessage("Hello");
        QVERIFY(client.waitFor(2));
        QVERIFY(client.messages[0].content.startsWith(u'✗'));
        QCOMPARE(client.messages[1].event, QStringLiteral("chat_end"));
        QCOMPARE(client.command(QStringLiteral("/world select sea")).content,
                 QStringLiteral("Active world set to sea"));
    }

    void whoComesLaterHearsTheStorySoFar()
    {
        Home home;
        TestStoryClient client(home.server);
        client.prepare();
        const TestStoryClient late(home.server);
        QCOMPARE(late.hello.size(), 3);
        QCOMPARE(late.hello[1].event, QStringLiteral("sync_state"));
        QCOMPARE(late.hello[2].event, QStringLiteral("chat_history"));
        QCOMPARE(late.hello[2].metadata[u"history"][0][u"content"].toString(),
                 QStringLiteral("You stand before a wood."));
    }

    /// Whoever sends what is no command waits for the end of a reply.
    void aRefusedPromptEndsAtOnce_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral("  \n ");
        QTest::newRow("blank prompt") << QStringLiteral(R"({"prompt":"  "})");
        QTest::newRow("empty object") << QStringLiteral("{}");
        QTest::newRow("no text") << QStringLiteral(R"({"prompt":7})");
        QTest::newRow("too long") << QString(256 * 1024 + 1, u'a');
    }

    void aRefusedPromptEndsAtOnce()
    {
        QFETCH(QString, message);
        Home home;
        TestStoryClient client(home.server);
        client.prepare();
        const QList<Message> heard = client.ask(message, 2);
        QCOMPARE(client.events(), events(QStringLiteral("system_update chat_end")));
        QVERIFY(heard[0].content.startsWith(u'✗'));
        QVERIFY(heard[1].raw.contains(QStringLiteral("\"total_tokens\":0}")));
        // It stays connected, and a wrong command is no prompt.
        QCOMPARE(client.ask(QStringLiteral("/nonsense"), 1).size(), 1);
    }

    void aLongPromptIsTaken()
    {
        FakeModelService service;
        service.says({QStringLiteral("Once.")});
        Home home(&service);
        TestStoryClient client(home.server);
        client.prepare();
        const QString prompt(QString(250 * 1024 / 2, u'ж'));
        const QJsonObject message{{QStringLiteral("prompt"), prompt}};
        client.tell(QString::fromUtf8(QJsonDocument(message).toJson()));
        QCOMPARE(client.reply(), QStringLiteral("Once."));
        const QJsonArray told = service.question()[u"messages"].toArray();
        QVERIFY(told.last()[u"content"].toString().endsWith(prompt));
    }

    void withoutAStageThePromptEndsAtOnce()
    {
        Home home;
        TestStoryClient client(home.server);
        const QList<Message> heard = client.ask(QStringLiteral("Hello"), 2);
        QCOMPARE(client.events(), events(QStringLiteral("system_update chat_end")));
        QCOMPARE(heard[0].content,
                 QStringLiteral("✗ Prepare the stage first (World, Char, Session)."));
        QCOMPARE(
            heard[1].raw,
            QStringLiteral("{\"event\":\"chat_end\",\"payload\":{\"content\":\"\",\"metadata\":"
                           "{\"total_tokens\":0}}}"));
    }

    void aTurnStreamsToOneAndIsToldToAll()
    {
        FakeModelService service;
        service.says({QStringLiteral("Once "), QStringLiteral("upon a time.")});
        Home home(&service);
        TestStoryClient client(home.server);
        TestStoryClient other(home.server);
        QCOMPARE(client.hello[1].metadata[u"model"].toString(), QStringLiteral("fake/model"));
        const QString session = client.prepare();
        client.command(QStringLiteral("/rules add short"));
        QVERIFY(other.waitFor(5));
        other.messages.clear();

        const QList<Message> heard = client.tell(QStringLiteral(" /is no command"));
        QCOMPARE(client.events().first(3),
                 events(QStringLiteral("chat_chunk chat_chunk chat_end")));
        QCOMPARE(client.reply(), QStringLiteral("Once upon a time."));
        QCOMPARE(heard[0].metadata[u"model"].toString(), QStringLiteral("fake/model"));
        QCOMPARE(heard[0].metadata[u"world_id"].toString(), QStringLiteral("forest"));
        static const QRegularExpression speed(QStringLiteral("\"tokens_per_second\":\\d+\\.\\d"));
        QVERIFY(speed.match(heard[0].raw).hasMatch());
        QVERIFY(heard[2].raw.contains(QStringLiteral("\"total_tokens\":2}")));

        QVERIFY(other.waitFor(2));
        QCOMPARE(other.events(), events(QStringLiteral("chat_history sync_state")));
        const QJsonArray history = other.messages[0].metadata[u"history"].toArray();
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[1][u"content"].toString(), QStringLiteral(" /is no command"));
        QCOMPARE(history[2][u"role"].toString(), QStringLiteral("assistant"));
        QCOMPARE(other.messages[1].metadata[u"available_sessions"][0][u"name"].toString(),
                 QStringLiteral("[forest] fox:  /is no command"));

        const QJsonArray told = service.question()[u"messages"].toArray();
        QCOMPARE(told.size(), 4); // the rules, the world's own turn, the prompt
        const QString system = told[0][u"content"].toString();
        for (const char *part :
             {"Two sentences at most.", "Tell it merrily.", "A clever fox.", "A clearing"})
            QVERIFY2(system.contains(QString::fromUtf8(part)), part);
        QVERIFY(!system.contains(QStringLiteral("Zork")));
        QCOMPARE(told[1][u"role"].toString(), QStringLiteral("user"));
        QCOMPARE(told[2][u"content"].toString(), QStringLiteral("You stand before a wood."));
        QCOMPARE(told[3][u"content"].toString(), QStringLiteral(" /is no command"));

        client.tell(QStringLiteral("{\"prompt\":\"Where is the dragon?\"}"));
        const QString second = service.question()[u"messages"][0][u"content"].toString();
        QVERIFY(second.contains(QStringLiteral("Zork")));
        QVERIFY(!second.contains(QStringLiteral("A clearing")));
        QCOMPARE(home.server.stories.selection().sessionId, session);
    }

    void cancellingKeepsWhatHasCome()
    {
        FakeModelService service;
        service.stopsAfter({QStringLiteral("Once ")});
        service.says({QStringLiteral("Again.")});
        Home home(&service);
        TestStoryClient client(home.server);
        client.prepare();
        client.messages.clear();
        client.socket().sendTextMessage(QStringLiteral("/cancel")); // nothing runs: nothing happens
        client.socket().sendTextMessage(QStringLiteral("Go"));
        QVERIFY(client.waitFor(1));
        QCOMPARE(client.events(), QStringList(QStringLiteral("chat_chunk")));

        // Commands are answered in between, another prompt waits.
        QVERIFY(client.ask(QStringLiteral("And?"), 1)[0].content.startsWith(u'✗'));
        client.ask(QStringLiteral("/rules add short"), 2);
        QCOMPARE(client.events(), events(QStringLiteral("system_update sync_state")));

        const QList<Message> heard = client.tell(QStringLiteral("/cancel"));
        QCOMPARE(client.events().first(2), events(QStringLiteral("system_update chat_end")));
        QCOMPARE(heard[0].content, QStringLiteral("✗ Stream cancelled by user."));
        QCOMPARE(heard[1].metadata[u"total_tokens"].toInt(), 1);
        QTRY_COMPARE(service.open, 0);
        QCOMPARE(home.server.stories.history().back().content, QStringLiteral("Once "));
        client.tell(QStringLiteral("Go on"));
        QCOMPARE(client.reply(), QStringLiteral("Again."));
    }

    /// The end of another one's reply is not told to it, so its own waiting ends at once.
    void whoAsksWhileAnotherOnesReplyComesDoesNotWait()
    {
        FakeModelService service;
        service.stopsAfter({QStringLiteral("Once ")});
        Home home(&service);
        TestStoryClient client(home.server);
        client.prepare();
        client.messages.clear();
        client.socket().sendTextMessage(QStringLiteral("Go"));
        QVERIFY(client.waitFor(1));
        TestStoryClient other(home.server);
        const QList<Message> heard = other.tell(QStringLiteral("And?"));
        QCOMPARE(other.events(), events(QStringLiteral("system_update chat_end")));
        QVERIFY(heard[0].content.startsWith(u'✗'));
        QCOMPARE(heard[1].metadata[u"total_tokens"].toInt(-1), 0);
        client.tell(QStringLiteral("/cancel"));
        QCOMPARE(client.last(QStringLiteral("chat_end")).metadata[u"total_tokens"].toInt(), 1);
    }

    void whoLeavesKeepsWhatHasCome()
    {
        FakeModelService service;
        service.stopsAfter({QStringLiteral("Once ")});
        Home home(&service);
        TestStoryClient other(home.server);
        {
            TestStoryClient client(home.server);
            client.prepare();
            client.messages.clear();
            client.socket().sendTextMessage(QStringLiteral("Go"));
            QVERIFY(client.waitFor(1));
            other.messages.clear();
        }
        QVERIFY(other.waitFor(2));
        QCOMPARE(other.events(), events(QStringLiteral("chat_history sync_state")));
        QCOMPARE(other.messages[0].metadata[u"history"].toArray().last()[u"content"].toString(),
                 QStringLiteral("Once "));
        QTRY_COMPARE(service.open, 0);
    }

    void everyMisbehaviourEndsOnceAndTheNextPromptWorks_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("kept");
        for (const char *what : {"401", "429", "500", "silence", "empty"})
            QTest::newRow(what) << QString::fromLatin1(what) << QString();
        for (const char *what : {"cut", "stop", "malformed", "error"})
            QTest::newRow(what) << QString::fromLatin1(what) << QStringLiteral("Once up");
    }

    void everyMisbehaviourEndsOnceAndTheNextPromptWorks()
    {
        QFETCH(QString, what);
        QFETCH(QString, kept);
        FakeModelService service;
        const QStringList pieces{QStringLiteral("Once "), QStringLiteral("up")};
        if (const int status = what.toInt(); status > 0) {
            for (int i = 0; i < (status == 401 ? 1 : 3); ++i)
                service.refuses(status);
        } else if (what == u"silence") {
            service.staysSilent();
        } else if (what == u"empty") {
            service.says({});
        } else if (what == u"cut") {
            service.breaksOffAfter(pieces);
        } else if (what == u"stop") {
            service.stopsAfter(pieces);
        } else {
            QList<QByteArray> packets = FakeModelService::events(pieces);
            packets += what == u"error" ? "data: {\"error\":{\"message\":\"sk-home\"}}\n\n"
                                        : "data: {\"cho\n\n";
            service.streams(packets + QList<QByteArray>{FakeModelService::done()});
        }
        service.says({QStringLiteral("Well.")});
        Home home(&service);
        TestStoryClient client(home.server);
        client.prepare();
        client.tell(QStringLiteral("Go"));
        QTest::qWait(0);
        QCOMPARE(client.reply(), kept);
        QCOMPARE(client.events().count(QStringLiteral("error")), 1);
        QCOMPARE(client.events().count(QStringLiteral("chat_end")), 1);
        QVERIFY(client.events().indexOf(QStringLiteral("error"))
                < client.events().indexOf(QStringLiteral("chat_end")));
        const Message error = client.last(QStringLiteral("error"));
        QVERIFY(error.metadata.isEmpty());
        QVERIFY(error.content.size() > 30 && error.content.endsWith(u'.'));
        QVERIFY(!error.raw.contains(QStringLiteral("sk-")));
        const QList<StoryMessage> history = home.server.stories.history();
        QCOMPARE(history.size(), kept.isEmpty() ? 2 : 3);
        QCOMPARE(history[1].content, QStringLiteral("Go"));
        QCOMPARE(home.server.stories.sessions()[0].title.isEmpty(), kept.isEmpty());
        client.tell(QStringLiteral("Go on"));
        QCOMPARE(client.reply(), QStringLiteral("Well."));
        QVERIFY(!client.has(QStringLiteral("error")));
    }

    void everyChangeReachesEverybody()
    {
        Home home;
        TestStoryClient client(home.server);
        QVERIFY(home.server.stories.selectWorld(QStringLiteral("sea"))); // the desktop
        QVERIFY(client.waitFor(1));
        QCOMPARE(client.messages[0].metadata[u"world_id"].toString(), QStringLiteral("sea"));
        client.messages.clear();
        writeFile(home.folder(), QStringLiteral("assets/worlds/3-moon.yaml"),
                  "id: moon\nname: The moon\n");
        QTRY_VERIFY(client.has(QStringLiteral("sync_state")));
        QVERIFY(
            ids(client.messages[0].metadata[u"available_worlds"]).contains(QStringLiteral("moon")));
        writeFile(home.folder(), QStringLiteral("assets/worlds/4-bad.yaml"), "id: bad\nname: [\n");
        QTRY_VERIFY(client.last(QStringLiteral("system_update"))
                        .content.startsWith(QStringLiteral("✗ worlds/4-bad.yaml, line ")));
    }

    void theListIsShortAndInOrder()
    {
        Home home;
        TestStoryClient client(home.server);
        const QString first = client.prepare();
        for (int i = 0; i < 16; ++i)
            client.ask(QStringLiteral("/session new"), 3);
        QJsonValue sessions
            = client.last(QStringLiteral("sync_state")).metadata[u"available_sessions"];
        QCOMPARE(sessions.toArray().size(), 15);
        QCOMPARE(sessions[0][u"id"].toString(), home.server.stories.selection().sessionId);
        client.ask(QStringLiteral("/session continue ") + first, 2);
        const QString title = QString::fromUtf8("🐻").repeated(40) + u"\nz";
        client.tell(title);
        QTRY_VERIFY(client.has(QStringLiteral("sync_state")));
        sessions = client.last(QStringLiteral("sync_state")).metadata[u"available_sessions"];
        QCOMPARE(sessions[0][u"id"].toString(), first);
        QCOMPARE(sessions[0][u"name"].toString(),
                 QStringLiteral("[forest] fox: ") + QString::fromUtf8("🐻").repeated(30));
    }

    void upgradesAreJudgedAsOnTheOtherAddress()
    {
        Home home;
        QCOMPARE(RawClient(home.server)
                     .upgrade("/ws/rpc", "Origin: http://evil.example\r\n")
                     .answer()
                     .status,
                 403);
        QCOMPARE(RawClient(home.server).upgrade("/ws/other").answer().status, 404);
        QCOMPARE(RawClient(home.server).request("GET", "/ws/rpc").answer().status, 426);
    }
};

QTEST_GUILESS_MAIN(StorySocketTest)
#include "StorySocketTest.moc"
