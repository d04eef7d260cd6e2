// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/StoryMemoryStore.h"

namespace chitai {

/// StoryMemoryStore with the rank that SQLite's full text search gives, BM25
/// (https://www.sqlite.org/fts5.html, section 5.1.1): the server finds the pieces that have a word,
/// and they are ranked here.
class PostgresStoryMemory : public StoryMemoryStore
{
public:
    explicit PostgresStoryMemory(Database &database);

    [[nodiscard]] Result<QStringList> findLore(const QString &worldId, const Words &words,
                                               int most) const override;
    [[nodiscard]] Result<QStringList> findSaid(const QString &sessionId, qint64 before,
                                               const Words &words, int most) const override;

private:
    /// Of the pieces for which the condition holds.
    [[nodiscard]] Result<QStringList> find(const QString &condition, const QVariantList &values,
                                           const Words &words, int most) const;

    Database &m_database;
};

} // namespace chitai
