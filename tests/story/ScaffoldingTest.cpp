// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/Scaffolding.h"
#include "story/review/ReplyReview.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

/// What stands around a story is taken out where that is certain, and marked where it is not.
class ScaffoldingTest : public QObject
{
    Q_OBJECT

    const Syllabifiers m_syllabifiers;
    const ReplyReviewer m_reviewer{m_syllabifiers};

private Q_SLOTS:
    void isTakenOut_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("sentences");
        const auto row = [](const char *name, const char *reply,
                            const char *sentences = "The fox sat. It slept.") {
            QTest::newRow(name) << QString::fromUtf8(reply) << QString::fromUtf8(sentences);
        };
        row("nothing", "The fox sat. It slept.");
        row("thoughts", "<think>A fox. Keep it short.</think>\n\nThe fox sat. It slept.");
        row("thoughts in capitals", "<THINK>Hm.</THINK>The fox sat. It slept.");
        row("thinking", "<thinking>One.\n\nTwo.</thinking>The fox sat. It slept.");
        row("two thoughts", "<think>a</think>The fox sat. <think>b</think>It slept.");
        row("thoughts that only end", "Okay, a fox. Short.\n</think>\nThe fox sat. It slept.");
        row("thoughts that only begin", "The fox sat. It slept.\n<think>Was that good");
        row("thoughts in brackets", "[THINK]A fox.[/THINK]The fox sat. It slept.");
        row("thoughts of Kimi", "◁think▷A fox.◁/think▷The fox sat. It slept.");
        row("channels",
            "<|channel|>analysis<|message|>Short!<|end|><|start|>assistant<|channel|>final<|"
            "message|>"
            "The fox sat. It slept.<|return|>");
        row("tokens of ChatML",
            "<|im_start|>assistant\nThe fox sat. It slept.<|im_end|>\n<|im_start|>user\nMore!");
        row("tokens of Llama",
            "<|start_header_id|>assistant<|end_header_id|>\n\nThe fox sat. It slept.<|eot_id|>");
        row("tokens of Mistral", "<s>The fox sat. It slept.</s>[INST] More [/INST]");
        row("tokens of Gemma", "<start_of_turn>model\nThe fox sat. It slept.<end_of_turn>");
        row("tokens of DeepSeek", "The fox sat. It slept.<｜end▁of▁sentence｜>");
        row("end of text", "The fox sat. It slept.<|endoftext|>");
        row("label", "Assistant: The fox sat. It slept.");
        row("bold label", "**Storyteller:** The fox sat. It slept.");
        row("heading label", "### Response:\nThe fox sat. It slept.");
        row("the other side", "The fox sat. It slept.\nUser: And then?\nAssistant: It woke.");
        row("introduction", "Sure! Here is a short story:\n\nThe fox sat. It slept.");
        row("introduction of a line", "Sure! Here's your story. The fox sat. It slept.");
        row("two introductions", "Of course!\n\nHere is the next part:\n\nThe fox sat. It slept.");
        row("rule below it", "Certainly! Here's the story:\n\n---\n\nThe fox sat. It slept.");
        row("offer", "The fox sat. It slept.\n\nI hope you enjoy this story!");
        row("question of the model",
            "The fox sat. It slept.\n\nWould you like me to continue the story?");
        row("title", "The Fox and the Moon\n\nThe fox sat. It slept.");
        row("heading", "# The Fox\nThe fox sat. It slept.");
        row("bold title", "**The Fox**\nThe fox sat. It slept.");
        row("title by name", "Title: The Fox\nThe fox sat. It slept.");
        row("chapter", "Chapter 3: The Fox\nThe fox sat. It slept.");
        row("tags", "<p>The fox <b>sat</b>.</p><p>It slept.</p>");
        row("title of HTML", "<h1>The Fox</h1><p>The fox sat.<br/>It slept.</p>");
        row("entities", "The&nbsp;fox sat. It slept.");
        row("comment", "<!-- level 1 -->The fox sat. It slept.");
        row("link", "The [fox](https://example.org/fox) sat. It slept.");
        row("picture", "![A fox](fox.png)\nThe fox sat. It slept.");
        row("fence", "```text\nThe fox sat. It slept.\n```");
        row("JSON", R"({"story": "The fox sat. It slept.", "level": 1})");
        row("fenced JSON", "```json\n{\"sentences\": [\"The fox sat.\", \"It slept.\"]}\n```");
        row("emoji", "The fox 🦊 sat. It slept. 😴");
        row("emoji alone", "🦊\n\nThe fox sat. It slept.\n\n😴✨");
        row("word count", "The fox sat. It slept.\n\n(Word count: 5)");
        row("note", "The fox sat. It slept.\n\nNote: short words only.");
        row("the end in brackets", "The fox sat. It slept.\n[To be continued]");
        row("German", "Natürlich! Hier ist eine Geschichte:\n\nDer Fuchs saß. Er schlief.",
            "Der Fuchs saß. Er schlief.");
        row("German offer", "Der Fuchs saß.\n\nMöchtest du, dass ich die Geschichte fortsetze?",
            "Der Fuchs saß.");
        row("Russian", "Конечно! Вот сказка:\n\nЛиса сидела. Она спала.",
            "Лиса сидела. Она спала.");
        row("Russian label", "Рассказчик: Лиса сидела.", "Лиса сидела.");
        row("Russian offer", "Лиса сидела.\n\nНадеюсь, вам понравилась эта сказка!",
            "Лиса сидела.");
    }

    void isTakenOut()
    {
        QFETCH(QString, reply);
        QFETCH(QString, sentences);
        const ReplyParts parts = takeApart(reply, Language::English);
        QCOMPARE(parts.sentences.join(u' '), sentences);
        QCOMPARE(parts.choices, QStringList());
    }

    /// A story that only begins like one of those stays as it is.
    void aStoryStays_data()
    {
        QTest::addColumn<QString>("story");
        for (const char *story :
             {"Of course the fox was hungry. It sat.", "Sure as the sun, the fox came.",
              "Here is the fox. Here is the moon.", "Okay was the name of the dog. It sat.",
              "“I hope you like it!” said the fox.", "Nell said: Let me know.",
              "The fox thinks. I think so, too.", "One word: moon. The fox sat.",
              "“Sorry,” said the fox. “I can wait.”", "It was 5 < 6. No!"}) {
            QTest::newRow(story) << QString::fromUtf8(story);
        }
    }

    void aStoryStays()
    {
        QFETCH(QString, story);
        QCOMPARE(withoutScaffolding(story), story);
    }

    void choicesOfJsonAreKept()
    {
        const ReplyParts parts = takeApart(
            QStringLiteral(R"({"text":"The fox sat.","choices":["Wake it.","Go home."]})"),
            Language::English);
        QCOMPARE(parts.sentences, QStringList(QStringLiteral("The fox sat.")));
        QCOMPARE(parts.choices,
                 (QStringList{QStringLiteral("Wake it."), QStringLiteral("Go home.")}));
    }

    void isMarkedWhereItIsNotCertain_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Language>("language");
        const auto row = [](const char *sentence, Language language = Language::English) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << language;
        };
        row("I'm sorry, but I can't continue.");
        row("As an AI, I have no fox.");
        row("I cannot write about that.");
        row("Sure! Here is more.");
        row("Here is a short story.");
        row("I hope you liked it.");
        row("Look at https://example.org.");
        row("The <fox> sat.");
        row("{\"a\": 1}");
        row("Let me know what you think.");
        row("Tut mir leid, aber ich kann das nicht.", Language::German);
        row("Hier ist eine kurze Geschichte.", Language::German);
        row("Извините, но я не могу помочь.", Language::Russian);
        row("Вот короткая сказка.", Language::Russian);
    }

    void isMarkedWhereItIsNotCertain()
    {
        QFETCH(QString, sentence);
        QFETCH(Language, language);
        const SentenceVerdict verdict
            = m_reviewer.reviewSentence(sentence, language, measuresOf(ReadingLevel::ShortStories));
        QVERIFY(verdict.isRefused());
        QVERIFY(
            std::any_of(verdict.remarks.cbegin(), verdict.remarks.cend(), [](const Remark &remark) {
                return remark.finding == Finding::NotTheStory;
            }));
    }
};

QTEST_GUILESS_MAIN(ScaffoldingTest)
#include "ScaffoldingTest.moc"
