// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Database.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "storage/Migrations.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>
#include <sqlite3.h>

namespace chitai {

namespace {

// Extended codes have the plain one in their last byte (https://www.sqlite.org/rescode.html).
constexpr int plainCode = 0xff;

tl::unexpected<Error> storageFailure(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & plainCode;
    if (code == SQLITE_FULL) {
        return failure(ErrorCode::StorageFull,
                       QStringLiteral("The disk is full. Nothing was changed; free some space and "
                                      "try again."));
    }
    qCWarning(logStorage) << "database:" << error.nativeErrorCode() << error.text();
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB) {
        return failure(ErrorCode::StorageDamaged,
                       QStringLiteral("The database is damaged. Nothing was changed."));
    }
    if (code == SQLITE_READONLY) {
        return failure(ErrorCode::StorageReadOnly,
                       QStringLiteral("The database can only be read. Nothing was changed."));
    }
    return failure(
        ErrorCode::StorageFailed,
        QStringLiteral("The database did not accept the change (%1). Nothing was changed.")
            .arg(error.databaseText()));
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
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

Result<std::unique_ptr<Database>> Database::connectTo(const QString &file, const QString &options)
{
    const QString connection = QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<Database> database(new Database(connection));
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    handle.setDatabaseName(file);
    handle.setConnectOptions(options);
    if (!handle.open()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The database \"%1\" can't be opened: %2.")
                           .arg(file, handle.lastError().databaseText()));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const QString &file, Access access)
{
    const bool isFile = file != u":memory:";
    if (isFile && !QFile::exists(file))
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such database."));
    return connectTo(file,
                     isFile && access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY")
                                                          : QString());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    // SQLite would give it the rights that the umask leaves; the journals have those of the file.
    if (QFile created(file); !created.exists())
        (void)createPrivateFile(created); // a failure shows at once, when it is opened
    Result<std::unique_ptr<Database>> connected = connectTo(file, {});
    if (!connected)
        return connected;
    std::unique_ptr<Database> database = std::move(*connected);
    // The schema is judged before anything is written to a file that may not be ours.
    if (const Result<int> version = schemaVersion(*database); !version)
        return tl::unexpected(version.error());
    for (const QString &pragma :
         {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA journal_mode = WAL"),
          QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA busy_timeout = 5000")}) {
        if (const Result<QSqlQuery> set = database->run(pragma); !set)
            return tl::unexpected(set.error());
    }
    if (const Result<void> migrated = migrate(*database, file); !migrated)
        return tl::unexpected(migrated.error());
    return database;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query)
        return query;
    if (const Result<void> executed = run(*query, values); !executed)
        return tl::unexpected(executed.error());
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
    return {};
}

Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isOutermost(database.m_depth == 0)
{
    ++m_database.m_depth;
    // Not QSqlDatabase::transaction(): its deferred BEGIN takes the write lock only at the first
    // change, where waiting for it would fail at once.
    if (m_isOutermost) {
        if (const Result<QSqlQuery> begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
            !begun)
            m_database.m_begun = tl::unexpected(begun.error());
    }
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
        if (const Result<QSqlQuery> committed = m_database.run(QStringLiteral("COMMIT"));
            !committed)
            return tl::unexpected(committed.error());
    }
    m_isDone = true;
    --m_database.m_depth;
    return {};
}

} // namespace chitai
