// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/SqliteStoryMemory.h"

#include "storage/Database.h"
#include "storage/Rows.h"

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

constexpr QLatin1StringView
    found("SELECT p.text FROM story_words w JOIN story_pieces p ON p.number = w.rowid "
          "WHERE story_words MATCH ? ");
constexpr QLatin1StringView bestFirst(" ORDER BY bm25(story_words), p.number DESC LIMIT ?");

} // namespace

SqliteStoryMemory::SqliteStoryMemory(Database &database)
    : StoryMemoryStore(database)
    , m_database(database)
{
}

Result<QStringList> SqliteStoryMemory::findLore(const QString &worldId, const Words &words,
                                                int most) const
{
    if (words.isEmpty())
        return QStringList();
    return readAll(
        m_database.run(found % u"AND p.world_id = ?" % bestFirst, {anyOf(words), worldId, most}),
        readText);
}

Result<QStringList> SqliteStoryMemory::findSaid(const QString &sessionId, qint64 before,
                                                const Words &words, int most) const
{
    if (words.isEmpty())
        return QStringList();
    return readAll(
        m_database.run(found % u"AND p.session_id = ? AND p.message_number < ?" % bestFirst,
                       {anyOf(words), sessionId, before, most}),
        readText);
}

} // namespace chitai
