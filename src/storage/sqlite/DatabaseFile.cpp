// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/DatabaseFile.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/DatabaseCopy.h"
#include "storage/sqlite/HouseRows.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/OwnSchema.h"

#include <QFile>

namespace chitai {

namespace {

Result<void> quickCheck(Database &database)
{
    CHITAI_TRY_ASSIGN(QSqlQuery checked, database.run(QStringLiteral("PRAGMA quick_check(1)")));
    const QString said = checked.next() ? checked.value(0).toString() : QString();
    if (said == u"ok")
        return {};
    qCWarning(logStorage) << "the database does not hold together:" << said;
    return failure(
        ErrorCode::StorageDamaged,
        QStringLiteral(
            "The database is damaged, so no backup is made of it. Restore the last good one."));
}

/// SQLite makes a database of an empty file, and finds nothing wrong with it.
Result<void> requireTables(Database &database)
{
    CHITAI_TRY_ASSIGN(QSqlQuery version, database.run(QStringLiteral("PRAGMA user_version")));
    if (version.next() && version.value(0).toInt() > 0)
        return {};
    qCWarning(logStorage) << "the database is empty";
    return failure(ErrorCode::StorageDamaged, QStringLiteral("The database is empty."));
}

/// Without a log beside it, so that the file alone is all of it.
Result<void> keepInOneFile(Database &database)
{
    CHITAI_TRY_ASSIGN(QSqlQuery set, database.run(QStringLiteral("PRAGMA journal_mode = DELETE")));
    if (!set.next() || set.value(0).toString() != u"delete") {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The database can't be changed. Nothing was changed."));
    }
    return {};
}

Result<void> judge(Database &database)
{
    // Nothing of the file's own runs while it is judged
    // (https://www.sqlite.org/security.html, section 1).
    for (const QString &pragma :
         {QStringLiteral("PRAGMA trusted_schema = OFF"),
          QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA mmap_size = 0")}) {
        CHITAI_TRY(database.run(pragma));
    }
    return requireOwnSchema(database).and_then([&] { return quickCheck(database); });
}

bool isOfThisMachine(const Error &error)
{
    return error.code == ErrorCode::StorageFull || error.code == ErrorCode::StorageReadOnly;
}

} // namespace

Result<void> checkDatabase(const QString &file)
{
    if (!QFile::exists(file)) // opened, it would be there, and empty
        return failure(ErrorCode::StorageDamaged, QStringLiteral("There is no database."));
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> database,
                      Database::openAsItIs(file, Database::Access::ReadWrite));
    return requireTables(*database).and_then([&] { return quickCheck(*database); });
}

Result<void> copyForBackup(const DatabaseAddress &source, const QString &copy)
{
    if (source.engine() == DatabaseAddress::Engine::Sqlite) {
        CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> database,
                          Database::openAsItIs(source, Database::Access::ReadWrite));
        CHITAI_TRY(copyInto(*database, copy));
    } else {
        CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> database, Database::open(source));
        QFile::remove(copy);
        CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> made, Database::open(copy));
        CHITAI_TRY(copyDatabase(*database, *made));
    }
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> taken,
                      Database::openAsItIs(copy, Database::Access::ReadWrite));
    return keepInOneFile(*taken).and_then([&] { return replaceHouseRows(*taken, {}); });
}

Result<DatabaseContents> databaseContents(const QString &file)
{
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> database,
                      Database::openAsItIs(file, Database::Access::ReadWrite));
    CHITAI_TRY_ASSIGN(QSqlQuery texts, database->run(QStringLiteral("SELECT count(*) FROM items")));
    CHITAI_TRY_ASSIGN(QSqlQuery pictures,
                      database->run(QStringLiteral("SELECT id FROM illustrations ORDER BY id")));
    DatabaseContents contents;
    if (texts.next())
        contents.texts = texts.value(0).toLongLong();
    while (pictures.next())
        contents.pictures += pictures.value(0).toString();
    return contents;
}

Result<void> adoptDatabase(const QString &file)
{
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> database,
                      Database::openAsItIs(file, Database::Access::ReadWrite));
    if (const Result<void> judged = judge(*database); !judged) {
        const Error &error = judged.error();
        if (error.code == ErrorCode::NewerSchema || isOfThisMachine(error))
            return judged;
        return failure(ErrorCode::BadValue, error.message);
    }
    // Its triggers are those of the program, and a migration needs them to keep the index of texts.
    CHITAI_TRY(database->execute(QStringLiteral("PRAGMA trusted_schema = ON")));
    return keepInOneFile(*database).and_then([&] { return raiseSchema(*database); }).and_then([&] {
        return replaceHouseRows(*database, {});
    });
}

Result<void> carryHouse(const QString &database, const QString &adopted)
{
    HouseRows rows;
    if (QFile::exists(database)) {
        const Result<std::unique_ptr<Database>> current
            = Database::openAsItIs(database, Database::Access::ReadWrite);
        const Result<HouseRows> read
            = current ? readHouseRows(**current) : tl::unexpected(current.error());
        if (read)
            rows = *read;
        else if (isOfThisMachine(read.error()))
            return tl::unexpected(read.error());
        else // a damaged database is why people restore
            qCWarning(logStorage) << "the devices of the database that is replaced are lost:"
                                  << read.error().message;
    }
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> target,
                      Database::openAsItIs(adopted, Database::Access::ReadWrite));
    return replaceHouseRows(*target, rows);
}

} // namespace chitai
