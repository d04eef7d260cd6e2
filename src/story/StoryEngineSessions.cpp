// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions of stories: begun, continued, taken back and deleted.

#include "story/StoryEngine.h"

#include "storage/Database.h"

#include <QRandomGenerator>
#include <limits>

namespace chitai {

QString StoryEngine::newSessionId()
{
    return QStringLiteral("%1").arg(m_deps.random.generate64() >> 16, 12, 16, QLatin1Char('0'));
}

Result<void> StoryEngine::newSession()
{
    if (!assets().world(m_selection.worldId) || !assets().character(m_selection.characterId))
        return failure(ErrorCode::NoSession, QStringLiteral("Select world/char first."));
    return beginSession(m_selection);
}

Result<void> StoryEngine::beginStory(const StoryBeginning &beginning)
{
    const Result<StorySelection> selection = selectionFor(beginning);
    return selection ? beginSession(*selection) : tl::unexpected(selection.error());
}

Result<void> StoryEngine::beginSession(StorySelection selection)
{
    const World *world = assets().world(selection.worldId);
    selection.sessionId = newSessionId();
    Database::Transaction transaction(m_deps.database);
    const Result<void> begun = m_deps.stories.begin({.id = selection.sessionId,
                                                     .worldId = selection.worldId,
                                                     .characterId = selection.characterId,
                                                     .model = selection.model,
                                                     .level = selection.level},
                                                    world ? world->startMessage : QString());
    if (!begun)
        return begun;
    if (const Result<void> set = setSelection(selection, &transaction); !set)
        return set;
    Q_EMIT historyReplaced();
    return {};
}

Result<void> StoryEngine::continueSession(const QString &id)
{
    const Result<StorySession> session = findSession(id);
    if (!session)
        return tl::unexpected(session.error());
    StorySelection selection = m_selection;
    selection.sessionId = id;
    selection.worldId = session->worldId;
    selection.characterId = session->characterId;
    selection.model = session->model;
    selection.level = session->level;
    if (const Result<void> used = m_deps.stories.touch(id, session->model); !used)
        return used;
    const Result<void> continued = setSelection(selection);
    if (continued)
        Q_EMIT historyReplaced();
    return continued;
}

Result<RemovedTurns> StoryEngine::deleteSession(const QString &id)
{
    const Result<StorySession> session = findSession(id);
    if (!session)
        return tl::unexpected(session.error());
    if (const Running *running = runningIn(id))
        running->turn->stop();
    const Result<QList<StoryMessage>> messages
        = m_deps.stories.messagesBetween(id, 0, std::numeric_limits<qint64>::max());
    if (!messages)
        return tl::unexpected(messages.error());
    if (const Result<void> removed = m_deps.stories.remove(id); !removed)
        return tl::unexpected(removed.error());
    const bool wasSelected = m_selection.sessionId == id;
    if (wasSelected)
        m_selection.sessionId.clear();
    Q_EMIT changed();
    if (wasSelected)
        Q_EMIT historyReplaced();
    return RemovedTurns{*session, *messages, true, wasSelected};
}

Result<RemovedTurns> StoryEngine::rewindTo(qint64 messageNumber)
{
    if (const Result<void> free = checkFree(); !free)
        return tl::unexpected(free.error());
    const Result<StorySession> session = m_deps.stories.session(m_selection.sessionId);
    if (!session)
        return tl::unexpected(session.error());
    const Result<QList<StoryMessage>> kept
        = m_deps.stories.messagesBetween(session->id, messageNumber - 1, messageNumber + 1);
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("The story has no such turn."));
    const Result<QList<StoryMessage>> cut = m_deps.stories.cutAfter(session->id, messageNumber);
    if (!cut)
        return tl::unexpected(cut.error());
    Q_EMIT changed();
    Q_EMIT historyReplaced();
    return RemovedTurns{*session, *cut, false, true};
}

Result<void> StoryEngine::restore(const RemovedTurns &cut)
{
    const QString &id = cut.session.id;
    if (runningIn(id))
        return failure(ErrorCode::Conflict, QStringLiteral("The story went on meanwhile."));
    Database::Transaction transaction(m_deps.database);
    if (const Result<void> back = m_deps.stories.restore(cut); !back)
        return back;
    for (const StoryMessage &message : cut.messages) {
        if (const Result<void> kept = m_memory.remember(id, message.number, message.content); !kept)
            return kept;
    }
    StorySelection selection = m_selection;
    if (cut.wasSelected && selection.sessionId.isEmpty()) {
        selection.sessionId = id;
        selection.worldId = cut.session.worldId;
        selection.characterId = cut.session.characterId;
        selection.level = cut.session.level;
    }
    if (const Result<void> set = setSelection(selection, &transaction); !set)
        return set;
    if (m_selection.sessionId == id)
        Q_EMIT historyReplaced();
    return {};
}

} // namespace chitai
