// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/Migrations.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "storage/Database.h"
#include "storage/Refolding.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace chitai {

namespace {

// "Chit": tells our files from other people's
// (https://www.sqlite.org/pragma.html#pragma_application_id).
constexpr int applicationId = 0x43686974;

Result<int> pragmaValue(Database &database, const QString &name)
{
    CHITAI_TRY_ASSIGN(QSqlQuery query, database.run(u"PRAGMA " % name));
    return query.next() ? query.value(0).toInt() : 0;
}

template <typename T>
std::optional<Error> problemOf(const Result<T> &result)
{
    return result ? std::optional<Error>() : result.error();
}

/// The migration files, each one step up, in order. The folder holds nothing else; a name filter
/// would load the engine of regular expressions at every start.
QStringList migrationFiles()
{
    QStringList files;
    const QDir dir(QStringLiteral(":/chitai/sql"));
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
        files += dir.filePath(name);
    return files;
}

/// Statements of a migration; SQLite knows where one ends, triggers included.
QStringList statements(const QString &sql)
{
    QStringList result;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        statement += line.section(QStringLiteral("--"), 0, 0) % u'\n';
        if (sqlite3_complete(statement.toUtf8().constData())) {
            result += statement.trimmed();
            statement.clear();
        }
    }
    return result;
}

/// What a migration does behind its file, because SQL alone can't.
Result<void> completeMigration(Database &database, const QString &file)
{
    return file.endsWith(QLatin1StringView("-same-text.sql")) ? refoldTexts(database)
                                                              : Result<void>();
}

Result<void> applyMigration(Database &database, const QString &file, int version)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, QStringLiteral("The program lacks %1.").arg(file));
    Database::Transaction transaction(database);
    QStringList steps = statements(QString::fromUtf8(source.readAll()));
    steps += QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
    steps += QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString &statement : std::as_const(steps)) {
        CHITAI_TRY(database.run(statement));
    }
    CHITAI_TRY(completeMigration(database, file));
    // What deferred enforcement would have said.
    CHITAI_TRY_ASSIGN(QSqlQuery orphans, database.run(QStringLiteral("PRAGMA foreign_key_check")));
    if (orphans.next()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The database has rows that belong to nothing (in %1). It "
                                      "was left as it is.")
                           .arg(orphans.value(0).toString()));
    }
    return transaction.commit();
}

Result<void> applyMigrations(Database &database, int from, int to)
{
    // A table can only be made anew while nothing cascades from it
    // (https://www.sqlite.org/lang_altertable.html, section 7).
    const auto enforceForeignKeys = [&database](bool isOn) {
        return database.run(QStringLiteral("PRAGMA foreign_keys = %1").arg(int(isOn)));
    };
    CHITAI_TRY(enforceForeignKeys(false));
    Result<void> applied;
    const QStringList files = migrationFiles();
    for (int step = from; applied && step < to; ++step)
        applied = applyMigration(database, files[step], step + 1);
    CHITAI_TRY(enforceForeignKeys(true));
    return applied;
}

} // namespace

int currentSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<int> schemaVersion(Database &database)
{
    const Result<int> version = pragmaValue(database, QStringLiteral("user_version"));
    const Result<int> id = pragmaValue(database, QStringLiteral("application_id"));
    Result<QSqlQuery> tables = database.run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    for (const std::optional<Error> &problem :
         {problemOf(version), problemOf(id), problemOf(tables)}) {
        if (problem && problem->code == ErrorCode::StorageLocked)
            return tl::unexpected(*problem);
        if (problem) {
            return failure(
                problem->code == ErrorCode::StorageDamaged ? ErrorCode::StorageDamaged
                                                           : ErrorCode::StorageFailed,
                QStringLiteral("The file can't be read as a database. It was left as it is."));
        }
    }
    const bool isEmpty = tables->next() && tables->value(0).toInt() == 0;
    if (!isEmpty && *id != applicationId) {
        return failure(
            ErrorCode::StorageFailed,
            QStringLiteral("The file is a database of another program. It was left as it "
                           "is; choose another folder with --data-dir."));
    }
    if (*version > currentSchemaVersion()) {
        return failure(
            ErrorCode::NewerSchema,
            QStringLiteral("The database was written by a later version of Chitai (schema "
                           "%1, this version knows %2). It was left as it is; start the "
                           "later version.")
                .arg(*version)
                .arg(currentSchemaVersion()));
    }
    return *version;
}

Result<void> migrate(Database &database, const QString &file)
{
    CHITAI_TRY_ASSIGN(const int version, schemaVersion(database));
    if (version == currentSchemaVersion())
        return {};
    if (version > 0) {
        const QString copy = QStringLiteral("%1.schema-%2.backup").arg(file).arg(version);
        CHITAI_TRY(copyInto(database, copy));
        qCInfo(logStorage) << "copied the database before changing its schema:" << copy;
        qCInfo(logStorage) << "changing the schema; with very many texts it takes some seconds";
    }
    return applyMigrations(database, version, currentSchemaVersion());
}

Result<void> raiseSchema(Database &database)
{
    CHITAI_TRY_ASSIGN(const int version, schemaVersion(database));
    return applyMigrations(database, version, currentSchemaVersion());
}

Result<void> makeSchema(Database &empty, int version)
{
    return applyMigrations(empty, 0, version);
}

Result<void> copyInto(Database &database, const QString &copy)
{
    QFile::remove(copy);
    // It takes an empty file that is there (https://www.sqlite.org/lang_vacuum.html), and would
    // make one with the rights that the umask leaves.
    QFile file(copy);
    CHITAI_TRY(createPrivateFile(file));
    file.close();
    return database.execute(QStringLiteral("VACUUM INTO ?"), {copy});
}

} // namespace chitai
