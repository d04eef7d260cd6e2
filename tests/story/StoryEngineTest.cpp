// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryEngine.h"

#include "support/TestStory.h"

#include <QSignalSpy>

using namespace chitai;

namespace {

/// What a keyring gives that stays locked.
class LockedKeys : public KeyStore
{
public:
    QString key(const QUrl &service) override
    {
        asked += service;
        return {};
    }
    Result<void> setKey(const QUrl &, const QString &) override { return {}; }

    QList<QUrl> asked;
};

} // namespace

class StoryEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void theStageAndTheStorySurviveARestart()
    {
        TestStory story;
        story.service.says({QStringLiteral("Once.")});
        story.prepare();
        TestStory::must(story.engine().addRule(QStringLiteral("short")));
        TestStory::must(story.engine().selectModel(QStringLiteral("builtin/storyteller")));
        TestStory::must(story.engine().selectModel(QStringLiteral("fake/model")));
        QCOMPARE(story.tell(QStringLiteral("Go")).text, QStringLiteral("Once."));
        const StorySelection selection = story.engine().selection();
        QVERIFY(selection.isModelConfirmed);
        story.restart();
        QCOMPARE(story.engine().selection(), selection);
        QCOMPARE(story.engine().history().size(), 3);
        QCOMPARE(story.tell(QStringLiteral("On")).text, QStringLiteral("Once."));
        // The reader first, and then in turn.
        QStringList roles;
        const QJsonArray messages = story.service.question()[u"messages"].toArray();
        for (const QJsonValue &message : messages)
            roles += message[u"role"].toString();
        QCOMPARE(roles.join(u' '), QStringLiteral("system user assistant user assistant user"));
        QCOMPARE(messages[2][u"content"].toString(), story.engine().history()[0].content);
    }

    void thePromptIsOnDiskBeforeTheModelIsAsked()
    {
        TestStory story;
        story.service.staysSilent();
        story.prepare();
        QVERIFY(story.engine().ask(QStringLiteral("Go")));
        QVERIFY(story.service.questions.isEmpty());
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Go"));
        story.restart(true);
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Go"));
        QCOMPARE(story.engine().sessions()[0].title, QString());
    }

    void aReplyThatRunsIsSavedNowAndThen()
    {
        TestStory story;
        story.options.saving = std::chrono::milliseconds(20);
        story.restart();
        story.service.stopsAfter({QStringLiteral("Once "), QStringLiteral("upon ")});
        story.prepare();
        QVERIFY(story.engine().ask(QStringLiteral("Go")));
        QTRY_COMPARE(story.engine().history().back().content, QStringLiteral("Once upon "));
        story.restart(true);
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Once upon "));
        QCOMPARE(story.engine().history().size(), 3);
    }

    void aCleanEndKeepsWhatHasCome()
    {
        TestStory story;
        story.service.stopsAfter({QStringLiteral("Once ")});
        story.prepare();
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        QTRY_COMPARE(turn->pieceCount(), 1);
        story.restart();
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Once "));
        QCOMPARE(story.engine().sessions()[0].title, QStringLiteral("Go"));
    }

    void oneTurnAtATimeInASession()
    {
        TestStory story;
        story.service.stopsAfter({QStringLiteral("Once ")});
        story.service.says({QStringLiteral("Two.")});
        story.prepare();
        QVERIFY(story.engine().ask(QStringLiteral("Go")));
        QCOMPARE(story.engine().ask(QStringLiteral("Go")).error().code, ErrorCode::Conflict);
        QCOMPARE(story.engine().history().size(), 2);
        TestStory::must(story.engine().newSession());
        QVERIFY(story.engine().ask(QStringLiteral("Elsewhere")));
    }

    void aSessionIsDeletedWhileAReplyRuns()
    {
        TestStory story;
        story.service.stopsAfter({QStringLiteral("Once ")});
        story.prepare();
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        QSignalSpy ended(turn, &StoryTurn::ended);
        QTRY_COMPARE(turn->pieceCount(), 1);
        QVERIFY(story.engine().deleteSession(story.engine().selection().sessionId));
        QCOMPARE(ended.size(), 1);
        QVERIFY(story.engine().sessions().isEmpty());
        QCOMPARE(story.engine().selection().sessionId, QString());
        QTRY_COMPARE(story.service.open, 0);
        story.restart();
        QVERIFY(story.engine().sessions().isEmpty());
    }

    void theWindowHoldsTenMessagesAndTheSummaryTheRest()
    {
        TestStory story;
        for (int i = 0; i < 8; ++i)
            story.service.says({QStringLiteral("The fox finds stone number %1.").arg(i)});
        story.prepare();
        for (int i = 0; i < 8; ++i)
            story.tell(QStringLiteral("Search %1").arg(i));
        const QJsonArray told = story.service.question()[u"messages"].toArray();
        QCOMPARE(told.size(), 12);
        QCOMPARE(told.last()[u"content"].toString(), QStringLiteral("Search 7"));
        QCOMPARE(told[1][u"content"].toString(), QStringLiteral("Search 2"));
        QVERIFY(told[0][u"content"].toString().contains(
            QStringLiteral("The fox finds stone number 0.")));
    }

    void aModelThatIsGoneIsTold()
    {
        TestStory story;
        story.prepare();
        story.write(QStringLiteral("config.yaml"), "default_model: none\n");
        QTRY_VERIFY(!story.engine().models().has(QStringLiteral("fake/model")));
        QCOMPARE(story.engine().model(), QStringLiteral("builtin/storyteller"));
        StorySelection selection = story.engine().selection();
        selection.model = QStringLiteral("fake/model");
        TestStory::must(story.family.stores().stories.setSelection(selection));
        story.restart();
        const TestStory::Told told = story.tell(QStringLiteral("Go"));
        QCOMPARE(told.problem, ModelProblem::ModelUnknown);
        QCOMPARE(told.ends, 1);
        TestStory::must(story.engine().selectModel(QStringLiteral("builtin/storyteller")));
        QVERIFY(!story.tell(QStringLiteral("Go")).text.isEmpty());
    }

    void aFamilysWorldInThePlaceOfOursIsToldAsItsOwn()
    {
        TestStory story;
        story.hasShippedAssets = true;
        story.restart();
        const auto begin = [&story] {
            TestStory::must(story.engine().selectModel(QStringLiteral("builtin/storyteller")));
            TestStory::must(story.engine().selectWorld(QStringLiteral("lighthouse_en")));
            TestStory::must(story.engine().selectCharacter(QStringLiteral("nell_en")));
            TestStory::must(story.engine().newSession());
            return story.tell(QStringLiteral("1")).text;
        };
        const QString ours = begin();
        story.write(QStringLiteral("assets/worlds/lighthouse_en.yaml"),
                    "id: lighthouse_en\nname: Our lamp\nlanguage: en\n"
                    "start_message: The lamp was dark.\n");
        story.restart();
        QCOMPARE(story.engine().assets().world(u"lighthouse_en")->name, QStringLiteral("Our lamp"));
        QVERIFY(begin() != ours);
        QCOMPARE(story.engine().history()[0].content.trimmed(),
                 QStringLiteral("The lamp was dark."));
    }

    void anEveningKnowsTheOnesBefore()
    {
        TestStory story;
        story.hasShippedAssets = true;
        story.restart();
        TestStory::must(story.engine().selectModel(QStringLiteral("builtin/storyteller")));
        TestStory::must(story.engine().selectWorld(QStringLiteral("lighthouse_en")));
        TestStory::must(story.engine().selectCharacter(QStringLiteral("nell_en")));
        // What is told on an evening where the first choice is always taken.
        const auto evening = [&story] {
            TestStory::must(story.engine().newSession());
            QStringList told;
            for (int turn = 0; turn < 11; ++turn)
                told += story.tell(QStringLiteral("1")).text.section(QStringLiteral("\n\n"), 0, 0);
            return told;
        };
        const QStringList first = evening();
        const QStringList second = evening();
        QVERIFY(first.last().endsWith(QStringLiteral("The end.")));
        QVERIFY(second.last().endsWith(QStringLiteral("The end.")));
        for (const QString &turn : second)
            QVERIFY2(!first.contains(turn), qPrintable(turn));
        // A story goes on as it would have, also after the program was started again.
        TestStory::must(story.engine().newSession());
        const QString told = story.tell(QStringLiteral("2")).text;
        const QString session = story.engine().selection().sessionId;
        (void)story.engine().rewindTo(story.engine().history()[0].number).value();
        story.restart();
        TestStory::must(story.engine().continueSession(session));
        QCOMPARE(story.tell(QStringLiteral("2")).text, told);
    }

    void aChildCanBeTheHero()
    {
        TestStory story;
        story.hasShippedAssets = true;
        story.restart();
        const auto children = [&story] {
            QStringList names;
            for (const StoryCharacter &character : story.engine().assets().characters) {
                if (character.id.startsWith(QStringLiteral("child-")))
                    names += character.name;
            }
            return names;
        };
        QCOMPARE(children(), QStringList()); // the only child has no name
        TestStory::must(story.core().profiles().rename(QStringLiteral("Ottilie")));
        QCOMPARE(children(), QStringList(QStringLiteral("Ottilie")));
        const QString id = story.engine().assets().characters.back().id;
        TestStory::must(story.engine().selectModel(QStringLiteral("builtin/storyteller")));
        TestStory::must(story.engine().beginStory({.worldId = QStringLiteral("lighthouse_en"),
                                                   .characterId = id,
                                                   .language = Language::English}));
        QString told;
        for (int turn = 0; turn < 5; ++turn)
            told += story.tell(QStringLiteral("1")).text;
        QVERIFY2(told.contains(QStringLiteral("Ottilie")), qPrintable(told));
        // Also after the program was started again.
        story.restart();
        QCOMPARE(children(), QStringList(QStringLiteral("Ottilie")));
        TestStory::must(story.core().profiles().rename(QString()));
        QCOMPARE(children(), QStringList());
    }

    void aWorldThatIsGoneIsTold()
    {
        TestStory story;
        story.prepare();
        QFile::remove(story.family.folder() + QStringLiteral("/assets/worlds/forest.yaml"));
        QTRY_VERIFY(!story.engine().assets().world(u"forest"));
        QCOMPARE(story.tell(QStringLiteral("Go")).problem, ModelProblem::WorldGone);
    }

    void modelsComeWithTheirPrices()
    {
        TestStory story;
        story.service.listsModels(
            R"({"data":[{"id":"a/b","name":"B","pricing":{"prompt":"0.00000015","completion":6e-7}},)"
            R"({"id":"c"},{"id":"c"},{"id":7},{"id":"auto","pricing":{"prompt":"-1"}}]})");
        story.restart();
        const QList<StoryModel> models = story.engine().models().models();
        QCOMPARE(models.size(), 5); // with the built-in one and the one of the configuration
        QCOMPARE(models[1], (StoryModel{QStringLiteral("a/b"), QStringLiteral("B"), 0.15, 0.6}));
        QCOMPARE(models[3].promptPrice, 0.0);
        QVERIFY(story.engine().models().has(QStringLiteral("fake/model")));
    }

    void aHostedServiceIsOffUntilItIsSwitchedOn()
    {
        TestStory story;
        StoryModels &models = story.engine().models();
        QVERIFY(models.hostedService().isEmpty());
        const QUrl address(QStringLiteral("https://models.invalid/v1/"));
        QVERIFY(!models.setHostedService(QUrl(QStringLiteral("http://models.invalid")), QString()));
        TestStory::must(models.setHostedService(address, QStringLiteral("sk-secret")));
        QCOMPARE(models.hostedService(), QUrl(QStringLiteral("https://models.invalid/v1")));
        if (!TestFamily::isOnServer()) {
            QFile database(story.family.databaseFile() + QStringLiteral("-wal"));
            QVERIFY(database.open(QIODevice::ReadOnly));
            QVERIFY(!database.readAll().contains("sk-secret"));
        }
        QVERIFY(!story.engine().lacksKey());
        TestStory::must(models.setHostedService(QUrl(), QString()));
        QVERIFY(!QFile::exists(story.family.folder() + QStringLiteral("/story-key")));
        QVERIFY(!story.engine().lacksKey());
    }

    void aKeyDoesNotGoToAnotherService()
    {
        TestStory story;
        StoryModels &models = story.engine().models();
        const QUrl address(QStringLiteral("https://models.invalid/v1"));
        TestStory::must(models.setHostedService(address, QStringLiteral("sk-secret")));
        // As if the program had ended between the two writes.
        TestStory::must(story.family.settings().setValue(
            QStringLiteral("story.hosted_service"), QStringLiteral("https://other.invalid/v1")));
        story.restart();
        QVERIFY(story.engine().lacksKey());
    }

    void aWishAsksForAKeyThatIsNotKnown()
    {
        TestStory story;
        LockedKeys keys;
        StoryModels::Options options;
        options.localServices.clear();
        const AssetLibrary library(story.family.folder(), QString());
        StoryModels models(library, story.family.settings(), story.family.stores().profiles, keys,
                           options);
        TestStory::must(
            models.setHostedService(QUrl(QStringLiteral("https://models.invalid/v1/")), QString()));
        QCOMPARE(keys.asked.takeLast(), QUrl(QStringLiteral("https://models.invalid/v1")));
        keys.asked.clear();
        QVERIFY(models.ask(QString(builtinModel), {}));
        QVERIFY(models.ask(QStringLiteral("fake/model"), {})); // of the configuration
        QVERIFY(keys.asked.empty());
        QVERIFY(!models.ask(QStringLiteral("hosted/model"), {}));
        QCOMPARE(keys.asked.size(), 1);
        models.refresh();
        QCOMPARE(keys.asked.size(), 2);
    }

    void aFullDiskIsTold()
    {
        TestStory story;
        story.service.says({QStringLiteral("я").repeated(11'000)});
        story.prepare();
        story.family.fillDisk();
        const Result<StoryTurn *> refused = story.engine().ask(QString(50'000, u'y'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StorageFull);
        story.family.freeDisk();
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        std::optional<ModelProblem> problem;
        connect(turn, &StoryTurn::ended, this, [&] { problem = turn->end().problem; });
        story.family.fillDisk();
        QTRY_COMPARE(problem, ModelProblem::NotSaved);
        story.family.freeDisk();
        QTRY_COMPARE(story.service.open, 0);
        QVERIFY(!story.tell(QStringLiteral("Go on")).problem);
    }
};

QTEST_GUILESS_MAIN(StoryEngineTest)
#include "StoryEngineTest.moc"
