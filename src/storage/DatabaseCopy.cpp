// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseCopy.h"

#include "storage/CopiedTables.h"
#include "storage/Database.h"
#include "storage/Rows.h"

#include <QHash>
#include <QSqlField>
#include <QSqlRecord>

namespace chitai {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString orderOf(const Database &database, const CopiedTable &table)
{
    return *table.order ? text(table.order) : database.dialect().insertionOrder(text(table.name));
}

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

/// A row in types that both engines take for the column.
QVariantList valuesOf(const QSqlQuery &row, const QSqlRecord &target)
{
    QVariantList values;
    for (int column = 0; column < target.count(); ++column) {
        QVariant value = row.value(column);
        const bool isTruth = target.field(column).metaType().id() == QMetaType::Bool;
        if (!value.isNull() && isTruth)
            value = value.toBool();
        else if (!value.isNull() && value.metaType().id() == QMetaType::Bool)
            value = int(value.toBool());
        values += value.isNull() ? QVariant() : value;
    }
    return values;
}

Result<QSqlRecord> recordOf(Database &database, const QString &table, const QString &columns)
{
    CHITAI_TRY_ASSIGN(const QSqlQuery query,
                      database.run(u"SELECT " % columns % u" FROM " % table % u" LIMIT 0"));
    return query.record();
}

/// The columns of a table that are copied with its rows.
QStringList earlyColumns(const CopiedTable &table)
{
    QStringList columns = text(table.columns).split(u',');
    const QStringList late = text(table.late).split(u',');
    columns.removeIf([&late](const QString &column) { return late.contains(column); });
    return columns;
}

Result<qint64> copyRows(Database &from, Database &to, const CopiedTable &table)
{
    const QStringList columns = earlyColumns(table);
    const QString list = columns.join(u',');
    CHITAI_TRY_ASSIGN(const QSqlRecord target, recordOf(to, text(table.name), list));
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      from.run(u"SELECT " % list % u" FROM " % text(table.name) % u" ORDER BY "
                               % orderOf(from, table)));
    CHITAI_TRY_ASSIGN(QSqlQuery insertion,
                      to.prepare(u"INSERT INTO " % text(table.name) % u" (" % list % u") VALUES ("
                                 % marks(columns.size()) % u')'));
    qint64 count = 0;
    for (; rows.next(); ++count) {
        CHITAI_TRY(to.run(insertion, valuesOf(rows, target)));
    }
    return count;
}

/// Writes those late columns that are not what the triggers have made of them.
Result<void> copyLate(Database &from, Database &to, const CopiedTable &table)
{
    const QStringList late = text(table.late).split(u',', Qt::SkipEmptyParts);
    if (late.isEmpty())
        return {};
    const QString list = late.join(u',') % u',' % text(table.key);
    const QString sql = u"SELECT " % list % u" FROM " % text(table.name);
    CHITAI_TRY_ASSIGN(const QSqlRecord target, recordOf(to, text(table.name), list));
    CHITAI_TRY_ASSIGN(QSqlQuery present, to.run(sql));
    QHash<QString, QVariantList> known;
    while (present.next())
        known.insert(present.value(int(late.size())).toString(), valuesOf(present, target));
    CHITAI_TRY_ASSIGN(QSqlQuery update,
                      to.prepare(u"UPDATE " % text(table.name) % u" SET "
                                 % late.join(QStringLiteral(" = ?, ")) % u" = ? WHERE "
                                 % text(table.key) % u" = ?"));
    CHITAI_TRY_ASSIGN(QSqlQuery rows, from.run(sql));
    while (rows.next()) {
        const QVariantList values = valuesOf(rows, target);
        if (known.value(values.back().toString()) != values) {
            CHITAI_TRY(to.run(update, values));
        }
    }
    return {};
}

Result<void> copyOnlyRow(Database &from, Database &to, const CopiedTable &table)
{
    CHITAI_TRY_ASSIGN(const QSqlRecord target, recordOf(to, text(table.name), text(table.columns)));
    CHITAI_TRY_ASSIGN(QSqlQuery row,
                      from.run(u"SELECT " % text(table.columns) % u" FROM " % text(table.name)));
    if (!row.next())
        return {};
    return to.execute(u"UPDATE " % text(table.name) % u" SET "
                          % text(table.columns).split(u',').join(QStringLiteral(" = ?, "))
                          % u" = ?",
                      valuesOf(row, target));
}

bool isOnServer(const Database &database)
{
    return database.address().engine() == DatabaseAddress::Engine::Postgresql;
}

Result<void> requireEmpty(Database &to)
{
    for (const char *table : filledTables) {
        CHITAI_TRY_ASSIGN(QSqlQuery row, to.run(u"SELECT 1 FROM " % text(table) % u" LIMIT 1"));
        if (row.next()) {
            return failure(ErrorCode::Conflict,
                           QStringLiteral("The database \"%1\" is not empty. Copy into a new one. "
                                          "Nothing was changed.")
                               .arg(to.address().shown()));
        }
    }
    return {};
}

QString line(const QSqlQuery &row, int columns)
{
    QStringList values;
    for (int column = 0; column < columns; ++column) {
        QVariant value = row.value(column);
        if (value.metaType().id() == QMetaType::Bool)
            value = int(value.toBool());
        values += value.isNull() ? QStringLiteral("NULL") : value.toString();
    }
    return values.join(u'\t');
}

Result<void> addLines(Database &database, const CopiedTable &table, const QString &order,
                      QString &lines)
{
    lines += text(table.name) % u'\n';
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        database.run(u"SELECT " % text(table.columns) % u" FROM " % text(table.name)
                     % (order.isEmpty() ? QString() : QString(u" ORDER BY " % order))));
    const auto columns = int(text(table.columns).count(u',')) + 1;
    while (rows.next())
        lines += line(rows, columns) % u'\n';
    return {};
}

} // namespace

Result<CopiedDatabase> copyDatabase(Database &from, Database &to)
{
    CHITAI_TRY(requireEmpty(to)); // nor is it the same one, of which only one may write at a time
    const Database::Transaction reading(from); // nobody writes meanwhile
    Database::Transaction transaction(to);
    CHITAI_TRY(requireEmpty(to));
    // What a new database has of its own.
    CHITAI_TRY(to.execute(QStringLiteral("DELETE FROM settings")));
    CopiedDatabase copied;
    for (const CopiedTable &table : copiedTables) {
        CHITAI_TRY_ASSIGN(const qint64 rows, copyRows(from, to, table));
        copied.rows += rows;
        if (text(table.name) == u"items")
            copied.texts = rows;
        else if (text(table.name) == u"profiles")
            copied.children = rows;
    }
    if (isOnServer(from) && isOnServer(to)) {
        for (const CopiedTable &table : copiedBetweenServers) {
            CHITAI_TRY(copyRows(from, to, table));
        }
    }
    for (const CopiedTable &table : copiedTables) {
        CHITAI_TRY(copyLate(from, to, table));
    }
    for (const CopiedTable &table : copiedRows) {
        CHITAI_TRY(copyOnlyRow(from, to, table));
    }
    CHITAI_TRY(to.dialect().continueNumbers(to));
    CHITAI_TRY(transaction.commit());
    to.dialect().learnRows(to);
    return copied;
}

Result<QString> databaseAsText(Database &database)
{
    QString lines;
    for (const CopiedTable &table : copiedTables) {
        CHITAI_TRY(addLines(database, table, orderOf(database, table), lines));
    }
    for (const CopiedTable &table : copiedRows) {
        CHITAI_TRY(addLines(database, table, {}, lines));
    }
    return lines;
}

} // namespace chitai
