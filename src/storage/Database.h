// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/ChangeKeeper.h"
#include "storage/SqlDialect.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>

namespace chitai {

class ServerWatch;

/// A connection to the family's database, with the current schema. A committed change survives a
/// power cut. Belongs to the thread that opened it. What depends on the engine is in dialect().
class Database
{
public:
    /// Opens the database, makes it if there is none and brings its schema up to date; a copy of a
    /// file is made before a migration, named FILE.schema-N.backup. NewerSchema where a later
    /// version of the program wrote it, StorageFailed where it is no database of ours or can't be
    /// read or written; it is then left as it was.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseAddress &address);
    using Access = SqlDialect::Access;
    /// Opens a file that is there, as it is: nothing is judged, migrated or set, and no journal is
    /// begun. For files that are not in use, or not trusted. ":memory:" is an empty database.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    openAsItIs(const DatabaseAddress &address, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }
    [[nodiscard]] const SqlDialect &dialect() const { return *m_dialect; }

    /// How long a new connection waits for a lock of another program.
    static constexpr std::chrono::milliseconds startPatience{5'000};
    /// How long a statement waits for such a lock from now on, before it fails with StorageLocked.
    /// Where one has waited in vain the following ones do not wait, until one has written again.
    [[nodiscard]] Result<void> setPatience(std::chrono::milliseconds patience);

    /// Binds in order and executes. StorageFull, StorageDamaged, StorageReadOnly, StorageLocked,
    /// Unreachable or StorageFailed. Inside a transaction that could not begin, or that a failure
    /// has ended, nothing is executed. A server that was lost is connected to anew by the next
    /// statement or transaction.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// The same for a statement that gives no rows.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {});

    /// Several statements in one text, without values; no rows come back. The same errors.
    [[nodiscard]] Result<void> runScript(const QString &sql);

    /// A statement that is to be run many times.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    /// Binds and executes it; the same errors.
    [[nodiscard]] Result<void> run(QSqlQuery &prepared, const QVariantList &values);

    /// Whom to tell what run() changes from now on, in a file; nobody with nullptr. It must outlive
    /// the database.
    void setKeeper(ChangeKeeper *keeper) { m_keeper = keeper; }
    /// Who knows whether the server is there; it is asked before each statement, and where it says
    /// no, nothing is tried. It must outlive the database, or be taken away with nullptr.
    void setWatch(ServerWatch *watch);

    /// Everything done while it lives happens as a whole when commit() succeeds, or not at all.
    /// Inside another transaction it joins that one.
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;

        [[nodiscard]] Result<void> commit();

    private:
        Database &m_database;
        bool m_isOutermost = false;
        bool m_isDone = false;
    };

private:
    explicit Database(const DatabaseAddress &address);
    [[nodiscard]] Result<void> connect(Access access);
    /// Where the connection is lost, makes it again.
    [[nodiscard]] Result<void> reconnect();
    [[nodiscard]] Result<QSqlQuery> runOnce(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery> runKept(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<QSqlQuery> runPrepared(const QString &sql, const QVariantList &values);
    /// Commits the outermost transaction.
    [[nodiscard]] Result<void> commit();
    void noteRun(const QSqlQuery &query);

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] tl::unexpected<Error> storageFailure(const QSqlError &error);
    /// Notes that another program holds the database, or holds it no more.
    void setLocked(bool isLocked);

    const DatabaseAddress m_address;
    const std::unique_ptr<const SqlDialect> m_dialect;
    const QString m_connection; // its name in Qt's list of connections
    int m_depth = 0; // of nested transactions
    Result<void> m_begun; // of the outermost transaction; an error too once it has ended early
    std::chrono::milliseconds m_patience = startPatience;
    bool m_isLocked = false; // by another program, as far as is known
    bool m_isLost = false; // the server has gone, as far as is known
    QDeadlineTimer m_nextAttempt{0}; // to reach it again
    ServerWatch *m_watch = nullptr;
    int m_returns = 0; // of the server, when it was connected to
    ChangeKeeper *m_keeper = nullptr;
    QList<Statement> m_changes; // of the transaction that runs
};

} // namespace chitai
