// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Database.h"

#include "base/Logging.h"
#include "storage/ServerWatch.h"
#include "storage/SqlText.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace chitai {

namespace {

/// How long a server that could not be reached is left alone.
constexpr std::chrono::seconds pauseOfAttempts{2};

} // namespace

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
    QSqlQuery(handle()).exec(
        m_dialect->waitForLocks(isLocked ? std::chrono::milliseconds::zero() : m_patience));
    if (isLocked)
        qCWarning(logStorage) << "another program has locked the database";
    else
        qCInfo(logStorage) << "the database is free again";
}

tl::unexpected<Error> Database::storageFailure(const QSqlError &error)
{
    // Of a connection that is closed, as one is that could not be made again, the driver has no
    // error.
    const ErrorCode code = handle().isOpen() ? m_dialect->errorCode(error) : ErrorCode::Unreachable;
    const bool endsTransaction = m_depth > 0 && m_dialect->failureEndsTransaction();
    if (endsTransaction)
        QSqlQuery(handle()).exec(QStringLiteral("ROLLBACK"));
    const Error told = describeStorageError(code, error);
    if (endsTransaction)
        m_begun = tl::unexpected(told);
    if (code == ErrorCode::StorageLocked)
        setLocked(true);
    else if (code != ErrorCode::StorageFull)
        qCWarning(logStorage) << "database:" << error.nativeErrorCode() << error.text();
    if (code == ErrorCode::Unreachable) {
        m_isLost = true;
        if (m_watch)
            m_watch->noteLost();
    }
    return tl::unexpected(told);
}

Result<void> Database::connect(Access access)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(m_dialect->driver(), m_connection);
    m_dialect->setAddress(handle, m_address, access);
    if (handle.open())
        return {};
    return tl::unexpected(m_dialect->whyNotConnected(m_address, handle.lastError().databaseText()));
}

Result<void> Database::reconnect()
{
    if (m_watch) {
        CHITAI_TRY(m_watch->admit());
        // Nobody may have told the old connection that it is none any more.
        if (m_watch->returns() != m_returns)
            m_isLost = true;
    }
    if (!m_isLost)
        return {};
    if (!m_watch && !m_nextAttempt.hasExpired())
        return tl::unexpected(describeStorageError(ErrorCode::Unreachable, {}));
    QSqlDatabase lost = handle();
    lost.close();
    if (m_watch)
        m_returns = m_watch->returns();
    if (!lost.open()) {
        if (m_watch)
            m_watch->noteLost();
        m_nextAttempt.setRemainingTime(pauseOfAttempts);
        return tl::unexpected(describeStorageError(ErrorCode::Unreachable, {}));
    }
    m_isLost = false; // setUp() asks of it what a new one has to fulfil
    if (Result<void> setUp = m_dialect->setUp(*this); !setUp) {
        m_isLost = true;
        m_nextAttempt.setRemainingTime(pauseOfAttempts);
        return setUp;
    }
    qCInfo(logStorage) << "the server of the database is there again";
    return execute(m_dialect->waitForLocks(m_patience));
}

void Database::setWatch(ServerWatch *watch)
{
    m_watch = watch;
    m_returns = watch ? watch->returns() : 0;
}

Result<std::unique_ptr<Database>> Database::openAsItIs(const DatabaseAddress &address,
                                                       Access access)
{
    const bool isFile = !address.file().isEmpty() && address.file() != u":memory:";
    if (isFile && !QFile::exists(address.file()))
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such database."));
    std::unique_ptr<Database> database(new Database(address));
    CHITAI_TRY(database->connect(access));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseAddress &address)
{
    std::unique_ptr<Database> database(new Database(address));
    CHITAI_TRY(database->m_dialect->makePlace(address));
    CHITAI_TRY(database->connect(Access::ReadWrite));
    CHITAI_TRY(database->m_dialect->setUp(*database));
    return database;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (m_dialect->writesValuesIntoStatements())
        return runOnce(sql, values);
    return m_keeper && isChange(sql) ? runKept(sql, values) : runPrepared(sql, values);
}

Result<QSqlQuery> Database::runPrepared(const QString &sql, const QVariantList &values)
{
    CHITAI_TRY_ASSIGN(QSqlQuery query, prepare(sql));
    CHITAI_TRY(run(query, values));
    return query;
}

Result<QSqlQuery> Database::runKept(const QString &sql, const QVariantList &values)
{
    Transaction transaction(*this);
    CHITAI_TRY_ASSIGN(QSqlQuery query, runPrepared(sql, values));
    m_changes += Statement{sql, values};
    CHITAI_TRY(transaction.commit());
    return query;
}

Result<QSqlQuery> Database::runOnce(const QString &sql, const QVariantList &values)
{
    if (!m_begun)
        return tl::unexpected(m_begun.error());
    if (m_depth == 0) {
        CHITAI_TRY(reconnect());
    }
    QSqlQuery query(handle());
    query.setForwardOnly(m_dialect->fetchesRowByRow());
    const QString statement = withValues(sql, values, *handle().driver());
    const QString sent = m_depth == 0 ? m_dialect->alone(statement) : statement;
    if (!query.exec(sent))
        return storageFailure(query.lastError());
    // Of what was put before it, a result has come first.
    if (sent.size() > statement.size() && !query.nextResult())
        return storageFailure(query.lastError());
    noteRun(query);
    return query;
}

Result<void> Database::runScript(const QString &sql)
{
    if (!m_begun)
        return tl::unexpected(m_begun.error());
    QSqlQuery query(handle());
    if (!query.exec(sql))
        return storageFailure(query.lastError());
    while (query.nextResult()) { // each statement has one, which may be an error
    }
    if (query.lastError().isValid())
        return storageFailure(query.lastError());
    return {};
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).map([](const QSqlQuery &) {});
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    if (!m_begun)
        return tl::unexpected(m_begun.error());
    QSqlQuery query(handle());
    query.setForwardOnly(m_dialect->fetchesRowByRow());
    if (!query.prepare(sql))
        return storageFailure(query.lastError());
    return query;
}

Result<void> Database::run(QSqlQuery &prepared, const QVariantList &values)
{
    if (!m_begun)
        return tl::unexpected(m_begun.error());
    const bool isWritten = m_dialect->writesValuesIntoStatements(); // here by the driver
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), isWritten ? withoutNullCharacters(values[i]) : values[i]);
    if (!prepared.exec())
        return storageFailure(prepared.lastError());
    noteRun(prepared);
    return {};
}

void Database::noteRun(const QSqlQuery &query)
{
    if (m_isLocked && !query.isSelect()) // which a lock for writing lets through
        setLocked(false);
}

Database::Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isOutermost(database.m_depth == 0)
{
    const Result<void> connected = m_isOutermost ? m_database.reconnect() : Result<void>();
    ++m_database.m_depth;
    if (!m_isOutermost)
        return;
    const Result<void> begun
        = connected ? m_database.runScript(m_database.m_dialect->begin()) : connected;
    m_database.m_begun = begun;
}

Database::Transaction::~Transaction()
{
    if (m_isDone)
        return;
    --m_database.m_depth;
    if (!m_isOutermost)
        return;
    if (m_database.m_begun)
        QSqlQuery(m_database.handle()).exec(QStringLiteral("ROLLBACK"));
    m_database.m_begun = {};
    m_database.m_changes.clear();
}

Result<void> Database::Transaction::commit()
{
    if (!m_database.m_begun)
        return m_database.m_begun;
    if (m_isOutermost) {
        CHITAI_TRY(m_database.commit());
    }
    m_isDone = true;
    --m_database.m_depth;
    return {};
}

Result<void> Database::commit()
{
    // A statement that nobody sent through here, the driver's own, may have failed. Where that ends
    // the transaction, COMMIT would roll it back without a word; the statement before it fails.
    const QString sent = m_dialect->failureEndsTransaction() ? QStringLiteral("SELECT 1; COMMIT")
                                                             : QStringLiteral("COMMIT");
    const auto finish = [&] { return runScript(sent).map([this] { setLocked(false); }); };
    const QList<Statement> changes = std::exchange(m_changes, {});
    if (changes.isEmpty())
        return finish();
    ChangeKeeper *const keeper = std::exchange(m_keeper, nullptr); // what it writes is no change
    const Result<void> committed = keeper->keep(changes).and_then(finish);
    m_keeper = keeper;
    if (committed)
        keeper->committed();
    return committed;
}

} // namespace chitai
