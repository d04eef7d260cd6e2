// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/OwnSchema.h"

#include "storage/Database.h"
#include "storage/sqlite/Migrations.h"

namespace chitai {

namespace {

Error foreignSchema()
{
    return {ErrorCode::BadValue,
            QStringLiteral("The database has other tables than Chitai's. Nothing was changed.")};
}

/// One line for each table, index, trigger and view, in an order of its own.
Result<QStringList> schemaLines(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master")));
    QStringList lines;
    while (query.next()) {
        QStringList line;
        for (int column = 0; column < 3; ++column)
            line += query.value(column).toString();
        lines += (line + sqlTokens(query.value(3).toString())).join(u'\n');
    }
    lines.sort();
    return lines;
}

/// Where a quoted text that begins at `from` is over; a quote in it stands twice.
qsizetype endOfQuoted(const QString &sql, qsizetype from)
{
    const QChar quote = sql[from] == u'[' ? u']' : sql[from];
    qsizetype at = from + 1;
    while (at < sql.size()) {
        if (sql[at] != quote) {
            ++at;
        } else if (quote != u']' && sql.mid(at + 1, 1) == quote) {
            at += 2;
        } else {
            return at + 1;
        }
    }
    return sql.size();
}

qsizetype endOfWord(const QString &sql, qsizetype from)
{
    qsizetype at = from;
    while (at < sql.size()
           && (sql[at].isLetterOrNumber() || sql[at] == u'_' || sql[at] == u'$'
               || sql[at].unicode() > 127))
        ++at;
    return at;
}

qsizetype endOfComment(const QString &sql, qsizetype from, QLatin1StringView end)
{
    const qsizetype at = sql.indexOf(end, from + 2);
    return at < 0 ? sql.size() : at + end.size();
}

} // namespace

QStringList sqlTokens(const QString &sql)
{
    QStringList tokens;
    qsizetype at = 0;
    while (at < sql.size()) {
        const QStringView rest = QStringView(sql).mid(at);
        qsizetype end = at + 1;
        if (rest.startsWith(u"--")) {
            at = endOfComment(sql, at, QLatin1StringView("\n"));
            continue;
        }
        if (rest.startsWith(u"/*")) {
            at = endOfComment(sql, at, QLatin1StringView("*/"));
            continue;
        }
        if (QStringView(u" \t\n\r\f").contains(sql[at])) {
            ++at;
            continue;
        }
        if (QStringView(u"'\"`[").contains(sql[at]))
            end = endOfQuoted(sql, at);
        else
            end = qMax(end, endOfWord(sql, at));
        tokens += sql.mid(at, end - at);
        at = end;
    }
    return tokens;
}

Result<void> requireOwnSchema(Database &database)
{
    CHITAI_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version < 1)
        return tl::unexpected(foreignSchema());
    CHITAI_TRY_ASSIGN(
        const std::unique_ptr<Database> model,
        Database::openAsItIs(QStringLiteral(":memory:"), Database::Access::ReadWrite));
    CHITAI_TRY(makeSchema(*model, version));
    const Result<QStringList> ours = schemaLines(*model);
    const Result<QStringList> theirs = schemaLines(database);
    if (!ours)
        return tl::unexpected(ours.error());
    if (!theirs)
        return tl::unexpected(theirs.error());
    if (*ours != *theirs)
        return tl::unexpected(foreignSchema());
    return {};
}

} // namespace chitai
