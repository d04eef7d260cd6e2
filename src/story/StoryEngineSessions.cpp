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
    CHITAI_TRY(m_deps.stories.begin({.id = selection.sessionId,
                                     .worldId = selection.worldId,
                                     .characterId = selection.characterId,
                                     .model = selection.model,
                                     .level = selection.level},
                                    world ? world->startMessage : QString()));
    CHITAI_TRY(setSelection(selection, &transaction));
    Q_EMIT historyReplaced();
    return {};
}

Result<void> StoryEngine::continueSession(const QString &id)
{
    CHITAI_TRY_ASSIGN(const StorySession session, findSession(id));
    StorySelection selection = m_selection;
    selection.sessionId = id;
    selection.worldId = session.worldId;
    selection.characterId = session.characterId;
    selection.model = session.model;
    selection.level = session.level;
    CHITAI_TRY(m_deps.stories.touch(id, session.model));
    const Result<void> continued = setSelection(selection);
    if (continued)
        Q_EMIT historyReplaced();
    return continued;
}

Result<RemovedTurns> StoryEngine::deleteSession(const QString &id)
{
    CHITAI_TRY_ASSIGN(const StorySession session, findSession(id));
    if (const Running *running = runningIn(id))
        running->turn->stop();
    CHITAI_TRY_ASSIGN(const QList<StoryMessage> messages,
                      m_deps.stories.messagesBetween(id, 0, std::numeric_limits<qint64>::max()));
    CHITAI_TRY(m_deps.stories.remove(id));
    const bool wasSelected = m_selection.sessionId == id;
    if (wasSelected)
        m_selection.sessionId.clear();
    Q_EMIT changed();
    if (wasSelected)
        Q_EMIT historyReplaced();
    return RemovedTurns{session, messages, true, wasSelected};
}

Result<RemovedTurns> StoryEngine::rewindTo(qint64 messageNumber)
{
    CHITAI_TRY(checkFree());
    CHITAI_TRY_ASSIGN(const StorySession session, m_deps.stories.session(m_selection.sessionId));
    CHITAI_TRY_ASSIGN(
        const QList<StoryMessage> kept,
        m_deps.stories.messagesBetween(session.id, messageNumber - 1, messageNumber + 1));
    if (kept.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("The story has no such turn."));
    CHITAI_TRY_ASSIGN(const QList<StoryMessage> cut,
                      m_deps.stories.cutAfter(session.id, messageNumber));
    Q_EMIT changed();
    Q_EMIT historyReplaced();
    return RemovedTurns{session, cut, false, true};
}

Result<void> StoryEngine::restore(const RemovedTurns &cut)
{
    const QString &id = cut.session.id;
    if (runningIn(id))
        return failure(ErrorCode::Conflict, QStringLiteral("The story went on meanwhile."));
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY(m_deps.stories.restore(cut));
    for (const StoryMessage &message : cut.messages) {
        CHITAI_TRY(m_memory.remember(id, message.number, message.content));
    }
    StorySelection selection = m_selection;
    if (cut.wasSelected && selection.sessionId.isEmpty()) {
        selection.sessionId = id;
        selection.worldId = cut.session.worldId;
        selection.characterId = cut.session.characterId;
        selection.level = cut.session.level;
    }
    CHITAI_TRY(setSelection(selection, &transaction));
    if (m_selection.sessionId == id)
        Q_EMIT historyReplaced();
    return {};
}

} // namespace chitai
