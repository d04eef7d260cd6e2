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
    CHITAI_TRY_ASSIGN(QSqlQuery insertion,
                      m_database.prepare(QStringLiteral(
                          "INSERT INTO story_pieces (world_id, session_id, message_number, source, "
                          "text, folded_text) VALUES (?, ?, ?, ?, ?, ?)")));
    for (const QString &piece : pieces) {
        CHITAI_TRY(m_database.run(insertion, owner + QVariantList{piece, foldForSearch(piece)}));
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
    CHITAI_TRY_ASSIGN(
        const QStringList present,
        readAll(m_database.run(QStringLiteral("SELECT text FROM story_pieces WHERE world_id = "
                                              "? AND source = ? ORDER BY number"),
                               {worldId, source}),
                readText));
    if (present == pieces)
        return {};
    Database::Transaction transaction(m_database);
    CHITAI_TRY(
        m_database.run(QStringLiteral("DELETE FROM story_pieces WHERE world_id = ? AND source = ?"),
                       {worldId, source}));
    CHITAI_TRY(addLore(worldId, source, pieces));
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
