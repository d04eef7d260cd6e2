// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/SqliteDialect.h"

#include "base/PrivateFiles.h"
#include "storage/Database.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqliteLibrarySearch.h"
#include "storage/sqlite/SqliteStoryMemory.h"

#include <QFile>
#include <QSqlError>
#include <sqlite3.h>

namespace chitai {

namespace {

// Extended codes have the plain one in their last byte (https://www.sqlite.org/rescode.html).
constexpr int plainCode = 0xff;

} // namespace

QString SqliteDialect::driver() const
{
    return QStringLiteral("QSQLITE");
}

void SqliteDialect::setAddress(QSqlDatabase &handle, const DatabaseAddress &address,
                               Access access) const
{
    handle.setDatabaseName(address.file());
    if (access == Access::ReadOnly)
        handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
}

Result<void> SqliteDialect::makePlace(const DatabaseAddress &address) const
{
    // SQLite would give it the rights that the umask leaves; the journals have those of the file.
    if (QFile file(address.file()); !file.exists())
        (void)createPrivateFile(file); // a failure shows at once, when it is opened
    return {};
}

Result<void> SqliteDialect::setUp(Database &database) const
{
    // The schema is judged before anything is written to a file that may not be ours.
    CHITAI_TRY(schemaVersion(database));
    for (const QString &pragma :
         {waitForLocks(Database::startPatience), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA journal_mode = WAL"),
          QStringLiteral("PRAGMA synchronous = FULL")}) {
        CHITAI_TRY(database.run(pragma));
    }
    return migrate(database, database.address().file());
}

Error SqliteDialect::whyNotConnected(const DatabaseAddress &address,
                                     const QString &driverText) const
{
    return {ErrorCode::StorageFailed,
            QStringLiteral("The database \"%1\" can't be opened: %2. It was left as it is; "
                           "check that its folder may be read and written.")
                .arg(address.file(), driverText)};
}

QString SqliteDialect::begin() const
{
    // Not QSqlDatabase::transaction(): its deferred BEGIN takes the write lock only at the first
    // change, where waiting for it would fail at once.
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString SqliteDialect::waitForLocks(std::chrono::milliseconds longest) const
{
    return QStringLiteral("PRAGMA busy_timeout = %1").arg(longest.count());
}

ErrorCode SqliteDialect::errorCode(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & plainCode) {
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StorageDamaged;
    case SQLITE_READONLY:
        return ErrorCode::StorageReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageLocked;
    default:
        return ErrorCode::StorageFailed;
    }
}

Result<void> SqliteDialect::overwriteWhatIsDeleted(Database &database) const
{
    // https://www.sqlite.org/pragma.html#pragma_secure_delete
    return database.execute(QStringLiteral("PRAGMA secure_delete = ON"));
}

Result<void> SqliteDialect::emptyJournal(Database &database) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery emptied,
                      database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    // It is no error for SQLite that somebody else reads what is in the journal: the first column
    // says so (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint).
    if (emptied.next() && emptied.value(0).toInt() != 0) {
        return failure(ErrorCode::StorageLocked,
                       QStringLiteral("Another program has locked the database. Nothing was "
                                      "changed; try again in a moment."));
    }
    return {};
}

Result<void> SqliteDialect::continueNumbers(Database & /*database*/) const
{
    return {}; // it looks for the highest one itself
}

Result<void> SqliteDialect::allowMissingRows(Database &database) const
{
    return database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

void SqliteDialect::learnRows(Database & /*database*/) const
{
    // Each query says which index it takes.
}

QString SqliteDialect::isAmongIds(const QString &column) const
{
    return column % u" IN (SELECT value FROM json_each(?))";
}

QString SqliteDialect::isAmongNumbers(const QString &column, const QString &list) const
{
    return column % u" IN (" % list % u')';
}

QString SqliteDialect::sortsBetween(const QString &column) const
{
    return column % u" >= ? AND " % column % u" < ?";
}

QString SqliteDialect::isOfThisLaptop(const QString & /*session*/) const
{
    return QStringLiteral("TRUE");
}

QString SqliteDialect::unindexed(const QString &column) const
{
    return u'+' % column; // https://www.sqlite.org/optoverview.html, section 4.2
}

QString SqliteDialect::insertionOrder(const QString &table) const
{
    return table % u".rowid";
}

QString SqliteDialect::joined(const QString &texts, QChar separator) const
{
    return u"group_concat(" % texts % u", char(" % QString::number(separator.unicode()) % u"))";
}

QString SqliteDialect::byIndex(const QString &index) const
{
    return u"INDEXED BY " % index % u' ';
}

Result<QStringList> SqliteDialect::takeItemIndexes(Database &database) const
{
    // Those that a table makes by itself have no statement. items_in_order finds texts that are
    // there; the trigger puts each row into the trigrams (resources/sql, 0002), which are written
    // to the file behind each statement.
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        database.run(QStringLiteral(
            "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'items' AND sql IS NOT "
            "NULL "
            "AND (type = 'index' AND name <> 'items_in_order' OR name = 'item_added')")));
    QStringList taken;
    QStringList statements;
    while (rows.next()) {
        taken += u"DROP " % rows.value(0).toString() % u' ' % rows.value(1).toString();
        statements += rows.value(2).toString();
    }
    rows.finish();
    CHITAI_TRY_ASSIGN(QSqlQuery last,
                      database.run(QStringLiteral("SELECT coalesce(max(number), 0) FROM items")));
    last.next();
    statements.prepend(QStringLiteral("INSERT INTO item_trigrams (rowid, text) SELECT number, "
                                      "folded_text || '  ' FROM items WHERE number > %1")
                           .arg(last.value(0).toLongLong()));
    last.finish();
    for (const QString &statement : std::as_const(taken)) {
        CHITAI_TRY(database.execute(statement));
    }
    return statements;
}

Result<void> SqliteDialect::setCache(Database &database, qint64 bytes) const
{
    // Negative: in KiB. 2000 is what SQLite begins with (https://www.sqlite.org/pragma.html).
    constexpr qint64 usual = 2000;
    return database.execute(
        QStringLiteral("PRAGMA cache_size = -%1").arg(bytes > 0 ? bytes / 1024 : usual));
}

std::unique_ptr<LibrarySearch> SqliteDialect::librarySearch(Database &database) const
{
    return std::make_unique<SqliteLibrarySearch>(database);
}

std::unique_ptr<StoryMemoryStore> SqliteDialect::storyMemory(Database &database) const
{
    return std::make_unique<SqliteStoryMemory>(database);
}

} // namespace chitai
