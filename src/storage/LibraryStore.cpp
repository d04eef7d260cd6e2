// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibraryStore.h"

#include "base/Clock.h"
#include "storage/Database.h"
#include "storage/SqlValues.h"
#include "storage/TextFolding.h"

namespace chitai {

namespace {

constexpr QLatin1StringView itemColumns("i.id, i.text, i.language, i.created_at");

Item readItem(const QSqlQuery &row)
{
    return {.id = sql::toId(row.value(0)),
            .text = row.value(1).toString(),
            .language = languageFromCode(row.value(2).toString()).value_or(Language::Russian),
            .createdAt = sql::toTime(row.value(3))};
}

const QString entryQuery
    = QStringLiteral("SELECT i.id, i.text, i.language, i.created_at, i.starred, "
                     "(SELECT count(*) FROM session_items s WHERE s.item_id = i.id), "
                     "(SELECT max(s.displayed_at) FROM session_items s WHERE s.item_id = i.id), "
                     "(SELECT count(*) FROM item_illustrations l WHERE l.item_id = i.id) "
                     "FROM items i ");

ItemEntry readEntry(const QSqlQuery &row)
{
    return {.item = readItem(row),
            .usageCount = row.value(5).toInt(),
            .lastUsedAt = sql::toOptionalTime(row.value(6)),
            .illustrationCount = row.value(7).toInt(),
            .starred = row.value(4).toBool()};
}

template <typename T>
Result<QList<T>> readAll(Result<QSqlQuery> query, T (*read)(const QSqlQuery &))
{
    if (!query)
        return tl::unexpected(query.error());
    QList<T> rows;
    while (query->next())
        rows += read(*query);
    return rows;
}

} // namespace

LibraryStore::LibraryStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<LibraryStore::Added> LibraryStore::findOrCreate(const QString &text, Language language)
{
    Database::Transaction transaction(m_database);
    Result<QSqlQuery> found = m_database.run(
        u"SELECT " % itemColumns % u" FROM items i WHERE i.text = ? AND i.language = ?",
        {text, languageCode(language)});
    if (!found)
        return tl::unexpected(found.error());
    if (found->next())
        return Added{readItem(*found), false};

    const Item item{QUuid::createUuid(), text, language, m_clock.now()};
    const Result<QSqlQuery> inserted = m_database.run(
        QStringLiteral("INSERT INTO items (id, text, language, folded_text, sort_key, created_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {sql::id(item.id), text, languageCode(language), foldForSearch(text), sortKey(text),
         sql::time(item.createdAt)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return transaction.commit().map([&] { return Added{item, true}; });
}

Result<int> LibraryStore::addAll(const QList<std::pair<QString, Language>> &texts)
{
    Database::Transaction transaction(m_database);
    int made = 0;
    for (const auto &[text, language] : texts) {
        const Result<Added> added = findOrCreate(text, language);
        if (!added)
            return tl::unexpected(added.error());
        made += added->isNew ? 1 : 0;
    }
    return transaction.commit().map([&] { return made; });
}

Result<ItemEntry> LibraryStore::item(const QUuid &id) const
{
    Result<QSqlQuery> query = m_database.run(entryQuery % u"WHERE i.id = ?", {sql::id(id)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::NotFound, QStringLiteral("The library has no such item."));
    return readEntry(*query);
}

Result<QList<ItemEntry>> LibraryStore::items() const
{
    return readAll(m_database.run(entryQuery % u"ORDER BY i.created_at DESC, i.rowid DESC"),
                   readEntry);
}

Result<QList<Item>> LibraryStore::autocomplete(const QString &prefix, Language language,
                                               int limit) const
{
    const QString folded = foldForSearch(prefix);
    // The last code point there is: no text that begins with the prefix sorts behind it.
    const QString end = folded + QString::fromUcs4(U"\U0010FFFF", 1);
    return readAll(
        m_database.run(u"SELECT " % itemColumns
                           % u" FROM items i WHERE i.language = ? AND i.folded_text >= ? "
                             "AND i.folded_text < ? ORDER BY i.sort_key, i.text LIMIT ?",
                       {languageCode(language), folded, end, limit}),
        readItem);
}

Result<QList<Item>> LibraryStore::suggestions(Language language, int limit,
                                              const QList<QUuid> &exclude) const
{
    // More rows than asked for make up for those that are left out.
    Result<QList<Item>> items = readAll(
        m_database.run(
            u"SELECT " % itemColumns
                % u" FROM items i WHERE i.language = ? ORDER BY (SELECT count(*) FROM "
                  "session_items s WHERE s.item_id = i.id), length(i.text), i.created_at, "
                  "i.rowid LIMIT ?",
            {languageCode(language), limit + exclude.size()}),
        readItem);
    if (items) {
        items->removeIf([&](const Item &item) { return exclude.contains(item.id); });
        items->resize(std::min<qsizetype>(items->size(), limit));
    }
    return items;
}

Result<qint64> LibraryStore::count() const
{
    Result<QSqlQuery> query = m_database.run(QStringLiteral("SELECT count(*) FROM items"));
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

} // namespace chitai
