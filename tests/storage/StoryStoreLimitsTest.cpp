// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoryStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString known = u"0123456789ab"_s;
const QString unknown = u"ffffffffffff"_s;

struct Told
{
    Told()
    {
        if (!stories().begin({.id = known, .worldId = u"forest"_s, .characterId = u"fox"_s}, {}))
            qFatal("the story can't begin");
    }

    [[nodiscard]] StoryStore &stories() { return family.stores().stories; }
    qint64 say(const QString &text, StoryRole role = StoryRole::User)
    {
        return stories().addMessage(known, {.role = role, .content = text}).value();
    }
    QStringList said(int most = 1'000, qint64 before = 0)
    {
        QStringList texts;
        const QList<StoryMessage> messages = stories().messages(known, most, before).value();
        for (const StoryMessage &message : messages)
            texts += message.content;
        return texts;
    }

    TestFamily family;
};

} // namespace

/// Stories that are not there, and what is said at the edges of those that are.
class StoryStoreLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Another tablet has deleted the story meanwhile.
    void aStoryThatIsNotThereIsNotFound()
    {
        Told told;
        StoryStore &stories = told.stories();
        QCOMPARE(stories.session(unknown).error().code, ErrorCode::NotFound);
        const auto codeOf = [](const auto &result) {
            return result ? u"done"_s : errorCodeName(result.error().code);
        };
        const QString notFound = u"not_found"_s;
        QCOMPARE(codeOf(stories.addMessage(unknown, {.content = u"Hallo"_s})), notFound);
        QCOMPARE(codeOf(stories.touch(unknown, u"model"_s)), notFound);
        QCOMPARE(codeOf(stories.setLevel(unknown, ReadingLevel::Independent)), notFound);
        QCOMPARE(codeOf(stories.setSummary(unknown, u"Es war einmal"_s, 1)), notFound);
        QVERIFY(stories.messages(unknown, 10).value().isEmpty());
        QVERIFY(stories.promptsBefore(unknown, 10).value().isEmpty());
        QVERIFY(stories.storiesBefore(unknown, {}, 10).value().isEmpty());
        QCOMPARE(stories.recentSessions(10).value().size(), 1);
    }

    void anIdIsGivenOnce()
    {
        Told told;
        told.say(u"Hallo"_s);
        const Result<void> again
            = told.stories().begin({.id = known, .worldId = u"sea"_s}, u"Ahoi"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::StorageFailed);
        QCOMPARE(told.stories().session(known).value().worldId, u"forest"_s);
        QCOMPARE(told.said(), QStringList(u"Hallo"_s));
    }

    void messagesKeepAllThatTheyAre()
    {
        Told told;
        StoryMessage message{.role = StoryRole::Assistant,
                             .content = u"Жил-был ёж 🦔.\n\n— Да!"_s,
                             .model = u"tales/1"_s,
                             .promptTokens = 12,
                             .replyTokens = 345};
        message.number = told.stories().addMessage(known, message).value();
        told.family.reopen();
        StoryMessage kept = told.stories().messages(known, 1).value().front();
        QCOMPARE(kept.number, message.number);
        QCOMPARE(kept.role, message.role);
        QCOMPARE(kept.content, message.content);
        QCOMPARE(kept.model, message.model);
        QCOMPARE(kept.promptTokens, 12);
        QCOMPARE(kept.replyTokens, 345);
        message.content += u" Конец."_s;
        message.replyTokens = 350;
        QVERIFY(told.stories().updateMessage(message));
        kept = told.stories().messages(known, 1).value().front();
        QCOMPARE(kept.content, message.content);
        QCOMPARE(kept.replyTokens, 350);
        QCOMPARE(kept.model, message.model);
    }

    void theLastAreGivenOldestFirst()
    {
        Told told;
        QList<qint64> numbers;
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            numbers += told.say(text);
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
        QCOMPARE(told.said(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(told.said(2), QStringList({u"c"_s, u"d"_s}));
        QCOMPARE(told.said(2, numbers[3]), QStringList({u"b"_s, u"c"_s}));
        QVERIFY(told.said(2, numbers[0]).isEmpty());
        QVERIFY(told.said(0).isEmpty());
        const QList<StoryMessage> between
            = told.stories().messagesBetween(known, numbers[0], numbers[3]).value();
        QCOMPARE(between.size(), 2);
        QCOMPARE(between.front().content, u"b"_s);
    }

    void theTitleIsCutBetweenCharacters()
    {
        Told told;
        told.say(u"Der Fuchs beginnt."_s, StoryRole::Assistant);
        const QString prompt = QString(59, u'я') + u"🦔🦔"_s;
        told.say(prompt);
        told.say(u"Und weiter?"_s);
        QVERIFY(told.stories().nameByFirstMessage(known));
        QCOMPARE(told.stories().session(known).value().title,
                 QString(QString(59, u'я') + u"🦔"_s));
        QVERIFY(told.stories().nameByFirstMessage(known)); // it has a name already
        QCOMPARE(told.stories().session(known).value().title.toUcs4().size(),
                 StoryStore::titleLength);
    }

    void whatWasCutCanBePutBack()
    {
        Told told;
        const qint64 first = told.say(u"a"_s);
        told.say(u"b"_s);
        told.say(u"c"_s);
        QVERIFY(told.stories().setSummary(known, u"a, b, c"_s, first + 2));
        const StorySession session = told.stories().session(known).value();
        const QList<StoryMessage> cut = told.stories().cutAfter(known, first).value();
        QCOMPARE(cut.size(), 2);
        QCOMPARE(told.said(), QStringList(u"a"_s));
        QVERIFY(told.stories().session(known).value().summary.isEmpty()); // it told of them
        QVERIFY(told.stories().restore({.session = session, .messages = cut}));
        QCOMPARE(told.said(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(told.stories().messages(known, 1).value().front().number, first + 2);
    }

    void aStoryThatWentOnIsNotMixed()
    {
        Told told;
        const qint64 first = told.say(u"a"_s);
        told.say(u"b"_s);
        const StorySession session = told.stories().session(known).value();
        const QList<StoryMessage> cut = told.stories().cutAfter(known, first).value();
        told.say(u"other"_s);
        const Result<void> back = told.stories().restore({.session = session, .messages = cut});
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Conflict);
        QCOMPARE(told.said(), QStringList({u"a"_s, u"other"_s}));
    }

    void aWholeStoryComesBack()
    {
        Told told;
        told.say(u"a"_s);
        QVERIFY(told.stories().nameByFirstMessage(known));
        QVERIFY(told.stories().setLevel(known, ReadingLevel::Independent));
        QVERIFY(told.stories().setSelection({.worldId = u"forest"_s, .sessionId = known}));
        const StorySession session = told.stories().session(known).value();
        const QList<StoryMessage> messages = told.stories().messages(known, 10).value();
        QVERIFY(told.stories().remove(known));
        QVERIFY(told.stories().selection().value().sessionId.isEmpty());
        QCOMPARE(told.stories().session(known).error().code, ErrorCode::NotFound);
        QVERIFY(
            told.stories().restore({.session = session, .messages = messages, .isWhole = true}));
        const StorySession back = told.stories().session(known).value();
        QCOMPARE(back.title, u"a"_s);
        QCOMPARE(back.level, ReadingLevel::Independent);
        QCOMPARE(back.createdAt, session.createdAt);
        QCOMPARE(told.said(), QStringList(u"a"_s));
    }

    void memoryTakesWordsOfAnyShape()
    {
        Told told;
        const qint64 number = told.say(u"Кот"_s);
        StoryMemoryStore &memory = *told.family.stores().storyMemory;
        QVERIFY(memory.addLore(u"forest"_s, {}, {u"Лиса живёт в лесу."_s, u"\"Рысь\" (OR)"_s}));
        QVERIFY(memory.remember(known, number, {u"Кот спит."_s}));
        for (const QStringList &words :
             {QStringList(), QStringList(QString()), QStringList(u"\""_s), QStringList(u"or"_s),
              QStringList(u"*"_s), QStringList(u"near("_s)})
            QVERIFY(memory.findLore(u"forest"_s, words, 5));
        QCOMPARE(memory.findLore(u"forest"_s, {u"лес"_s}, 5).value(),
                 QStringList(u"Лиса живёт в лесу."_s));
        QVERIFY(memory.findLore(u"sea"_s, {u"лес"_s}, 5).value().isEmpty());
        QVERIFY(memory.findLore(u"forest"_s, {u"лес"_s}, 0).value().isEmpty());
        QCOMPARE(memory.findSaid(known, number + 1, {u"кот"_s}, 5).value(),
                 QStringList(u"Кот спит."_s));
        QVERIFY(memory.findSaid(known, number, {u"кот"_s}, 5).value().isEmpty());
        QVERIFY(memory.forget(number));
        QVERIFY(memory.findSaid(known, number + 1, {u"кот"_s}, 5).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StoryStoreLimitsTest)
#include "StoryStoreLimitsTest.moc"
