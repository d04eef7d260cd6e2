// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ReadingLeases.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

namespace chitai {

ReadingLeases::ReadingLeases(Database &database)
    : m_database(database)
{
}

Result<std::optional<QString>> ReadingLeases::elsewhere(const QUuid &profileId) const
{
    return readFirst(m_database.run(u"SELECT name FROM readers_elsewhere WHERE profile_id = ?"_qs,
                                    {sql::id(profileId)}),
                     readText);
}

Result<std::optional<QString>>
ReadingLeases::take(const QUuid &profileId, const QString &laptopName, IfElsewhere ifElsewhere)
{
    Database::Transaction transaction(m_database);
    if (ifElsewhere == IfElsewhere::Leave) {
        CHITAI_TRY_ASSIGN(std::optional<QString> other, elsewhere(profileId));
        if (other)
            return other;
    }
    CHITAI_TRY(
        m_database.execute(u"INSERT INTO reading_leases (profile_id, name) VALUES (?, ?) "
                           "ON CONFLICT (profile_id) DO UPDATE SET laptop = excluded.laptop, "
                           "name = excluded.name, until = excluded.until"_qs,
                           {sql::id(profileId), laptopName}));
    return transaction.commit().map([] { return std::optional<QString>(); });
}

Result<bool> ReadingLeases::renew(const QUuid &profileId)
{
    return m_database
        .run(u"UPDATE reading_leases SET until = DEFAULT "
             "WHERE profile_id = ? AND laptop = this_laptop()"_qs,
             {sql::id(profileId)})
        .map([](const QSqlQuery &renewed) { return renewed.numRowsAffected() > 0; });
}

Result<void> ReadingLeases::release(const QUuid &profileId)
{
    return m_database.execute(
        u"DELETE FROM reading_leases WHERE profile_id = ? AND laptop = this_laptop()"_qs,
        {sql::id(profileId)});
}

} // namespace chitai
