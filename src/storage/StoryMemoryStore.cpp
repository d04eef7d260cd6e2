// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoryMemoryStore.h"

#include "base/TextFolding.h"
#include "storage/Database.h"

namespace chitai {

namespace {

/// An FTS5 query: any word that begins with one of these
/// (https://www.sqlite.org/fts5.html, section 3).
QString anyOf(const QStringList &words)
{
    QStringList terms;
    for (QString word : words)
        terms += QString(u'"' % word.remove(u'"').remove(QChar(u'\0')) % u"\" *");
    return terms.join(QStringLiteral(" OR "));
}

Result<QStringList> readTexts(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QStringList texts;
    while (query->next())
        texts += query->value(0).toString();
    return texts;
}

constexpr QLatin1StringView
    found("SELECT p.text FROM story_words w JOIN story_pieces p ON p.number = w.rowid "
          "WHERE story_words MATCH ? ");
constexpr QLatin1StringView bestFirst(" ORDER BY bm25(story_words), p.number DESC LIMIT ?");

} // namespace

StoryMemoryStore::StoryMemoryStore(Database &database)
    : m_database(database)
{
}

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
        = readTexts(m_database.run(QStringLiteral("SELECT text FROM story_pieces WHERE world_id = "
                                                  "? AND source = ? ORDER BY number"),
                                   {worldId, source}));
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

Result<QStringList> StoryMemoryStore::findLore(const QString &worldId, const Words &words,
                                               int most) const
{
    if (words.isEmpty())
        return QStringList();
    return readTexts(
        m_database.run(found % u"AND p.world_id = ?" % bestFirst, {anyOf(words), worldId, most}));
}

Result<QStringList> StoryMemoryStore::findSaid(const QString &sessionId, qint64 before,
                                               const Words &words, int most) const
{
    if (words.isEmpty())
        return QStringList();
    return readTexts(
        m_database.run(found % u"AND p.session_id = ? AND p.message_number < ?" % bestFirst,
                       {anyOf(words), sessionId, before, most}));
}

} // namespace chitai
