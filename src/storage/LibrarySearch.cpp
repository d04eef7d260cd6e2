// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibrarySearch.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/ItemRows.h"
#include "storage/LibraryStore.h"
#include "storage/Rows.h"

#include <algorithm>

namespace chitai {

QList<Language> LibraryQuery::languages() const
{
    return language ? QList<Language>{*language}
                    : QList<Language>(allLanguages.begin(), allLanguages.end());
}

LibrarySearch::LibrarySearch(Database &database)
    : m_database(database)
{
}

LibrarySearch::~LibrarySearch() = default;

Result<LibraryPage> LibrarySearch::find(const LibraryQuery &query) const
{
    const QString folded = foldForSearch(query.text.trimmed());
    const int wanted = query.offset + query.limit + 1;
    QList<Hit> hits;
    const QList<Language> languages = query.languages();
    for (const Language language : languages) {
        CHITAI_TRY_ASSIGN(const QList<Hit> found, findHits(query, language, folded, wanted));
        hits += found;
    }
    if (languages.size() > 1) {
        const bool isDescending = query.order == LibraryQuery::Order::NewestFirst;
        std::stable_sort(hits.begin(), hits.end(), [&](const Hit &a, const Hit &b) {
            const QPartialOrdering first = QVariant::compare(a.key, b.key);
            const QPartialOrdering order = first == QPartialOrdering::Equivalent
                ? QVariant::compare(a.secondKey, b.secondKey)
                : first;
            return isDescending ? order == QPartialOrdering::Greater
                                : order == QPartialOrdering::Less;
        });
    }
    LibraryPage page;
    page.hasMore = hits.size() >= wanted;
    hits = hits.mid(query.offset, query.limit);
    if (hits.isEmpty())
        return page;

    QList<qint64> numbers;
    for (const Hit &hit : std::as_const(hits))
        numbers += hit.number;
    CHITAI_TRY_ASSIGN(page.entries, itemsOfNumbers(m_database, numbers));
    return page;
}

Result<QList<Item>> LibrarySearch::autocomplete(const QString &prefix, Language language,
                                                int limit) const
{
    // The key of a beginning is the beginning of the key, so one index gives both range and order.
    const QString folded = foldForSearch(prefix.trimmed());
    const QString key = sortKeyOfFolded(folded);
    return readAll(
        m_database.run(itemQuery() % m_database.dialect().byIndex(QStringLiteral("items_in_order"))
                           % u"WHERE i.language = ? AND "
                           % m_database.dialect().sortsBetween(QStringLiteral("i.sort_key"))
                           % u" AND substr(i.folded_text, 1, ?) = ? "
                             "AND NOT i.from_story "
                             "ORDER BY i.sort_key, i.folded_text, i.number LIMIT ?",
                       {languageCode(language), key, textBehindAll(key), folded.toUcs4().size(),
                        folded, limit}),
        readItem);
}

Result<QList<Item>> LibrarySearch::suggestions(Language language, int limit,
                                               const QList<QUuid> &exclude) const
{
    // More rows than asked for make up for those that are left out.
    Result<QList<Item>> items = readAll(
        m_database.run(itemQuery() % m_database.dialect().byIndex(QStringLiteral("items_by_use"))
                           % u"WHERE i.language = ? "
                             "AND NOT i.from_story "
                             "ORDER BY i.usage_count, i.length, i.number LIMIT ?",
                       {languageCode(language), limit + exclude.size()}),
        readItem);
    if (items) {
        items->removeIf([&](const Item &item) { return exclude.contains(item.id); });
        items->resize(std::min<qsizetype>(items->size(), limit));
    }
    return items;
}

Result<LibrarySlice> LibrarySearch::slice(qint64 after, int limit) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(entryQuery(m_database) % u"WHERE i.number > ? ORDER BY i.number LIMIT ?",
                       {after, limit}));
    LibrarySlice slice{{}, after};
    while (query.next()) {
        slice.entries += readEntry(query);
        slice.last = query.value(entryNumberColumn).toLongLong();
    }
    return slice;
}

Result<bool> LibrarySearch::warmUp(int /*step*/) const
{
    return false;
}

Result<QStringList> LibrarySearch::tags() const
{
    Result<QStringList> tags
        = readAll(m_database.run(QStringLiteral("SELECT DISTINCT tag FROM item_tags")), readText);
    if (tags)
        tags->sort(Qt::CaseInsensitive);
    return tags;
}

} // namespace chitai
