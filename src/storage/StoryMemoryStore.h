// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QStringList>

namespace chitai {

class Database;

/// Pieces of text that a prompt may call to mind: lore of a world, and what was said in a session.
/// They are searched by full text, which is the engine's; SqlDialect::storyMemory() makes the right
/// one. Errors are StorageFull and StorageFailed; a failed call changes nothing.
/// Lives in the thread of its Database.
class StoryMemoryStore
{
public:
    virtual ~StoryMemoryStore();
    StoryMemoryStore(const StoryMemoryStore &) = delete;
    StoryMemoryStore &operator=(const StoryMemoryStore &) = delete;

    /// Adds to the lore of a world.
    [[nodiscard]] Result<void> addLore(const QString &worldId, const QString &source,
                                       const QStringList &pieces);
    /// The lore from this source is these pieces from now on; writes only where it is not so yet.
    [[nodiscard]] Result<void> replaceLore(const QString &worldId, const QString &source,
                                           const QStringList &pieces);
    /// What a message says, in pieces.
    [[nodiscard]] Result<void> remember(const QString &sessionId, qint64 messageNumber,
                                        const QStringList &pieces);

    [[nodiscard]] Result<void> forget(qint64 messageNumber);

    /// The beginnings of words, in the form of foldForSearch(), of which a piece must have one.
    using Words = QStringList;
    /// The lore of the world that fits best, the best first.
    [[nodiscard]] virtual Result<QStringList> findLore(const QString &worldId, const Words &words,
                                                       int most) const = 0;
    /// What was said in the session before the message and fits best, the best first.
    [[nodiscard]] virtual Result<QStringList> findSaid(const QString &sessionId, qint64 before,
                                                       const Words &words, int most) const = 0;

protected:
    explicit StoryMemoryStore(Database &database);

private:
    [[nodiscard]] Result<void> add(const QVariantList &owner, const QStringList &pieces);

    Database &m_database;
};

} // namespace chitai
