// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StoryDecoder.h"
#include "server/protocol/StoryEncoder.h"

#include <QTest>

using namespace chitai;
using Kind = StoryCommand::Kind;

class StoryDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptsComeAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prompt");
        const auto row = [](const char *text, const char *prompt) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(prompt);
        };
        row("{\"prompt\":\"Привет\"}", "Привет");
        row("{\"prompt\":\" /cancel \",\"more\":1}", " /cancel ");
        row("  two\nlines ", "  two\nlines ");
        row("[1,2]", "[1,2]");
        row("\"quoted\"", "\"quoted\"");
        row("{\"prompt\":\"cut", "{\"prompt\":\"cut");
        row("{\"prompt\":\"\\ud83d!\"}", "\xef\xbf\xbd!");
        row("null", "null");
    }

    void promptsComeAsTheyAre()
    {
        QFETCH(QString, text);
        const Result<StoryInput> input = decodeStoryMessage(text);
        QVERIFY(input);
        const auto *prompt = std::get_if<StoryPrompt>(&*input);
        QVERIFY(prompt);
        QTEST(prompt->text, "prompt");
    }

    void commandsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("argument");
        const auto row = [](const char *text, Kind kind, const char *argument) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(kind)
                                << QString::fromUtf8(argument);
        };
        row("/world select forest", Kind::SelectWorld, "forest");
        row("/world   select\tforest ", Kind::SelectWorld, "forest");
        row("/world attach_lore One.\n\nTwo.", Kind::AttachLore, "One.\n\nTwo.");
        row("/world sync_folder lore/old tales", Kind::SyncFolder, "lore/old tales");
        row("/character select ёж", Kind::SelectCharacter, "ёж");
        row("/model google/x:free", Kind::SelectModel, "google/x:free");
        row("/rules add ../a", Kind::AddRule, "../a");
        row("/rules clear", Kind::ClearRules, "");
        row("/rules set a, b c", Kind::SetRules, "a, b c");
        row("/session new", Kind::NewSession, "");
        row("/story begin {\"world_id\":\"a b\"}", Kind::BeginStory, "{\"world_id\":\"a b\"}");
        row("/session continue 1", Kind::ContinueSession, "1");
        row("/session delete 1", Kind::DeleteSession, "1");
        row("{\"prompt\":\"/cancel\"}", Kind::Cancel, "");
    }

    void commandsAreRead()
    {
        QFETCH(QString, text);
        const Result<StoryInput> input = decodeStoryMessage(text);
        QVERIFY(input);
        const auto *command = std::get_if<StoryCommand>(&*input);
        QVERIFY(command);
        QTEST(int(command->kind), "kind");
        QTEST(command->argument, "argument");
    }

    void whatIsWrongIsSaid()
    {
        for (const char *text : {"", " \n ", "{}", "{\"prompt\":[]}", "{\"prompt\":\"\"}"})
            QVERIFY2(!decodeStoryMessage(QString::fromUtf8(text)), text);
        const QString missing = decodeStoryMessage(QStringLiteral("/rules add ")).error().message;
        QVERIFY(missing.contains(QStringLiteral("/rules add ID")));
        const QString unknown = decodeStoryMessage(QStringLiteral("/dance")).error().message;
        QVERIFY(unknown.contains(QStringLiteral("/session new")));
    }

    void whatAStoryIsBegunWithIsRead()
    {
        const StoryBeginning whole
            = decodeStoryBeginning(
                  QStringLiteral(
                      R"({"language":"de","world_id":"w","character_id":"c","model":"m",)"
                      R"("level":2,"rules":["a","b"],"later":1})"))
                  .value();
        QCOMPARE(whole.language, std::optional(Language::German));
        QCOMPARE(whole.worldId, QStringLiteral("w"));
        QCOMPARE(whole.characterId, QStringLiteral("c"));
        QCOMPARE(whole.model, QStringLiteral("m"));
        QCOMPARE(whole.level, std::optional(ReadingLevel::Independent));
        QCOMPARE(whole.rules, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        const StoryBeginning empty = decodeStoryBeginning(QStringLiteral("{}")).value();
        QVERIFY(!empty.level && !empty.rules && !empty.language);
        for (const char *json :
             {"forest", "[]", R"({"world_id":1})", R"({"level":3})", R"({"level":"1"})",
              R"({"level":1.5})", R"({"rules":"a"})", R"({"rules":["a","a"]})", R"({"rules":[1]})",
              R"({"language":"fr"})", R"({"model":null})"})
            QVERIFY2(!decodeStoryBeginning(QString::fromLatin1(json)), json);
    }

    void sessionsAreNamed()
    {
        StorySession session{.worldId = QStringLiteral("w"), .characterId = QStringLiteral("c")};
        QCOMPARE(storySessionName(session), QStringLiteral("[w] c: New session"));
        session.title = QStringLiteral("a\r\nb\nc") + QString::fromUtf8("🐻").repeated(40);
        QCOMPARE(storySessionName(session),
                 QStringLiteral("[w] c: a b c") + QString::fromUtf8("🐻").repeated(24));
    }
};

QTEST_GUILESS_MAIN(StoryDecoderTest)
#include "StoryDecoderTest.moc"
