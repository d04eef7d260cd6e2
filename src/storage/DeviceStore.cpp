// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DeviceStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

namespace chitai {

namespace {

Result<void> requireOne(const Result<QSqlQuery> &query)
{
    if (!query)
        return tl::unexpected(query.error());
    if (query->numRowsAffected() == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such device."));
    return {};
}

DeviceRecord readDevice(const QSqlQuery &row)
{
    return {.id = sql::toId(row.value(0)),
            .name = row.value(1).toString(),
            .tokenHash = QByteArray::fromHex(row.value(2).toByteArray()),
            .createdAt = sql::toTime(row.value(3)),
            .lastSeenAt = sql::toTime(row.value(4))};
}

} // namespace

DeviceStore::DeviceStore(Database &database)
    : m_database(database)
{
}

Result<QList<DeviceRecord>> DeviceStore::devices() const
{
    return readAll(
        m_database.run(u"SELECT id, name, token_hash, created_at, last_seen_at FROM devices "
                       "ORDER BY created_at, "
                       % m_database.dialect().insertionOrder(QStringLiteral("devices"))),
        readDevice);
}

Result<void> DeviceStore::add(const DeviceRecord &device)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO devices (id, name, token_hash, created_at, last_seen_at) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {sql::id(device.id), device.name, QString::fromLatin1(device.tokenHash.toHex()),
         sql::time(device.createdAt), sql::time(device.lastSeenAt)});
}

Result<void> DeviceStore::rename(const QUuid &id, const QString &name)
{
    return requireOne(m_database.run(QStringLiteral("UPDATE devices SET name = ? WHERE id = ?"),
                                     {name, sql::id(id)}));
}

Result<void> DeviceStore::noteSeen(const QUuid &id, const QDateTime &at)
{
    return requireOne(
        m_database.run(QStringLiteral("UPDATE devices SET last_seen_at = ? WHERE id = ?"),
                       {sql::time(at), sql::id(id)}));
}

Result<void> DeviceStore::remove(const QUuid &id)
{
    return requireOne(
        m_database.run(QStringLiteral("DELETE FROM devices WHERE id = ?"), {sql::id(id)}));
}

} // namespace chitai
