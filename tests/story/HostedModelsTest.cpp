// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryEngine.h"

#include "support/TestStory.h"

using namespace chitai;

namespace {

/// The service of the test, by an address that is not known as this machine's.
QString elsewhere(const FakeModelService &service)
{
    QUrl url = service.baseUrl();
    url.setHost(QStringLiteral("0.0.0.0"));
    return url.toString();
}

/// Switches the service on as a hosted one. (A parent can name a secure address alone.)
void host(TestStory &story, const FakeModelService &service)
{
    TestStory::must(story.family.settings().setValue(QStringLiteral("story.hosted_service"),
                                                     elsewhere(service)));
    story.engine().models().refresh();
}

} // namespace

/// Which models are asked outside this machine, and until when.
class HostedModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    /// Whether the program that runs models here is started or not.
    void noServiceTakesTheNameOfALocalModel_data()
    {
        QTest::addColumn<bool>("isRunning");
        QTest::newRow("started") << true;
        QTest::newRow("not started") << false;
    }

    void noServiceTakesTheNameOfALocalModel()
    {
        QFETCH(bool, isRunning);
        FakeModelService local;
        local.listsModels(isRunning ? R"({"data":[{"id":"m"}]})" : "{}");
        local.says({QStringLiteral("Hi.")});
        FakeModelService hosted;
        hosted.listsModels(R"({"data":[{"id":"ollama/m","name":"Mine"},{"id":"big"}]})");
        hosted.says({QStringLiteral("Ha.")});
        TestStory story;
        story.write(QStringLiteral("config.yaml"), "default_model: none\n");
        story.options.models.localServices
            = {{quint16(local.baseUrl().port()), QStringLiteral("ollama/")}};
        TestStory::must(story.family.settings().setValue(QStringLiteral("story.hosted_service"),
                                                         elsewhere(hosted)));
        story.restart();
        StoryModels &models = story.engine().models();
        QTRY_VERIFY(!models.isAsking());
        QVERIFY(models.has(QStringLiteral("big")));
        QCOMPARE(models.has(QStringLiteral("ollama/m")), isRunning);
        const auto stream = models.ask(QStringLiteral("ollama/m"), {});
        QCOMPARE(stream.has_value(), isRunning);
        if (!isRunning) {
            QCOMPARE(stream.error(), ModelProblem::ModelUnknown);
            return;
        }
        (*stream)->start();
        QTRY_COMPARE(local.questions.size(), 1);
        QCOMPARE(local.question()[u"model"].toString(), QStringLiteral("m"));
        QVERIFY(hosted.questions.isEmpty());
    }

    void whatTheFamilyWritesDownIsAsked()
    {
        TestStory story;
        story.write(QStringLiteral("config.yaml"),
                    "openai_base_url: " + elsewhere(story.service).toLatin1()
                        + "\ndefault_model: ollama/m\n");
        story.options.models.localServices = {{1, QStringLiteral("ollama/")}};
        story.service.says({QStringLiteral("Ha.")});
        story.restart();
        story.prepare();
        QVERIFY(!story.tell(QStringLiteral("Go")).problem);
    }

    void switchedOffItIsNotAskedAgain()
    {
        FakeModelService hosted;
        hosted.refuses(429, "Retry-After: 1\r\n");
        TestStory story;
        host(story, hosted);
        StoryModels &models = story.engine().models();
        QTRY_VERIFY(!models.isAsking());
        hosted.listsModels(R"({"data":[{"id":"big"}]})");
        models.refresh();
        QTRY_VERIFY(models.has(QStringLiteral("big")));
        story.prepare();
        TestStory::must(story.engine().selectModel(QStringLiteral("big")));
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        std::optional<ModelProblem> problem;
        connect(turn, &StoryTurn::ended, this, [&] { problem = turn->end().problem; });
        QTRY_COMPARE(hosted.questions.size(), 1);
        QTRY_COMPARE(hosted.open, 0); // it pauses
        TestStory::must(models.setHostedService({}, {}));
        QCOMPARE(problem, ModelProblem::NotAllowed);
        QTRY_VERIFY(!story.engine().runningTurn());
        QCOMPARE(hosted.questions.size(), 1);
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Go"));
        // Nor is it said to be a mistake of the service that the model is not there.
        QCOMPARE(story.tell(QStringLiteral("Go")).problem, ModelProblem::NotAllowed);
        story.restart();
        QCOMPARE(story.tell(QStringLiteral("Go")).problem, ModelProblem::NotAllowed);
        QCOMPARE(hosted.questions.size(), 1);
    }

    /// What has come is kept, and the connection ends.
    void switchedOffAReplyThatComesEnds()
    {
        FakeModelService hosted;
        hosted.listsModels(R"({"data":[{"id":"big"}]})");
        hosted.stopsAfter({QStringLiteral("Once ")});
        TestStory story;
        host(story, hosted);
        QTRY_VERIFY(story.engine().models().has(QStringLiteral("big")));
        story.prepare();
        TestStory::must(story.engine().selectModel(QStringLiteral("big")));
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        std::optional<ModelProblem> problem;
        connect(turn, &StoryTurn::ended, this, [&] { problem = turn->end().problem; });
        QTRY_COMPARE(turn->text(), QStringLiteral("Once "));
        TestStory::must(story.engine().models().setHostedService({}, {}));
        QCOMPARE(problem, ModelProblem::NotAllowed);
        QTRY_COMPARE(hosted.open, 0);
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Once "));
    }

    /// Nor does one end that the hosted service has nothing to do with.
    void switchedOffOthersGoOn()
    {
        FakeModelService hosted;
        TestStory story;
        host(story, hosted);
        story.service.stopsAfter({QStringLiteral("Once ")});
        story.prepare();
        StoryTurn *turn = story.engine().ask(QStringLiteral("Go")).value();
        QTRY_COMPARE(turn->text(), QStringLiteral("Once "));
        TestStory::must(story.engine().models().setHostedService({}, {}));
        QVERIFY(!turn->isOver());
    }
};

QTEST_GUILESS_MAIN(HostedModelsTest)
#include "HostedModelsTest.moc"
