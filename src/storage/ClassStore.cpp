// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ClassStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <QJsonDocument>

namespace chitai {

namespace {

// A condition of a session "s".
constexpr QLatin1StringView wasRead("EXISTS (SELECT 1 FROM practice_readings r "
                                    "WHERE r.session_id = s.id AND r.words > 0)");

} // namespace

ClassStore::ClassStore(Database &database)
    : m_database(database)
{
}

Result<QHash<QUuid, QDateTime>> ClassStore::lastRead(const QList<QUuid> &children,
                                                     const QDateTime &before) const
{
    // By the index, from the newest session on, until the first that counts.
    CHITAI_TRY_ASSIGN(QSqlQuery rows,
                      m_database.run(u"SELECT p.id, (SELECT s.started_at FROM sessions s WHERE "
                                     "s.profile_id = p.id AND s.started_at < ? AND "
                                         % wasRead
                                         % u" ORDER BY s.started_at DESC LIMIT 1) FROM profiles p "
                                           "WHERE "
                                         % m_database.dialect().isAmongIds(QStringLiteral("p.id")),
                                     {sql::time(before), sql::ids(children)}));
    QHash<QUuid, QDateTime> last;
    while (rows.next()) {
        if (!rows.value(1).isNull())
            last.insert(sql::toId(rows.value(0)), sql::toTime(rows.value(1)));
    }
    return last;
}

Result<QList<ClassStore::Sitting>> ClassStore::sittingsSince(const QList<QUuid> &children,
                                                             const QDateTime &moment) const
{
    return readAll(
        m_database.run(
            u"SELECT s.profile_id, s.started_at, coalesce(s.ended_at, (SELECT max(i.completed_at) "
            "FROM session_items i WHERE i.session_id = s.id), s.last_activity_at) FROM sessions s "
            "WHERE s.started_at >= ? AND "
                % m_database.dialect().isAmongIds(QStringLiteral("s.profile_id")) % u" AND "
                % wasRead % u" ORDER BY s.started_at, s.id",
            {sql::time(moment), sql::ids(children)}),
        [](const QSqlQuery &row) {
            return Sitting{sql::toId(row.value(0)), sql::toTime(row.value(1)),
                           sql::toTime(row.value(2))};
        });
}

Result<QHash<QUuid, int>> ClassStore::dueWords(const QList<QUuid> &children, const QDate &day) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        m_database.run(u"SELECT profile_id, count(*) FROM practice_words WHERE "
                           % m_database.dialect().isAmongIds(QStringLiteral("profile_id"))
                           % u" AND due_day IS NOT NULL AND due_day <= ? AND last_mark IS NOT NULL "
                             "GROUP BY profile_id",
                       {sql::ids(children), day.toString(Qt::ISODate)}));
    QHash<QUuid, int> due;
    while (rows.next())
        due.insert(sql::toId(rows.value(0)), rows.value(1).toInt());
    return due;
}

Result<QList<ClassStore::Letters>> ClassStore::letters(const QList<QUuid> &children) const
{
    return readAll(
        m_database.run(u"SELECT profile_id, language, choice FROM known_letters WHERE "
                           % m_database.dialect().isAmongIds(QStringLiteral("profile_id"))
                           % u" ORDER BY profile_id, language",
                       {sql::ids(children)}),
        [](const QSqlQuery &row) {
            return Letters{sql::toId(row.value(0)),
                           languageFromCode(row.value(1).toString()).value_or(Language::Russian),
                           QJsonDocument::fromJson(row.value(2).toString().toUtf8()).object()};
        });
}

} // namespace chitai
