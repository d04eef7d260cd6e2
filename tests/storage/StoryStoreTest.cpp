// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoryStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

class StoryStoreTest : public QObject
{
    Q_OBJECT

private:
    static QString begin(TestFamily &family, const QString &id, const QString &message = {})
    {
        must(family.stores().stories.begin(
            {.id = id, .worldId = QStringLiteral("forest"), .characterId = QStringLiteral("fox")},
            message));
        return id;
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }
    static qint64 say(TestFamily &family, const QString &id, const QString &text,
                      StoryRole role = StoryRole::User)
    {
        return family.stores().stories.addMessage(id, {.role = role, .content = text}).value();
    }
    static QStringList recent(TestFamily &family, int most = 15)
    {
        QStringList ids;
        const QList<StorySession> sessions = family.stores().stories.recentSessions(most).value();
        for (const StorySession &session : sessions)
            ids += session.id;
        return ids;
    }

private Q_SLOTS:
    void theStageSurvivesARestart()
    {
        TestFamily family;
        QCOMPARE(family.stores().stories.selection().value(), StorySelection());
        const StorySelection selection{.model = QStringLiteral("a/b"),
                                       .isModelConfirmed = true,
                                       .worldId = QStringLiteral("forest"),
                                       .characterId = QStringLiteral("fox"),
                                       .sessionId = begin(family, QStringLiteral("0123456789ab")),
                                       .rules = {QStringLiteral("short"), QStringLiteral("ё\"'")}};
        must(family.stores().stories.setSelection(selection));
        family.reopen();
        QCOMPARE(family.stores().stories.selection().value(), selection);
        must(family.stores().stories.remove(selection.sessionId));
        QCOMPARE(family.stores().stories.selection().value().sessionId, QString());
    }

    void theLastUsedComesFirst()
    {
        TestFamily family;
        begin(family, QStringLiteral("a"));
        begin(family, QStringLiteral("b"));
        begin(family, QStringLiteral("c"));
        QCOMPARE(recent(family, 2), QStringList({QStringLiteral("c"), QStringLiteral("b")}));
        must(family.stores().stories.touch(QStringLiteral("a"), QStringLiteral("m")));
        QCOMPARE(recent(family).join(QString()), QStringLiteral("acb"));
        QCOMPARE(family.stores().stories.session(QStringLiteral("a")).value().model,
                 QStringLiteral("m"));
        QCOMPARE(family.stores().stories.session(QStringLiteral("z")).error().code,
                 ErrorCode::NotFound);
    }

    void messagesComeInTheirOrder()
    {
        TestFamily family;
        const QString id = begin(family, QStringLiteral("a"), QStringLiteral("Hello."));
        const qint64 first = say(family, id, QStringLiteral("one"));
        StoryMessage reply{.role = StoryRole::Assistant, .content = QStringLiteral("t")};
        reply.number = family.stores().stories.addMessage(id, reply).value();
        reply.content = QStringLiteral("two");
        reply.replyTokens = 7;
        must(family.stores().stories.updateMessage(reply));
        const qint64 last = say(family, id, QStringLiteral("three"));

        const StoryStore &stories = family.stores().stories;
        const QList<StoryMessage> all = stories.messages(id, 50).value();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].role, StoryRole::Assistant);
        QCOMPARE(all[2].content, QStringLiteral("two"));
        QCOMPARE(all[2].replyTokens, 7);
        QCOMPARE(stories.messages(id, 2, last).value().front().number, first);
        QCOMPARE(stories.messagesBetween(id, first, last).value().size(), 1);
        QCOMPARE(stories.promptsBefore(id, last).value(), QStringList(QStringLiteral("one")));
    }

    void storiesOfTheSameWorldAreKnownThatWereToldBefore()
    {
        TestFamily family;
        const QString teller = QStringLiteral("builtin");
        const auto told = [&](const QString &id, const QString &world, const QString &model,
                              const QStringList &prompts) {
            must(family.stores().stories.begin(
                {.id = id, .worldId = world, .characterId = QStringLiteral("fox-") + id},
                QStringLiteral("It begins.")));
            for (const QString &prompt : prompts) {
                say(family, id, prompt);
                (void)family.stores()
                    .stories
                    .addMessage(id,
                                {.role = StoryRole::Assistant,
                                 .content = QStringLiteral("So."),
                                 .model = model})
                    .value();
            }
        };
        const QString forest = QStringLiteral("forest");
        told(QStringLiteral("a"), forest, teller, {QStringLiteral("1"), QStringLiteral("2")});
        told(QStringLiteral("b"), QStringLiteral("sea"), teller, {QStringLiteral("1")});
        told(QStringLiteral("c"), forest, QStringLiteral("other"), {QStringLiteral("1")});
        told(QStringLiteral("d"), forest, teller, {});
        told(QStringLiteral("e"), forest, teller, {QStringLiteral("3")});
        told(QStringLiteral("f"), forest, teller, {QStringLiteral("4")});
        told(QStringLiteral("g"), forest, teller, {QStringLiteral("5")});
        say(family, QStringLiteral("a"), QStringLiteral("later")); // it goes on after f began
        const StoryStore &stories = family.stores().stories;
        QList<EarlierStory> before = stories.storiesBefore(QStringLiteral("f"), teller, 8).value();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0].sessionId, QStringLiteral("a"));
        QCOMPARE(before[0].characterId, QStringLiteral("fox-a"));
        QCOMPARE(before[0].prompts.join(u' '), QStringLiteral("1 2"));
        QCOMPARE(before[1].prompts.join(u' '), QStringLiteral("3"));
        before = stories.storiesBefore(QStringLiteral("g"), teller, 2).value();
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0].sessionId, QStringLiteral("e"));
        QCOMPARE(before[1].sessionId, QStringLiteral("f"));
        QVERIFY(stories.storiesBefore(QStringLiteral("a"), teller, 8).value().isEmpty());
    }

    void theTitleIsTheFirstMessage()
    {
        TestFamily family;
        const QString id = begin(family, QStringLiteral("a"), QStringLiteral("Hello."));
        const StoryStore &stories = family.stores().stories;
        must(family.stores().stories.nameByFirstMessage(id));
        QCOMPARE(stories.session(id).value().title, QString());
        say(family, id, QString::fromUtf8("🐻").repeated(70));
        say(family, id, QStringLiteral("more"));
        must(family.stores().stories.nameByFirstMessage(id));
        QCOMPARE(stories.session(id).value().title, QString::fromUtf8("🐻").repeated(60));
    }

    void memoryIsOfOneWorldAndOneSession()
    {
        TestFamily family;
        StoryMemoryStore &memory = *family.stores().storyMemory;
        const QString id = begin(family, QStringLiteral("a"));
        begin(family, QStringLiteral("b"));
        const qint64 number = say(family, id, QStringLiteral("The owl lost a feather."));
        must(memory.remember(id, number, {QStringLiteral("The owl lost a feather.")}));
        must(memory.addLore(QStringLiteral("forest"), {}, {QStringLiteral("Owls are wise.")}));
        const QStringList owl{QStringLiteral("owl")};
        QCOMPARE(memory.findSaid(id, number + 1, owl, 5).value().size(), 1);
        QCOMPARE(memory.findSaid(id, number, owl, 5).value().size(), 0);
        QCOMPARE(memory.findSaid(QStringLiteral("b"), number + 1, owl, 5).value().size(), 0);
        QCOMPARE(memory.findLore(QStringLiteral("forest"), owl, 5).value().size(), 1);
        QCOMPARE(memory.findLore(QStringLiteral("sea"), owl, 5).value().size(), 0);
        QCOMPARE(memory.findLore(QStringLiteral("forest"), {QStringLiteral("x\" OR owl")}, 5)
                     .value()
                     .size(),
                 0);

        must(family.stores().stories.remove(id));
        QCOMPARE(memory.findSaid(id, number + 1, owl, 5).value().size(), 0);
        QCOMPARE(memory.findLore(QStringLiteral("forest"), owl, 5).value().size(), 1);
    }

    void loreOfASourceIsReplaced()
    {
        TestFamily family;
        StoryMemoryStore &memory = *family.stores().storyMemory;
        const QString world = QStringLiteral("forest");
        must(memory.addLore(world, {}, {QStringLiteral("Owls are wise.")}));
        must(memory.replaceLore(world, QStringLiteral("world"), {QStringLiteral("Owls fly.")}));
        must(memory.replaceLore(world, QStringLiteral("world"), {QStringLiteral("Owls sing.")}));
        QStringList found = memory.findLore(world, {QStringLiteral("owl")}, 5).value();
        found.sort();
        QCOMPARE(found,
                 QStringList({QStringLiteral("Owls are wise."), QStringLiteral("Owls sing.")}));
    }

    void aFullDiskChangesNothing()
    {
        TestFamily family;
        begin(family, QStringLiteral("a"));
        family.fillDisk();
        const Result<void> begun
            = family.stores().stories.begin({.id = QStringLiteral("b")}, QString(100'000, u'x'));
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::StorageFull);
        family.freeDisk();
        QCOMPARE(recent(family), QStringList(QStringLiteral("a")));
    }
};

QTEST_GUILESS_MAIN(StoryStoreTest)
#include "StoryStoreTest.moc"
