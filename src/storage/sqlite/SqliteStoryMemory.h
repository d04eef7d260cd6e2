// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/StoryMemoryStore.h"

namespace chitai {

/// Finds by an FTS5 index of words, best first as bm25() has it.
class SqliteStoryMemory : public StoryMemoryStore
{
public:
    explicit SqliteStoryMemory(Database &database);

    [[nodiscard]] Result<QStringList> findLore(const QString &worldId, const Words &words,
                                               int most) const override;
    [[nodiscard]] Result<QStringList> findSaid(const QString &sessionId, qint64 before,
                                               const Words &words, int most) const override;

private:
    Database &m_database;
};

} // namespace chitai
