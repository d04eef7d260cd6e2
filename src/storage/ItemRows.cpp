// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemRows.h"

#include "base/TextFolding.h"
#include "storage/Database.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

// Joins the tags in one column; no tag holds it (LibraryStore::setTags).
constexpr QChar tagSeparator(0x1f);
constexpr int illustrationColumn = 10;

} // namespace

QString itemQuery()
{
    return QStringLiteral("SELECT i.id, i.text, i.language, i.created_at FROM items i ");
}

Item readItem(const QSqlQuery &row)
{
    return {.id = sql::toId(row.value(0)),
            .text = row.value(1).toString(),
            .language = languageFromCode(row.value(2).toString()).value_or(Language::Russian),
            .createdAt = sql::toTime(row.value(3))};
}

QString sameItemsQuery(const Database &database)
{
    return itemQuery() % database.dialect().byIndex(QStringLiteral("items_in_order"))
        % u"WHERE i.language = ? AND i.sort_key = ? "
          "AND i.folded_text = ? ORDER BY i.text <> ?, i.usage_count DESC, i.number";
}

QVariantList sameItemsValues(const QString &text, Language language)
{
    const QString folded = foldForSearch(text);
    return {languageCode(language), sortKeyOfFolded(folded), folded, text};
}

std::optional<Item> firstSame(QSqlQuery &rows, const QString &text)
{
    while (rows.next()) {
        // Searching takes ß for ss, so Masse is among what is found for Maße.
        const Item item = readItem(rows);
        if (foldedText(item.text) == foldedText(text))
            return item;
    }
    return std::nullopt;
}

QString entryQuery(const Database &database)
{
    return QStringLiteral(
               "SELECT i.id, i.text, i.language, i.created_at, i.starred, i.usage_count, "
               "CASE WHEN i.usage_count > 0 THEN (SELECT max(s.displayed_at) FROM session_items s "
               "WHERE s.item_id = i.id) END, "
               "i.illustration_count, "
               "(SELECT %1 FROM item_tags t WHERE t.item_id = i.id), i.number, "
               "CASE WHEN i.illustration_count > 0 THEN (SELECT l.illustration_id "
               "FROM item_illustrations l JOIN illustrations p ON p.id = l.illustration_id "
               "WHERE l.item_id = i.id ORDER BY l.is_cover DESC, p.created_at DESC, %2 DESC LIMIT "
               "1) END "
               "FROM items i ")
        .arg(database.dialect().joined(QStringLiteral("t.tag"), tagSeparator),
             database.dialect().insertionOrder(QStringLiteral("p")));
}

ItemEntry readEntry(const QSqlQuery &row)
{
    QStringList tags = row.value(8).toString().split(tagSeparator, Qt::SkipEmptyParts);
    tags.sort(Qt::CaseInsensitive);
    return {.item = readItem(row),
            .usageCount = row.value(5).toInt(),
            .lastUsedAt = sql::toOptionalTime(row.value(6)),
            .illustrationCount = row.value(7).toInt(),
            .illustrationId = row.isNull(illustrationColumn)
                ? std::nullopt
                : std::optional(sql::toId(row.value(illustrationColumn))),
            .starred = row.value(4).toBool(),
            .tags = tags};
}

} // namespace chitai
