// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Refolding.h"

#include "base/TextFolding.h"
#include "storage/Database.h"

#include <QHash>

namespace chitai {

namespace {

struct FoldedRow
{
    qint64 number = 0;
    QString folded;
    QString sortKey;
};

/// Rows of an SQL query (number, text, folded_text, sort_key) whose columns are out of date.
Result<QList<FoldedRow>> staleRows(Database &database, const QString &sql)
{
    CHITAI_TRY_ASSIGN(QSqlQuery rows, database.run(sql));
    QList<FoldedRow> stale;
    while (rows.next()) {
        const QString text = rows.value(1).toString();
        const QString folded = foldForSearch(text);
        const FoldedRow row{rows.value(0).toLongLong(), folded, sortKeyOfFolded(folded)};
        if (row.folded != rows.value(2).toString() || row.sortKey != rows.value(3).toString())
            stale += row;
    }
    return stale;
}

Result<void> refoldItems(Database &database)
{
    CHITAI_TRY_ASSIGN(
        const QList<FoldedRow> stale,
        staleRows(database,
                  QStringLiteral("SELECT number, text, folded_text, sort_key FROM items")));
    CHITAI_TRY_ASSIGN(QSqlQuery update,
                      database.prepare(QStringLiteral(
                          "UPDATE items SET folded_text = ?, sort_key = ? WHERE number = ?")));
    for (const FoldedRow &row : stale) {
        CHITAI_TRY(database.run(update, {row.folded, row.sortKey, row.number}));
    }
    return {};
}

Result<void> refoldMemory(Database &database)
{
    CHITAI_TRY_ASSIGN(
        const QList<FoldedRow> stale,
        staleRows(database,
                  QStringLiteral("SELECT number, text, folded_text, NULL FROM story_pieces")));
    for (const FoldedRow &row : stale) {
        CHITAI_TRY(database.execute(QStringLiteral("UPDATE story_pieces SET folded_text = ? "
                                                   "WHERE number = ? AND folded_text <> ?"),
                                    {row.folded, row.number, row.folded}));
    }
    return {};
}

Result<void> noteDoubles(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        database.run(QStringLiteral(
            "SELECT i.id, i.text, i.language FROM items i JOIN (SELECT language, "
            "sort_key, folded_text FROM items GROUP BY language, sort_key, folded_text "
            "HAVING count(*) > 1) d ON d.language = i.language AND d.sort_key = "
            "i.sort_key AND d.folded_text = i.folded_text")));
    QHash<std::pair<QString, QString>, QVariantList> groups; // ids by language and folded text
    while (rows.next())
        groups[{rows.value(2).toString(), foldedText(rows.value(1).toString())}] += rows.value(0);
    for (const QVariantList &ids : std::as_const(groups)) {
        for (qsizetype i = 0; ids.size() > 1 && i < ids.size(); ++i) {
            CHITAI_TRY(database.execute(
                QStringLiteral(
                    "INSERT INTO item_doubles (item_id) VALUES (?) ON CONFLICT DO NOTHING"),
                {ids[i]}));
        }
    }
    return {};
}

} // namespace

Result<void> refoldTexts(Database &database)
{
    return refoldItems(database).and_then([&] { return refoldMemory(database); }).and_then([&] {
        return noteDoubles(database);
    });
}

} // namespace chitai
