// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoryMemoryStore.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/Rows.h"

namespace chitai {

StoryMemoryStore::StoryMemoryStore(Database &database)
    : m_database(database)
{
}

StoryMemoryStore::~StoryMemoryStore() = default;

Result<void> StoryMemoryStore::add(const QVariantList &owner, const QStringList &pieces)
{
    Database::Transaction transaction(m_database);
    Result<QSqlQuery> insertion = m_database.prepare(
        QStringLiteral("INSERT INTO story_pieces (world_id, session_id, message_number, source, "
                       "text, folded_text) VALUES (?, ?, ?, ?, ?, ?)"));
    if (!insertion)
        return tl::unexpected(insertion.error());
    for (const QString &piece : pieces) {
        if (const Result<void> added
            = m_database.run(*insertion, owner + QVariantList{piece, foldForSearch(piece)});
            !added)
            return added;
    }
    return transaction.commit();
}

Result<void> StoryMemoryStore::addLore(const QString &worldId, const QString &source,
                                       const QStringList &pieces)
{
    return add({worldId, QVariant(), QVariant(), source.isNull() ? QStringLiteral("") : source},
               pieces);
}

Result<void> StoryMemoryStore::replaceLore(const QString &worldId, const QString &source,
                                           const QStringList &pieces)
{
    const Result<QStringList> present
        = readAll(m_database.run(QStringLiteral("SELECT text FROM story_pieces WHERE world_id = "
                                                "? AND source = ? ORDER BY number"),
                                 {worldId, source}),
                  readText);
    if (!present)
        return tl::unexpected(present.error());
    if (*present == pieces)
        return {};
    Database::Transaction transaction(m_database);
    const Result<QSqlQuery> removed = m_database.run(
        QStringLiteral("DELETE FROM story_pieces WHERE world_id = ? AND source = ?"),
        {worldId, source});
    if (!removed)
        return tl::unexpected(removed.error());
    if (const Result<void> added = addLore(worldId, source, pieces); !added)
        return added;
    return transaction.commit();
}

Result<void> StoryMemoryStore::remember(const QString &sessionId, qint64 messageNumber,
                                        const QStringList &pieces)
{
    return add({QVariant(), sessionId, messageNumber, QStringLiteral("")}, pieces);
}

Result<void> StoryMemoryStore::forget(qint64 messageNumber)
{
    return m_database.execute(QStringLiteral("DELETE FROM story_pieces WHERE message_number = ?"),
                              {messageNumber});
}

} // namespace chitai
