// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemRemoval.h"

#include "storage/Database.h"
#include "storage/ItemRows.h"
#include "storage/SqlValues.h"

#include <QHash>
#include <QSet>
#include <QSqlRecord>

namespace chitai {

namespace {

constexpr QLatin1StringView events("reading_events");

/// Reads whole rows, but for counts, which triggers bring back, and numbers, which somebody else
/// may have by then. `condition` has one place, for the ids.
Result<void> keepRows(Database &database, const QString &table, const QString &condition,
                      const QList<QUuid> &ids, RemovedItems &removed)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(u"SELECT * FROM " % table % u" WHERE " % condition, {sql::ids(ids)}));
    while (query.next()) {
        RemovedItems::Row row{table, {}, {}};
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i) {
            const QString name = record.fieldName(i);
            if (name == u"usage_count" || name == u"illustration_count" || name == u"number")
                continue;
            row.columns += name;
            row.values += record.value(i);
        }
        removed.rows += row;
    }
    return {};
}

QVariant &valueOf(RemovedItems::Row &row, const char *column)
{
    return row.values[row.columns.indexOf(QLatin1StringView(column))];
}

/// Puts a row into its table, where `condition` holds; one that is there stays as it is.
Result<void> insertRow(Database &database, const RemovedItems::Row &row,
                       const QStringList &expressions,
                       const QString &condition = QStringLiteral("TRUE"),
                       const QVariantList &conditionValues = {})
{
    return database.execute(u"INSERT INTO " % row.table % u" (" % row.columns.join(u',')
                                % u") SELECT " % expressions.join(u',') % u" WHERE " % condition
                                % u" ON CONFLICT DO NOTHING",
                            row.values + conditionValues);
}

/// The id of the item that stands where the removed one was: itself, or one of the same text. Of
/// another spelling only where the library did not have both before.
Result<QVariant> presentItem(Database &database, RemovedItems::Row row, bool hadDouble)
{
    const QString text = valueOf(row, "text").toString();
    const QString language = valueOf(row, "language").toString();
    CHITAI_TRY_ASSIGN(
        QSqlQuery present,
        database.run(
            QStringLiteral("SELECT id FROM items WHERE id = ? OR (text = ? AND language = ?)"),
            {valueOf(row, "id"), text, language}));
    if (present.next())
        return present.value(0);
    if (hadDouble)
        return QVariant();
    CHITAI_TRY_ASSIGN(
        QSqlQuery same,
        database.run(
            sameItemsQuery(database),
            sameItemsValues(text, languageFromCode(language).value_or(Language::Russian))));
    const std::optional<Item> found = firstSame(same, text);
    return found ? sql::id(found->id) : QVariant();
}

/// Brings the item itself back. Gives the item that its rows belong to: itself, or the one that was
/// made of the same text meanwhile; none where it never went.
Result<QVariant> restoreItem(Database &database, RemovedItems::Row row, bool hadDouble)
{
    const QVariant id = valueOf(row, "id");
    CHITAI_TRY_ASSIGN(const QVariant present, presentItem(database, row, hadDouble));
    if (present.isNull()) {
        const QStringList marks(row.columns.size(), QStringLiteral("?"));
        return insertRow(database, row, marks).map([&] { return id; });
    }
    const QVariant other = present;
    if (other == id)
        return QVariant();
    return database
        .run(QStringLiteral("UPDATE items SET starred = starred OR ?, "
                            "from_story = from_story AND ? WHERE id = ?"),
             {valueOf(row, "starred"), valueOf(row, "from_story"), other})
        .map([&](const QSqlQuery &) { return other; });
}

/// Brings back what belongs to the item.
Result<void> restoreBelonging(Database &database, RemovedItems::Row row, const QVariant &itemId)
{
    valueOf(row, "item_id") = itemId;
    QStringList expressions(row.columns.size(), QStringLiteral("?"));
    if (row.table == u"item_illustrations") {
        return insertRow(database, row, expressions,
                         QStringLiteral("EXISTS (SELECT 1 FROM illustrations WHERE id = ?)"),
                         {valueOf(row, "illustration_id")});
    }
    if (row.table != u"session_items")
        return insertRow(database, row, expressions);
    // A queued row would come back into a queue that has gone on without it.
    if (valueOf(row, "displayed_at").isNull())
        return {};
    // Its place may be another's by now. The order of what was displayed does not depend on it.
    expressions[row.columns.indexOf(QStringLiteral("position"))] = QStringLiteral(
        "(SELECT coalesce(max(position), 0) + 1 FROM session_items WHERE session_id = ?)");
    valueOf(row, "position") = valueOf(row, "session_id");
    expressions[row.columns.indexOf(QStringLiteral("illustration_id"))]
        = QStringLiteral("(SELECT id FROM illustrations WHERE id = ?)");
    return insertRow(database, row, expressions,
                     QStringLiteral("EXISTS (SELECT 1 FROM sessions WHERE id = ?)"),
                     {valueOf(row, "session_id")});
}

/// Brings back what was noticed while a text was read, where the text's row and the child are there
/// again.
Result<void> restoreEvent(Database &database, RemovedItems::Row row)
{
    const QVariant child = valueOf(row, "profile_id");
    return insertRow(
        database, row, QStringList(row.columns.size(), QStringLiteral("?")),
        QStringLiteral("EXISTS (SELECT 1 FROM session_items WHERE id = ?) AND "
                       "(CAST(? AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM profiles WHERE id = ?))"),
        {valueOf(row, "session_item_id"), child, child});
}

} // namespace

Result<RemovedItems> removeItems(Database &database, const QList<QUuid> &ids)
{
    Database::Transaction transaction(database);
    RemovedItems removed;
    const SqlDialect &dialect = database.dialect();
    const QString isGone = dialect.isAmongIds(QStringLiteral("item_id"));
    const std::pair<QString, QString> tables[]{
        {QStringLiteral("items"), dialect.isAmongIds(QStringLiteral("id"))},
        {QStringLiteral("item_tags"), isGone},
        {QStringLiteral("item_illustrations"), isGone},
        {QStringLiteral("session_items"), isGone},
        {events, u"session_item_id IN (SELECT id FROM session_items WHERE " % isGone % u')'},
        {QStringLiteral("item_doubles"), isGone}};
    for (const auto &[table, condition] : tables) {
        CHITAI_TRY(keepRows(database, table, condition, ids, removed));
        if (table == u"items")
            removed.count = int(removed.rows.size());
    }
    CHITAI_TRY(database.run(u"DELETE FROM items WHERE "
                                % database.dialect().isAmongIds(QStringLiteral("id")),
                            {sql::ids(ids)}));
    return transaction.commit().map([&] { return removed; });
}

Result<int> restoreItems(Database &database, const RemovedItems &removed)
{
    Database::Transaction transaction(database);
    QSet<QString> doubles;
    for (RemovedItems::Row row : removed.rows) {
        if (row.table == u"item_doubles")
            doubles.insert(valueOf(row, "item_id").toString());
    }
    QHash<QString, QVariant> restored; // the items that the deleted ones' rows belong to
    for (RemovedItems::Row row : removed.rows) {
        if (row.table == u"items") {
            const bool hadDouble = doubles.contains(valueOf(row, "id").toString());
            CHITAI_TRY_ASSIGN(const QVariant item, restoreItem(database, row, hadDouble));
            if (!item.isNull())
                restored.insert(valueOf(row, "id").toString(), item);
            continue;
        }
        if (row.table == events) {
            if (const Result<void> back = restoreEvent(database, row); !back)
                return tl::unexpected(back.error());
            continue;
        }
        const QVariant item = restored.value(valueOf(row, "item_id").toString());
        if (item.isNull())
            continue;
        CHITAI_TRY(restoreBelonging(database, row, item));
    }
    return transaction.commit().map([&] { return int(restored.size()); });
}

} // namespace chitai
