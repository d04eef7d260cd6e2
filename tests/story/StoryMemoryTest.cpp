// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryPrompt.h"
#include "story/memory/MemoryWords.h"
#include "story/memory/Summary.h"
#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

class StoryMemoryTest : public QObject
{
    Q_OBJECT

private:
    static StoryMessage said(StoryRole role, const QString &text)
    {
        return {.role = role, .content = text};
    }

private Q_SLOTS:
    void wordsTellWhatATextIsAbout()
    {
        QCOMPARE(tellingWords(QStringLiteral("Where is the dragon now?")),
                 QStringList(QStringLiteral("drag")));
        QCOMPARE(tellingWords(QStringLiteral("Лиса видит лису, лисе")),
                 QStringList({QStringLiteral("лис"), QStringLiteral("вид")}));
        QCOMPARE(tellingWords(QStringLiteral("Und wo ist die Brücke?")),
                 QStringList(QStringLiteral("brüc")));
        QVERIFY(tellingWords(QStringLiteral("и что? 7! the")).isEmpty());
    }

    void piecesAreSmallAndLoseNothing()
    {
        const QString text
            = QStringLiteral("The hill is blue. ").repeated(60) + u"\n\n" + QString(2'000, u'x');
        const QStringList pieces = memoryPieces(text);
        QVERIFY(pieces.size() > 4);
        for (const QString &piece : pieces)
            QVERIFY(piece.size() <= 800);
        QCOMPARE(pieces.join(QString()).remove(u' ').size(),
                 QString(text).remove(u' ').remove(u'\n').size());
        QVERIFY(memoryPieces(QStringLiteral(" \n\n ")).isEmpty());
    }

    void aFolderOfLoreIsBounded()
    {
        TestFamily family;
        StoryMemory memory(*family.stores().storyMemory, family.stores().stories);
        const QString world = QStringLiteral("forest");
        const QString folder = QStringLiteral("lore");
        const QStringList texts(2, QStringLiteral("The hill.\n\n").repeated(1'000));
        QCOMPARE(memory.setFolderLore(world, folder, texts).value(), 2'000);
        const Result<qsizetype> more
            = memory.setFolderLore(world, folder, texts + QStringList(QStringLiteral("A fox.")));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooLarge);
    }

    void loreAndMemoriesAreOfThisStoryAlone()
    {
        TestFamily family;
        StoryMemory memory(*family.stores().storyMemory, family.stores().stories);
        World forest;
        forest.id = QStringLiteral("forest");
        forest.lore = QStringLiteral("Драконы спят под холмом.\n\nМост каменный.");
        for (const char *id : {"aaaaaaaaaaaa", "bbbbbbbbbbbb"}) {
            QVERIFY(family.stores().stories.begin(
                {.id = QString::fromLatin1(id), .worldId = forest.id}, QString()));
        }
        const QString mine = QStringLiteral("aaaaaaaaaaaa");
        const QString theirs = QStringLiteral("bbbbbbbbbbbb");
        const auto say = [&](const QString &session, const QString &text) {
            const qint64 number = family.stores()
                                      .stories.addMessage(session, said(StoryRole::Assistant, text))
                                      .value();
            if (!memory.remember(session, number, text))
                qFatal("not remembered");
            return number;
        };
        say(mine, QStringLiteral("Дракон подарил лисе ключ."));
        say(theirs, QStringLiteral("Дракон улетел на море."));
        const qint64 window = say(mine, QStringLiteral("Лиса идёт к мосту."));
        QVERIFY(memory.attachLore(QStringLiteral("sea"), QStringLiteral("Дракон морской.")));

        const Recollection mind
            = memory.recall(forest, mine, window, QStringLiteral("Где дракон?"), QString()).value();
        QCOMPARE(mind.lore, QStringList(QStringLiteral("Драконы спят под холмом.")));
        QCOMPARE(mind.said, QStringList(QStringLiteral("Дракон подарил лисе ключ.")));
        QCOMPARE(mind.summary, QStringLiteral("Дракон подарил лисе ключ."));
        const Recollection before = memory
                                        .recall(forest, mine, window, QStringLiteral("Дальше"),
                                                QStringLiteral("Вот каменный мост."))
                                        .value();
        QCOMPARE(before.lore, QStringList(QStringLiteral("Мост каменный.")));
    }

    void theBudgetHolds()
    {
        TestFamily family;
        StoryMemory memory(*family.stores().storyMemory, family.stores().stories);
        World forest;
        forest.id = QStringLiteral("forest");
        for (int i = 0; i < 40; ++i)
            forest.lore
                += QStringLiteral("Owl %1 lives in tree %1 and likes the night sky.\n\n").arg(i);
        QVERIFY(family.stores().stories.begin({.id = QStringLiteral("a")}, QString()));
        const Recollection mind
            = memory.recall(forest, QStringLiteral("a"), 1, QStringLiteral("owl"), QString())
                  .value();
        QVERIFY(mind.lore.size() > 5);
        QVERIFY(mind.lore.join(QString()).size() <= StoryMemory::budget);
    }

    void aSummaryStaysShortAndKeepsTheBeginning()
    {
        QString summary;
        for (int i = 0; i < 200; ++i) {
            summary = summarise(
                summary,
                {said(StoryRole::User, QStringLiteral("Go to hill %1").arg(i)),
                 said(StoryRole::Assistant,
                      QStringLiteral("Yes. The fox climbs hill %1 and finds a blue stone. Oh.\n\n"
                                     "- Take the stone.\n- Go home.")
                          .arg(i))});
            QVERIFY(summary.size() <= maxSummaryLength + 200);
        }
        const QStringList lines = summary.split(u'\n');
        QCOMPARE(lines.front(), QStringLiteral("> Go to hill 0"));
        QCOMPARE(lines.back(), QStringLiteral("The fox climbs hill 199 and finds a blue stone."));
        QVERIFY(!summary.contains(QStringLiteral("Take the stone")));
    }

    void theModelGetsEverythingInItsOrder()
    {
        PromptParts parts;
        parts.systemRules = QStringLiteral("FAMILY");
        StoryRule rule;
        rule.prompt = QStringLiteral("CHOSEN");
        parts.rules = {rule};
        parts.world.systemPrompt = QStringLiteral("WORLD");
        parts.world.scene = QStringLiteral("SCENE");
        parts.world.language = Language::German;
        parts.character.name = QStringLiteral("NAME");
        parts.character.persona = QStringLiteral("PERSONA");
        parts.recollection
            = {{QStringLiteral("LORE")}, {QStringLiteral("SAID")}, QStringLiteral("SUMMARY")};
        parts.isFirstTurn = true;
        parts.lastMessages = {said(StoryRole::Assistant, QStringLiteral("first"))};
        parts.prompt = QStringLiteral("prompt");
        QList<ChatMessage> messages = buildMessages(parts);
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages[0].role, QStringLiteral("system"));
        // The reader speaks first, in the story's language.
        QCOMPARE(messages[1], (ChatMessage{QStringLiteral("user"), QStringLiteral("Fang an.")}));
        QCOMPARE(messages[2], (ChatMessage{QStringLiteral("assistant"), QStringLiteral("first")}));
        QCOMPARE(messages[3], (ChatMessage{QStringLiteral("user"), QStringLiteral("prompt")}));
        qsizetype at = 0;
        for (const char *part : {"German", "FAMILY", "CHOSEN", "WORLD", "NAME", "PERSONA", "LORE",
                                 "SUMMARY", "SAID", "SCENE"}) {
            const qsizetype found = messages[0].content.indexOf(QString::fromLatin1(part), at);
            QVERIFY2(found >= at, part);
            at = found;
        }
        parts.isFirstTurn = false;
        QVERIFY(!buildMessages(parts)[0].content.contains(QStringLiteral("SCENE")));
        // A turn that the window has cut in two is left out.
        parts.lastMessages.clear();
        for (int i = 0; i < messagesInWindow; ++i)
            parts.lastMessages
                += said(i % 2 == 0 ? StoryRole::Assistant : StoryRole::User, QString::number(i));
        messages = buildMessages(parts);
        QCOMPARE(messages.size(), 1 + messagesInWindow - 1 + 1);
        QCOMPARE(messages[1], (ChatMessage{QStringLiteral("user"), QStringLiteral("1")}));
    }
};

QTEST_GUILESS_MAIN(StoryMemoryTest)
#include "StoryMemoryTest.moc"
