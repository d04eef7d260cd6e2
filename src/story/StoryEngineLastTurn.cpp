// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last turn of a story once more: its prompt asked again, its reply told otherwise.

#include "story/StoryEngine.h"

#include "story/StoryPrompt.h"
#include "story/review/Scaffolding.h"

namespace chitai {

Result<StoryTurn *> StoryEngine::askLastPrompt()
{
    CHITAI_TRY(checkFree());
    CHITAI_TRY_ASSIGN(const QList<StoryMessage> last,
                      m_deps.stories.messages(m_selection.sessionId, 1));
    if (last.isEmpty() || last.back().role != StoryRole::User)
        return failure(ErrorCode::NotFound, QStringLiteral("There is nothing to ask again."));
    CHITAI_TRY(m_deps.stories.touch(m_selection.sessionId, m_selection.model));
    return begin({.role = StoryRole::Assistant},
                 requestFor(last.back().content, last.back().number));
}

Result<StoryEngine::LastTurn> StoryEngine::lastTurn() const
{
    CHITAI_TRY(checkFree());
    CHITAI_TRY_ASSIGN(const QList<StoryMessage> last,
                      m_deps.stories.messages(m_selection.sessionId, 2));
    if (last.isEmpty() || last.back().role != StoryRole::Assistant)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no reply yet."));
    return LastTurn{last.size() == 2 ? last.front() : StoryMessage(), last.back()};
}

Result<StoryTurn *> StoryEngine::askAgain(const Retelling &retelling)
{
    CHITAI_TRY_ASSIGN(const LastTurn last, lastTurn());
    const StoryMessage &prompt = last.prompt;
    if (prompt.role != StoryRole::User || prompt.number == 0) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("These are the world's own first words. Go on with the "
                                      "story, or change them."));
    }
    Result<ModelRequest> request = requestFor(prompt.content, prompt.number);
    if (request) {
        const Language language = languageOfStory(&request->world, last.reply.content);
        request->messages
            += {storyRoleName(StoryRole::Assistant), withoutScaffolding(last.reply.content)};
        request->messages += {storyRoleName(StoryRole::User),
                              requestText(retelling.wish, language, measuresOf(m_selection.level))};
        request->wish = retelling.wish;
        request->version = retelling.version;
    }
    return begin(last.reply, request);
}

Result<void> StoryEngine::replaceReply(const QString &text)
{
    CHITAI_TRY_ASSIGN(const LastTurn last, lastTurn());
    if (last.reply.content == text)
        return {};
    StoryMessage reply = last.reply;
    reply.content = text;
    Database::Transaction transaction(m_deps.database);
    const Result<void> stored
        = m_deps.stories.updateMessage(reply)
              .and_then(
                  [&] { return m_memory.replaceMemory(m_selection.sessionId, reply.number, text); })
              .and_then([&] { return transaction.commit(); });
    if (!stored)
        return stored;
    Q_EMIT changed();
    Q_EMIT historyReplaced();
    return {};
}

} // namespace chitai
