// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Database.h"

#include "base/Logging.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace chitai {

Database::Database(const DatabaseAddress &address)
    : m_address(address)
    , m_dialect(dialectFor(address))
    , m_connection(QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    return execute(m_dialect->waitForLocks(patience));
}

void Database::setLocked(bool isLocked)
{
    if (isLocked == m_isLocked)
        return;
    m_isLocked = isLocked;
    handle().exec(
        m_dialect->waitForLocks(isLocked ? std::chrono::milliseconds::zero() : m_patience));
    if (isLocked)
        qCWarning(logStorage) << "another program has locked the database";
    else
        qCInfo(logStorage) << "the database is free again";
}

tl::unexpected<Error> Database::storageFailure(const QSqlError &error)
{
    const ErrorCode code = m_dialect->errorCode(error);
    if (code == ErrorCode::StorageLocked) {
        setLocked(true);
        return failure(code,
                       QStringLiteral("Another program has locked the database. Nothing was "
                                      "changed; try again in a moment."));
    }
    if (code != ErrorCode::StorageFull)
        qCWarning(logStorage) << "database:" << error.nativeErrorCode() << error.text();
    switch (code) {
    case ErrorCode::StorageFull:
        return failure(code,
                       QStringLiteral("The disk is full. Nothing was changed; free some space and "
                                      "try again."));
    case ErrorCode::StorageDamaged:
        return failure(
            code,
            QStringLiteral(
                "The database is damaged. Nothing was changed; restore the last backup."));
    case ErrorCode::StorageReadOnly:
        return failure(code,
                       QStringLiteral("The database can only be read. Nothing was changed; make "
                                      "its file writable, or start the computer again."));
    default:
        return failure(code,
                       QStringLiteral("The database did not accept the change (%1). Nothing was "
                                      "changed; check the disk and try again.")
                           .arg(error.databaseText()));
    }
}

Result<void> Database::connect(Access access)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(m_dialect->driver(), m_connection);
    m_dialect->setAddress(handle, m_address, access);
    if (handle.open())
        return {};
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("The database \"%1\" can't be opened: %2. It was left as it is; "
                                  "check that its folder may be read and written.")
                       .arg(m_address.file(), handle.lastError().databaseText()));
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const DatabaseAddress &address,
                                                       Access access)
{
    const bool isFile = address.file() != u":memory:";
    if (isFile && !QFile::exists(address.file()))
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such database."));
    std::unique_ptr<Database> database(new Database(address));
    CHITAI_TRY(database->connect(access));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address)
{
    std::unique_ptr<Database> database(new Database(address));
    database->m_dialect->makePlace(address);
    CHITAI_TRY(database->connect(Access::ReadWrite));
    CHITAI_TRY(database->m_dialect->setUp(*database));
    return database;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    CHITAI_TRY_ASSIGN(QSqlQuery query, prepare(sql));
    CHITAI_TRY(run(query, values));
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const QSqlQuery &) {});
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return storageFailure(query.lastError());
    return query;
}

Result<void> Database::run(QSqlQuery &prepared, const QVariantList &values)
{
    if (!m_begun)
        return tl::unexpected(m_begun.error());
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), values[i]);
    if (!prepared.exec())
        return storageFailure(prepared.lastError());
    if (m_isLocked && !prepared.isSelect()) // which a lock for writing lets through
        setLocked(false);
    return {};
}

Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isOutermost(database.m_depth == 0)
{
    ++m_database.m_depth;
    if (m_isOutermost)
        m_database.m_begun = m_database.execute(m_database.m_dialect->begin());
}

Database::Transaction::~Transaction()
{
    if (m_isDone)
        return;
    --m_database.m_depth;
    if (!m_isOutermost)
        return;
    if (m_database.m_begun)
        m_database.handle().exec(QStringLiteral("ROLLBACK"));
    m_database.m_begun = {};
}

Result<void> Database::Transaction::commit()
{
    if (!m_database.m_begun)
        return m_database.m_begun;
    if (m_isOutermost) {
        CHITAI_TRY(m_database.run(QStringLiteral("COMMIT")));
    }
    m_isDone = true;
    --m_database.m_depth;
    return {};
}

} // namespace chitai
