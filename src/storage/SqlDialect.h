// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/DatabaseAddress.h"

#include <chrono>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace chitai {

class Database;
class LibrarySearch;
class StoryMemoryStore;

/// Everything in which one database engine differs from another: SQLite's is in storage/sqlite,
/// PostgreSQL's in storage/postgresql; dialectFor() chooses. What the stores write themselves is
/// SQL that SQLite and PostgreSQL share (ON CONFLICT, coalesce, substr, LIMIT, TRUE and FALSE).
class SqlDialect
{
public:
    virtual ~SqlDialect() = default;

    // The connection.

    enum class Access { ReadOnly, ReadWrite };
    /// The driver of QSqlDatabase, for example "QSQLITE".
    [[nodiscard]] virtual QString driver() const = 0;
    /// Whether rows can be fetched one by one while other statements run on the same connection; if
    /// not, a result is fetched whole.
    [[nodiscard]] virtual bool fetchesRowByRow() const = 0;
    /// Whether a statement that is run once is best sent with its values written into it; if not,
    /// it is prepared and they are bound.
    [[nodiscard]] virtual bool writesValuesIntoStatements() const = 0;
    /// Tells a handle of that driver where to connect to, and how.
    virtual void setAddress(QSqlDatabase &handle, const DatabaseAddress &address,
                            Access access) const = 0;
    /// Makes what has to be there before the connection, for example a file with the right owner.
    /// StorageFailed where it lacks something that only a person can install.
    [[nodiscard]] virtual Result<void> makePlace(const DatabaseAddress &address) const = 0;
    /// Sets up a new connection and brings the schema up to date. Errors as Database::open().
    [[nodiscard]] virtual Result<void> setUp(Database &database) const = 0;

    /// Why a connection could not be made, for a person, from what the driver says of it:
    /// LoginRefused where the server is there and refuses the login, PasswordWanted where it wants
    /// a password and was given none, Untrusted where it can't prove who it is, otherwise
    /// Unreachable; of a file StorageFailed and the like.
    [[nodiscard]] virtual Error whyNotConnected(const DatabaseAddress &address,
                                                const QString &driverText) const = 0;

    /// Begins a transaction that may write, and waits here if another one does; COMMIT and ROLLBACK
    /// are the same everywhere.
    [[nodiscard]] virtual QString begin() const = 0;
    /// A statement that is run outside a transaction, made so that it waits for others that write.
    [[nodiscard]] virtual QString alone(const QString &statement) const = 0;
    /// Whether a statement that fails takes what its transaction did before with it.
    [[nodiscard]] virtual bool failureEndsTransaction() const = 0;
    /// Sets how long a statement of this connection waits where another one holds a lock; then it
    /// fails with StorageLocked.
    [[nodiscard]] virtual QString waitForLocks(std::chrono::milliseconds longest) const = 0;
    /// StorageFull, StorageDamaged, StorageReadOnly, StorageLocked, TooLarge, NotAllowed (no
    /// right), NewerSchema (no such table), Unreachable (the connection is lost, or the server has
    /// a trouble), or StorageFailed: of a server, what fails each time with the same values.
    [[nodiscard]] virtual ErrorCode errorCode(const QSqlError &error) const = 0;

    // What was erased shall be found nowhere in the engine's files.

    /// From now on this connection overwrites what it deletes.
    [[nodiscard]] virtual Result<void> overwriteWhatIsDeleted(Database &database) const = 0;
    /// Takes what the journal still holds into the database, and empties it.
    [[nodiscard]] virtual Result<void> emptyJournal(Database &database) const = 0;

    /// Rows that are added from now on get numbers behind those that came with theirs.
    [[nodiscard]] virtual Result<void> continueNumbers(Database &database) const = 0;
    /// Many rows have come: the engine looks what they are like, to find a short way to some of
    /// them. It does so by itself as well, but later.
    virtual void learnRows(Database &database) const = 0;

    /// From now on rows of this connection may refer to others that are not there: for a file that
    /// has a part of a library.
    [[nodiscard]] virtual Result<void> allowMissingRows(Database &database) const = 0;

    // Pieces of a statement.

    /// A condition: the column has one of the ids that are bound as one value, sql::ids().
    [[nodiscard]] virtual QString isAmongIds(const QString &column) const = 0;
    /// A condition: the column has one of the whole numbers of a list, which is "1,2,3" and not
    /// empty.
    [[nodiscard]] virtual QString isAmongNumbers(const QString &column,
                                                 const QString &list) const = 0;
    /// A condition: a column of texts as sortKey() makes them lies between two of them, which are
    /// bound, the first one included and the second one not. It may let more texts through.
    [[nodiscard]] virtual QString sortsBetween(const QString &column) const = 0;
    /// A condition: the session of that name in FROM runs, or ran last, on this laptop.
    [[nodiscard]] virtual QString isOfThisLaptop(const QString &session) const = 0;
    /// A condition: this connection may change what all laptops share, and erase it.
    [[nodiscard]] virtual QString mayManage() const = 0;
    /// A column whose index is not to be used.
    [[nodiscard]] virtual QString unindexed(const QString &column) const = 0;
    /// A column whose order is that in which the table's rows were inserted; for rows of one
    /// moment.
    [[nodiscard]] virtual QString insertionOrder(const QString &table) const = 0;
    /// An aggregate: texts joined by a character.
    [[nodiscard]] virtual QString joined(const QString &texts, QChar separator) const = 0;
    /// What stands behind a table in FROM to have this index used, ending in a blank; empty where
    /// the engine decides itself.
    [[nodiscard]] virtual QString byIndex(const QString &index) const = 0;

    // Many rows at once, within one transaction.

    /// Takes the indexes of the items away, but for the one that finds a text which is there
    /// already, and gives the statements that make them again, in their order: to do that in the
    /// end costs a fraction of keeping each of them in order row by row. Until then items are added
    /// and nothing else.
    [[nodiscard]] virtual Result<QStringList> takeItemIndexes(Database &database) const = 0;
    /// How much of the database this connection may keep in memory; 0: as much as usual.
    [[nodiscard]] virtual Result<void> setCache(Database &database, qint64 bytes) const = 0;

    // Stores whose search is the engine's own.

    [[nodiscard]] virtual std::unique_ptr<LibrarySearch>
    librarySearch(Database &database) const = 0;
    [[nodiscard]] virtual std::unique_ptr<StoryMemoryStore>
    storyMemory(Database &database) const = 0;
};

[[nodiscard]] std::unique_ptr<const SqlDialect> dialectFor(const DatabaseAddress &address);

} // namespace chitai
