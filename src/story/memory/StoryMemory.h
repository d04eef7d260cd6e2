// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/StoryMemoryStore.h"
#include "storage/StoryStore.h"
#include "story/packs/Assets.h"

namespace chitai {

/// What a prompt calls to mind.
struct Recollection
{
    QStringList lore; ///< of this world, the best first
    QStringList said; ///< in this session, before the last messages
    QString summary; ///< of what the last messages no longer hold
};

/// The memory of stories: lore by world, what was said by session, never across. Errors are the
/// stores'. Lives in the thread of the database.
class StoryMemory
{
public:
    /// Characters of lore, and as many of what was said, that a prompt may bring along.
    static constexpr qsizetype budget = 1'500;

    StoryMemory(StoryMemoryStore &pieces, StoryStore &stories);

    [[nodiscard]] Result<void> attachLore(const QString &worldId, const QString &text);
    /// Gives the number of pieces; TooLarge, and nothing changes, for more than 2,000.
    [[nodiscard]] Result<qsizetype> setFolderLore(const QString &worldId, const QString &folder,
                                                  const QStringList &texts);
    [[nodiscard]] Result<void> remember(const QString &sessionId, qint64 messageNumber,
                                        const QString &text);
    /// The same for a message that says something else now.
    [[nodiscard]] Result<void> replaceMemory(const QString &sessionId, qint64 messageNumber,
                                             const QString &text);
    /// What bears on the prompt, or on what was said just before it. `windowStart`: number of the
    /// first message that the model gets as it is; the summary is carried on to it.
    [[nodiscard]] Result<Recollection> recall(const World &world, const QString &sessionId,
                                              qint64 windowStart, const QString &prompt,
                                              const QString &saidBefore);

private:
    [[nodiscard]] Result<QString> summaryUpTo(const QString &sessionId, qint64 windowStart);

    StoryMemoryStore &m_pieces;
    StoryStore &m_stories;
};

} // namespace chitai
