// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ItemRemoval.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

#include <QSet>
#include <QSqlRecord>

namespace chitai {

namespace {

/// Reads whole rows, but for counts, which triggers bring back, and numbers, which somebody else
/// may have by then.
Result<void> keepRows(Database &database, const QString &table, const QString &where,
                      const QUuid &id, RemovedItems &removed)
{
    Result<QSqlQuery> query
        = database.run(u"SELECT * FROM " % table % u" WHERE " % where, {sql::id(id)});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        RemovedItems::Row row{table, {}, {}};
        const QSqlRecord record = query->record();
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

Result<bool> exists(Database &database, const QString &table, const QVariant &id)
{
    Result<QSqlQuery> query = database.run(u"SELECT 1 FROM " % table % u" WHERE id = ?", {id});
    if (!query)
        return tl::unexpected(query.error());
    return query->next();
}

} // namespace

Result<RemovedItems> removeItems(Database &database, const QList<QUuid> &ids)
{
    Database::Transaction transaction(database);
    RemovedItems removed;
    for (const QUuid &id : ids) {
        const qsizetype before = removed.rows.size();
        const Result<void> kept
            = keepRows(database, QStringLiteral("items"), QStringLiteral("id = ?"), id, removed);
        if (!kept)
            return tl::unexpected(kept.error());
        if (removed.rows.size() == before)
            continue;
        ++removed.count;
        for (const QString &table :
             {QStringLiteral("item_tags"), QStringLiteral("item_illustrations"),
              QStringLiteral("session_items")}) {
            const Result<void> also
                = keepRows(database, table, QStringLiteral("item_id = ?"), id, removed);
            if (!also)
                return tl::unexpected(also.error());
        }
        const Result<QSqlQuery> deleted
            = database.run(QStringLiteral("DELETE FROM items WHERE id = ?"), {sql::id(id)});
        if (!deleted)
            return tl::unexpected(deleted.error());
    }
    return transaction.commit().map([&] { return removed; });
}

Result<int> restoreItems(Database &database, const RemovedItems &removed)
{
    Database::Transaction transaction(database);
    int restored = 0;
    QSet<QString> present;
    for (const RemovedItems::Row &row : removed.rows) {
        const auto value = [&row](const char *column) {
            return row.values[row.columns.indexOf(QLatin1StringView(column))];
        };
        const bool isItem = row.table == u"items";
        if (!isItem) {
            if (!present.contains(value("item_id").toString()))
                continue;
            // A queued row would come back into a queue that has gone on without it.
            if (row.table == u"session_items" && value("displayed_at").isNull())
                continue;
            const QString owner = row.table == u"session_items" ? QStringLiteral("sessions")
                : row.table == u"item_illustrations"            ? QStringLiteral("illustrations")
                                                                : QString();
            if (!owner.isEmpty()) {
                const char *column
                    = row.table == u"session_items" ? "session_id" : "illustration_id";
                const Result<bool> isThere = exists(database, owner, value(column));
                if (!isThere)
                    return tl::unexpected(isThere.error());
                if (!*isThere)
                    continue;
            }
        }
        QVariantList values = row.values;
        if (row.table == u"session_items") {
            const Result<bool> hasPicture
                = exists(database, QStringLiteral("illustrations"), value("illustration_id"));
            if (!hasPicture)
                return tl::unexpected(hasPicture.error());
            if (!*hasPicture)
                values[row.columns.indexOf(QLatin1StringView("illustration_id"))] = QVariant();
        }
        QStringList marks(row.columns.size(), QStringLiteral("?"));
        const Result<QSqlQuery> inserted
            = database.run(u"INSERT OR IGNORE INTO " % row.table % u" (" % row.columns.join(u',')
                               % u") VALUES (" % marks.join(u',') % u')',
                           values);
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (isItem && inserted->numRowsAffected() > 0) {
            present += value("id").toString();
            ++restored;
        }
    }
    return transaction.commit().map([&] { return restored; });
}

} // namespace chitai
