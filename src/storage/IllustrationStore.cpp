// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/IllustrationStore.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

namespace chitai {

IllustrationStore::IllustrationStore(Database &database)
    : m_database(database)
{
}

Result<QList<QUuid>> IllustrationStore::ofItem(const QUuid &itemId) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT illustration_id FROM item_illustrations WHERE item_id = ? "
                       "ORDER BY created_at, illustration_id"),
        {sql::id(itemId)});
    if (!query)
        return tl::unexpected(query.error());
    QList<QUuid> ids;
    while (query->next())
        ids += sql::toId(query->value(0));
    return ids;
}

} // namespace chitai
