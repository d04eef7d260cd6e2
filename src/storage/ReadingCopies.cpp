// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ReadingCopies.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <QSqlRecord>
#include <QStringList>
#include <QVariant>
#include <array>

namespace chitai {

namespace {

struct Columns
{
    const char *table;
    const char *columns;
};

constexpr Columns itemColumns{
    "items", "id,text,language,folded_text,sort_key,length,starred,created_at,from_story"};
constexpr Columns pictureColumns{
    "illustrations", "id,source_url,width,height,file_size_bytes,created_at,content_hash"};
constexpr Columns linkColumns{"item_illustrations", "item_id,illustration_id,created_at,is_cover"};
constexpr Columns sessionColumns{
    "sessions",
    "id,language,started_at,ended_at,last_activity_at,curtain_closed,profile_id,shown_item_id"};
constexpr Columns sessionItemColumns{
    "session_items",
    "id,session_id,item_id,position,displayed_at,completed_at,illustration_id,text,was_skipped"};
constexpr Columns eventColumns{
    "reading_events", "id,profile_id,session_id,session_item_id,word_index,kind,at,device,payload"};
constexpr Columns settingColumns{"settings", "key,value"};

constexpr int mostTexts = 1000;

Result<TextRows::Table> readRows(Database &from, const Columns &columns, const QString &condition,
                                 const QVariantList &values)
{
    const QString sql = u"SELECT " % QString::fromLatin1(columns.columns) % u" FROM "
        % QString::fromLatin1(columns.table) % u" WHERE " % condition;
    return readAll(from.run(sql, values),
                   [](const QSqlQuery &row) {
                       QVariantList read;
                       for (int i = 0; i < row.record().count(); ++i)
                           read += row.value(i);
                       return read;
                   })
        .map([&](const QList<QVariantList> &rows) {
            return TextRows::Table{columns.table, rows};
        });
}

const char *columnListOf(const char *table)
{
    for (const Columns &known : {itemColumns, pictureColumns, linkColumns, sessionColumns,
                                 sessionItemColumns, eventColumns, settingColumns}) {
        if (qstrcmp(known.table, table) == 0)
            return known.columns;
    }
    return "";
}

Result<void> write(Database &file, const TextRows::Table &table)
{
    const QString columns = QString::fromLatin1(columnListOf(table.name));
    QStringList places;
    for (qsizetype i = 0; i <= columns.count(u','); ++i)
        places += QStringLiteral("?");
    const QString sql = u"INSERT INTO " % QString::fromLatin1(table.name) % u" (" % columns
        % u") VALUES (" % places.join(u',') % u") ON CONFLICT DO NOTHING";
    for (const QVariantList &row : table.rows)
        CHITAI_TRY(file.execute(sql, row));
    return {};
}

QList<QUuid> idsOf(const TextRows::Table &table, int column)
{
    QList<QUuid> ids;
    for (const QVariantList &row : table.rows)
        ids += sql::toId(row[column]);
    return ids;
}

/// All that belongs to some sessions of the server.
Result<QList<TextRows::Table>> readSessions(Database &server, const TextRows::Table &found)
{
    const QString isOfThem = server.dialect().isAmongIds(QStringLiteral("session_id"));
    const QVariantList ids{sql::ids(idsOf(found, 0))};
    CHITAI_TRY_ASSIGN(const TextRows::Table texts,
                      readRows(server, sessionItemColumns, isOfThem, ids));
    CHITAI_TRY_ASSIGN(const TextRows::Table log, readRows(server, eventColumns, isOfThem, ids));
    CHITAI_TRY_ASSIGN(const TextRows copied, readTexts(server, idsOf(texts, 2)));
    return QList{found, texts, log} + copied.tables;
}

Result<void> clearSessions(Database &file)
{
    for (const Columns &table : {eventColumns, sessionItemColumns, sessionColumns})
        CHITAI_TRY(file.execute(u"DELETE FROM " % QString::fromLatin1(table.table)));
    return {};
}

Result<void> dropTexts(Database &file, const QList<QUuid> &ids)
{
    return file.execute(u"DELETE FROM items WHERE "
                            % file.dialect().isAmongIds(QStringLiteral("id")),
                        {sql::ids(ids)});
}

/// Writes rows of the server. With texts goes what the file has of the same words, of which it can
/// have one alone: the server has other words there by now, or nothing.
Result<void> writeAnew(Database &file, const TextRows::Table &table)
{
    const bool areTexts = qstrcmp(table.name, itemColumns.table) == 0;
    for (qsizetype i = 0; areTexts && i < table.rows.size(); ++i) {
        CHITAI_TRY(file.execute(QStringLiteral("DELETE FROM items WHERE text = ? AND language = ?"),
                                {table.rows[i][1], table.rows[i][2]}));
    }
    return write(file, table);
}

/// In the place of all sessions that the file has.
Result<void> putSessions(Database &file, const QList<TextRows::Table> &tables)
{
    CHITAI_TRY(clearSessions(file));
    for (const TextRows::Table &table : tables) {
        if (qstrcmp(table.name, itemColumns.table) == 0)
            CHITAI_TRY(dropTexts(file, idsOf(table, 0)));
        CHITAI_TRY(writeAnew(file, table));
    }
    return {};
}

} // namespace

Result<void> prepareCopies(Database &file)
{
    return file.dialect().allowMissingRows(file);
}

Result<void> copyReading(Database &server, Database &file)
{
    CHITAI_TRY_ASSIGN(const TextRows::Table running,
                      readRows(server, sessionColumns,
                               u"ended_at IS NULL AND "
                                   % server.dialect().isOfThisLaptop(QStringLiteral("sessions")),
                               {}));
    CHITAI_TRY_ASSIGN(const QList<TextRows::Table> found, readSessions(server, running));
    CHITAI_TRY_ASSIGN(const TextRows::Table remembered,
                      readRows(server, settingColumns,
                               QStringLiteral("key IN ('curtain_closed', 'free_minute', "
                                              "'active_profile')"),
                               {}));
    Database::Transaction transaction(file);
    CHITAI_TRY(file.execute(QStringLiteral("DELETE FROM settings")));
    CHITAI_TRY(file.execute(QStringLiteral("DELETE FROM items WHERE number <= "
                                           "(SELECT max(number) FROM items) - ?"),
                            {mostTexts}));
    CHITAI_TRY(putSessions(file, found));
    CHITAI_TRY(write(file, remembered));
    return transaction.commit();
}

Result<void> copySessionsAnew(Database &server, Database &file)
{
    CHITAI_TRY_ASSIGN(const TextRows::Table known,
                      readRows(file, sessionColumns, QStringLiteral("TRUE"), {}));
    CHITAI_TRY_ASSIGN(const TextRows::Table running,
                      readRows(server, sessionColumns,
                               server.dialect().isAmongIds(QStringLiteral("id")),
                               {sql::ids(idsOf(known, 0))}));
    CHITAI_TRY_ASSIGN(const QList<TextRows::Table> found, readSessions(server, running));
    Database::Transaction transaction(file);
    CHITAI_TRY(putSessions(file, found));
    return transaction.commit();
}

Result<TextRows> readTexts(Database &server, const QList<QUuid> &ids)
{
    const QVariantList asked{sql::ids(ids)};
    const SqlDialect &dialect = server.dialect();
    CHITAI_TRY_ASSIGN(
        const TextRows::Table texts,
        readRows(server, itemColumns, dialect.isAmongIds(QStringLiteral("id")), asked));
    CHITAI_TRY_ASSIGN(
        const TextRows::Table linked,
        readRows(server, linkColumns, dialect.isAmongIds(QStringLiteral("item_id")), asked));
    CHITAI_TRY_ASSIGN(const TextRows::Table shown,
                      readRows(server, pictureColumns, dialect.isAmongIds(QStringLiteral("id")),
                               {sql::ids(idsOf(linked, 1))}));
    return TextRows{ids, {texts, linked, shown}};
}

Result<void> putTexts(Database &file, const TextRows &texts)
{
    const QVariantList asked{sql::ids(texts.ids)};
    Database::Transaction transaction(file);
    CHITAI_TRY(dropTexts(file, texts.ids));
    CHITAI_TRY(file.execute(u"DELETE FROM item_illustrations WHERE "
                                % file.dialect().isAmongIds(QStringLiteral("item_id")),
                            asked));
    for (const TextRows::Table &table : texts.tables)
        CHITAI_TRY(writeAnew(file, table));
    return transaction.commit();
}

Result<QList<QUuid>> displacedBy(Database &file, const TextRows &texts)
{
    QList<QUuid> displaced;
    for (const QVariantList &row : texts.tables.front().rows) {
        CHITAI_TRY_ASSIGN(
            const QList<QUuid> same,
            readAll(file.run(QStringLiteral("SELECT id FROM items WHERE text = ? AND "
                                            "language = ?"),
                             {row[1], row[2]}),
                    [](const QSqlQuery &other) { return sql::toId(other.value(0)); }));
        displaced += same;
    }
    displaced.removeIf([&](const QUuid &id) { return texts.ids.contains(id); });
    return displaced;
}

Result<void> dropPicture(Database &file, const QUuid &id)
{
    Database::Transaction transaction(file);
    CHITAI_TRY(file.execute(
        QStringLiteral("DELETE FROM item_illustrations WHERE illustration_id = ?"), {sql::id(id)}));
    CHITAI_TRY(
        file.execute(QStringLiteral("DELETE FROM illustrations WHERE id = ?"), {sql::id(id)}));
    return transaction.commit();
}

Result<bool> hasTexts(Database &file, const QList<QUuid> &ids)
{
    return readFirst(file.run(u"SELECT count(*) FROM items WHERE "
                                  % file.dialect().isAmongIds(QStringLiteral("id")),
                              {sql::ids(ids)}),
                     readNumber)
        .map([&](const std::optional<qint64> &count) {
            return count == QSet<QUuid>(ids.begin(), ids.end()).size();
        });
}

} // namespace chitai
