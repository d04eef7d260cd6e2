// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/DraftMessages.h"

#include "support/FakeModelService.h"
#include "support/TestStoryClient.h"

#include <QTest>

using namespace chitai;

/// The draft over real sockets, as a tablet asks for it.
class StoryDraftTest : public QObject
{
    Q_OBJECT

private:
    struct Home
    {
        Home()
        {
            const QString folder = server.reading.family.folder();
            writeStoryAssets(folder);
            writeFile(folder, QStringLiteral("config.yaml"),
                      "openai_base_url: " + service.baseUrl().toString().toLatin1()
                          + "\nopenai_api_key: sk-home\ndefault_model: fake/model\n");
            service.says({QStringLiteral("The fox had a gun. He ran. "),
                          QStringLiteral("It was late.\n\n1. Run home.\n2. Sleep.")});
        }

        FakeModelService service;
        TestServer server;
    };

    static void send(TestStoryClient &client, const QString &text)
    {
        client.messages.clear();
        client.socket().sendTextMessage(text);
    }
    /// The newest draft that is like this.
    static QJsonObject draftWhere(TestStoryClient &client,
                                  const std::function<bool(const QJsonObject &)> &isIt)
    {
        QJsonObject draft;
        if (!QTest::qWaitFor([&] {
                draft = client.last(QStringLiteral("draft")).metadata;
                return !draft.isEmpty() && isIt(draft);
            }))
            qFatal("no such draft comes");
        return draft;
    }
    static QString state(const QJsonObject &draft, int line)
    {
        return draft[u"lines"][line][u"state"].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void aDraftIsWatchedLookedThroughAndSentOn()
    {
        Home home;
        TestStoryClient terminal(home.server);
        TestStoryClient tablet(home.server);
        terminal.prepare();
        send(tablet, QStringLiteral("/draft watch"));
        send(tablet, QStringLiteral("/draft say Go"));
        QJsonObject draft = draftWhere(
            tablet, [](const QJsonObject &one) { return one[u"lines"].toArray().size() == 5; });
        QCOMPARE(draft[u"is_telling"].toBool(true), false);
        QCOMPARE(draft[u"language"].toString(), QStringLiteral("en"));
        const QJsonObject first = draft[u"lines"][0].toObject();
        QCOMPARE(first[u"text"].toString(), QStringLiteral("The fox had a gun."));
        QVERIFY(first[u"is_refused"].toBool());
        QCOMPARE(first[u"remarks"][0][u"finding"].toString(), QStringLiteral("not_for_children"));
        QCOMPARE(first[u"remarks"][0][u"words"].toArray(), QJsonArray{QStringLiteral("gun")});
        QVERIFY(draft[u"lines"][4][u"is_choice"].toBool());
        QVERIFY(draft[u"can_ask_again"].toBool());

        send(tablet, QStringLiteral("/draft approve all"));
        draft = draftWhere(tablet,
                           [](const QJsonObject &one) { return state(one, 1) == u"approved"; });
        QVERIFY(!home.server.reading.now().hasSession());
        const QString id = draft[u"lines"][0][u"id"].toString();
        send(tablet, QStringLiteral("/draft edit ") + id + QStringLiteral(" The fox had a hat."));
        draft = draftWhere(tablet, [](const QJsonObject &one) {
            return one[u"lines"][0][u"text"].toString() == u"The fox had a hat.";
        });
        // The line with the old words is not there any more.
        const TestStoryClient::Message refused
            = tablet.ask(QStringLiteral("/draft approve ") + id, 1)[0];
        QVERIFY(refused.content.startsWith(u"✗"));
        QCOMPARE(refused.metadata[u"code"].toString(), QStringLiteral("not_found"));
        send(tablet, QStringLiteral("/draft approve ") + draft[u"lines"][0][u"id"].toString());
        draft = draftWhere(tablet, [](const QJsonObject &one) { return state(one, 2) == u"sent"; });
        QCOMPARE(home.server.reading.now().current->text, QStringLiteral("The fox had a hat."));
        QCOMPARE(home.server.reading.queue(),
                 QStringList({QStringLiteral("He ran."), QStringLiteral("It was late.")}));

        send(tablet, QStringLiteral("/draft choose ") + draft[u"lines"][4][u"id"].toString());
        draftWhere(tablet, [](const QJsonObject &one) { return state(one, 0) == u"waiting"; });
        QCOMPARE(home.server.stories.history()[3].content, QStringLiteral("Sleep."));
        // Who does not watch hears of turns, as ever, and of nothing else.
        QVERIFY(!terminal.has(QStringLiteral("draft")));
        QVERIFY(terminal.has(QStringLiteral("chat_history")));
    }

    /// Somebody else had it told anew meanwhile: nobody has seen what would be sent.
    void onlyWhatWasSeenIsApproved()
    {
        Home home;
        home.service.says({QStringLiteral("A bear came. It sang.\n\n1. Run home.\n2. Sleep.")});
        TestStoryClient tablet(home.server);
        TestStoryClient other(home.server);
        tablet.prepare();
        send(tablet, QStringLiteral("/draft watch"));
        send(tablet, QStringLiteral("/draft say Go"));
        const auto isWhole
            = [](const QJsonObject &one) { return one[u"lines"].toArray().size() == 5; };
        const QString seen = draftWhere(tablet, isWhole)[u"fingerprint"].toString();
        send(other, QStringLiteral("/draft watch"));
        send(other, QStringLiteral("/draft anew"));
        const QJsonObject anew = draftWhere(
            other, [](const QJsonObject &one) { return one[u"lines"].toArray().size() == 4; });

        tablet.messages.clear();
        tablet.socket().sendTextMessage(QStringLiteral("/draft approve all ") + seen);
        QTRY_VERIFY(tablet.has(QStringLiteral("system_update")));
        const TestStoryClient::Message refused = tablet.last(QStringLiteral("system_update"));
        QVERIFY(refused.content.startsWith(u"✗"));
        QCOMPARE(refused.metadata[u"code"].toString(), QStringLiteral("conflict"));
        QVERIFY(!home.server.reading.now().hasSession());

        QVERIFY(anew[u"fingerprint"].toString() != seen);
        send(tablet, QStringLiteral("/draft approve all ") + anew[u"fingerprint"].toString());
        draftWhere(tablet, [](const QJsonObject &one) { return state(one, 0) == u"sent"; });
        QCOMPARE(home.server.reading.now().current->text, QStringLiteral("A bear came."));
    }

    void aReplyIsWatchedWhileItComesAndStopped()
    {
        Home home;
        home.service.stopsAfter({QStringLiteral("The fox ran. ")});
        TestStoryClient tablet(home.server);
        tablet.prepare();
        send(tablet, QStringLiteral("/draft watch"));
        send(tablet, QStringLiteral("/draft say Go"));
        draftWhere(tablet,
                   [](const QJsonObject &one) { return one[u"lines"].toArray().size() == 5; });
        send(tablet, QStringLiteral("/draft shorter"));
        QTRY_COMPARE(tablet.last(QStringLiteral("draft")).content, QStringLiteral("The fox ran. "));
        send(tablet, QStringLiteral("/draft stop"));
        const QJsonObject draft = draftWhere(
            tablet, [](const QJsonObject &one) { return !one[u"is_telling"].toBool(); });
        QCOMPARE(draft[u"lines"].toArray().size(), 5); // the version before
        QCOMPARE(draft[u"version_count"].toInt(), 1);
    }

    void whatCanBeAskedIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringLiteral("burn");
        QTest::newRow("no line") << QStringLiteral("approve");
        QTest::newRow("no text") << QStringLiteral("edit 1-2-abcd  ");
        QTest::newRow("no number") << QStringLiteral("level high");
        QTest::newRow("nothing to say") << QStringLiteral("say");
    }
    void whatCanBeAskedIsSaid()
    {
        QFETCH(QString, words);
        QCOMPARE(decodeDraftCommand(words).error().code, ErrorCode::BadValue);
    }

    void commandsAreRead()
    {
        using Kind = DraftCommand::Kind;
        QCOMPARE(decodeDraftCommand(QStringLiteral("approve all"))->kind, Kind::ApproveFit);
        const DraftCommand seen = *decodeDraftCommand(QStringLiteral("approve all 12ab"));
        QCOMPARE(seen.kind, Kind::ApproveFit);
        QCOMPARE(seen.text, QStringLiteral("12ab"));
        QCOMPARE(decodeDraftCommand(QStringLiteral("drop 1-2-abcd"))->lineId,
                 QStringLiteral("1-2-abcd"));
        const DraftCommand edit = *decodeDraftCommand(QStringLiteral("edit 1-2-abcd A fox."));
        QCOMPARE(edit.lineId, QStringLiteral("1-2-abcd"));
        QCOMPARE(edit.text, QStringLiteral("A fox."));
        QCOMPARE(decodeDraftCommand(QStringLiteral("version 2"))->number, 2);
    }
};

QTEST_MAIN(StoryDraftTest)
#include "StoryDraftTest.moc"
