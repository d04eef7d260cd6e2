// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresSchema.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/postgresql/SchoolRoles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chitai {

namespace {

constexpr int oldestServer = 13'00'00;

int numberOf(const QString &file)
{
    return QFileInfo(file).fileName().section(u'-', 0, 0).toInt();
}

/// In order; the first one makes all tables.
QStringList schemaFiles()
{
    QStringList files;
    const QDir dir(QStringLiteral(":/chitai/sql-postgresql"));
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name))
        files += dir.filePath(name);
    return files;
}

tl::unexpected<Error> unfit(const QString &message)
{
    return failure(ErrorCode::StorageFailed, message);
}

Result<void> requireServer(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT CAST(current_setting('server_version_num') AS INTEGER),"
                                    " current_setting('server_version'), "
                                    "current_setting('server_encoding'), "
                                    "datctype IN ('C', 'POSIX') FROM pg_database "
                                    "WHERE datname = current_database()")));
    if (!query.next() || query.value(0).toInt() < oldestServer) {
        return unfit(QStringLiteral("The server of the database is PostgreSQL %1. Chitai needs 13 "
                                    "or later. Nothing was changed.")
                         .arg(query.value(1).toString().section(u' ', 0, 0)));
    }
    if (query.value(2).toString() != u"UTF8") {
        return unfit(QStringLiteral("The database has the encoding %1. Chitai needs one that was "
                                    "made with UTF8: createdb --template=template0 --encoding=UTF8 "
                                    "--locale=C.UTF-8 NAME. Nothing was changed.")
                         .arg(query.value(2).toString()));
    }
    // Nothing is a letter to the index then but those of English.
    if (query.value(3).toBool())
        qCWarning(logStorage) << "the database was made with the locale C: searching is slow";
    return {};
}

/// A user that was let in, and no more.
Error withoutRole(const Database &database)
{
    return {ErrorCode::NotAllowed,
            QStringLiteral("The user \"%1\" may not read the library in the database \"%2\". Let "
                           "an administrator run GRANT chitai_reader TO \"%1\" in it, or GRANT "
                           "chitai_teacher. Nothing was changed.")
                .arg(database.address().server().user, database.address().server().database)};
}

/// The schema of the database; 0: it is empty.
Result<int> versionOf(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral(
            "SELECT to_regclass('chitai_schema') IS NOT NULL, EXISTS (SELECT 1 FROM pg_class c "
            "WHERE c.relnamespace = to_regnamespace(current_schema()) AND c.relkind IN ('r', 'v', "
            "'p', 'm', 'f') AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid "
            "AND d.deptype = 'e')), current_database()")));
    const bool hasRow = query.next();
    if (hasRow && query.value(0).toBool()) {
        return readFirst(database.run(QStringLiteral("SELECT version FROM chitai_schema")),
                         readNumber)
            .map([](const std::optional<qint64> &version) { return int(version.value_or(0)); })
            .map_error([&database](const Error &error) {
                return error.code == ErrorCode::NotAllowed ? withoutRole(database) : error;
            });
    }
    if (hasRow && !query.value(1).toBool())
        return 0;
    return unfit(QStringLiteral("The database \"%1\" has other tables than Chitai's. Take an empty "
                                "one. Nothing was changed.")
                     .arg(query.value(2).toString()));
}

Result<void> requireRights(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT coalesce(has_schema_privilege(current_schema(), "
                                    "'CREATE'), FALSE), current_user, current_database(), "
                                    "EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'),"
                                    " EXISTS (SELECT 1 FROM pg_available_extensions "
                                    "WHERE name = 'pg_trgm')")));
    if (!query.next() || !query.value(0).toBool()) {
        return unfit(QStringLiteral("The user \"%1\" may not make tables in the database \"%2\". "
                                    "Let an administrator make that user its owner. Nothing was "
                                    "changed.")
                         .arg(query.value(1).toString(), query.value(2).toString()));
    }
    if (query.value(3).toBool())
        return {};
    if (query.value(4).toBool()
        && database.execute(QStringLiteral("CREATE EXTENSION IF NOT EXISTS pg_trgm")))
        return {};
    return unfit(QStringLiteral("The database \"%1\" lacks the extension pg_trgm. Install the "
                                "package postgresql-contrib on the server, and let an "
                                "administrator run CREATE EXTENSION pg_trgm in it. Nothing was "
                                "changed.")
                     .arg(query.value(2).toString()));
}

/// Only the owner of the tables changes them.
Result<void> requireOwner(Database &database)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT pg_has_role(relowner, 'USAGE'), "
                                    "pg_get_userbyid(relowner) FROM pg_class WHERE oid = "
                                    "to_regclass('chitai_schema')")));
    if (!query.next() || query.value(0).toBool())
        return {};
    return failure(ErrorCode::NotAllowed,
                   QStringLiteral("This version of Chitai needs other tables, and only their owner "
                                  "may make them. Let the administrator start it once as the user "
                                  "\"%1\", or take the version from before. Nothing was changed.")
                       .arg(query.value(1).toString()));
}

Result<void> applyFile(Database &database, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, QStringLiteral("The program lacks %1.").arg(file));
    CHITAI_TRY(database.runScript(QString::fromUtf8(source.readAll())));
    return database.execute(QStringLiteral("UPDATE chitai_schema SET version = ?"),
                            {numberOf(file)});
}

Result<void> makeSchema(Database &database)
{
    CHITAI_TRY(requireRights(database));
    Database::Transaction transaction(database);
    CHITAI_TRY_ASSIGN(int version, versionOf(database)); // another laptop may have been faster
    if (version == 0) {
        CHITAI_TRY(database.run(QStringLiteral("CREATE TABLE chitai_schema (version INTEGER)")));
        CHITAI_TRY(database.run(QStringLiteral("INSERT INTO chitai_schema VALUES (0)")));
    }
    for (const QString &file : schemaFiles()) {
        if (numberOf(file) > version) {
            CHITAI_TRY(applyFile(database, file));
        }
    }
    // The roles have no rights to tables that are new.
    CHITAI_TRY(database.runScript(schoolRightsStatement()));
    return transaction.commit();
}

/// What a laptop has one row of.
Result<void> greet(Database &database)
{
    CHITAI_TRY_ASSIGN(QSqlQuery stage, database.run(QStringLiteral("SELECT 1 FROM story_stage")));
    if (stage.next())
        return {};
    return database.execute(
        QStringLiteral("INSERT INTO laptop_stages DEFAULT VALUES ON CONFLICT DO NOTHING"));
}

} // namespace

int currentPostgresSchema()
{
    const QStringList files = schemaFiles();
    return files.isEmpty() ? 0 : numberOf(files.back());
}

Result<void> raisePostgresSchema(Database &database)
{
    CHITAI_TRY(requireServer(database));
    CHITAI_TRY_ASSIGN(const int version, versionOf(database));
    if (version > currentPostgresSchema()) {
        return failure(ErrorCode::NewerSchema,
                       QStringLiteral("The database was written by a later version of Chitai "
                                      "(schema %1, this version knows %2). It was left as it is; "
                                      "start the later version.")
                           .arg(version)
                           .arg(currentPostgresSchema()));
    }
    if (version < currentPostgresSchema()) {
        CHITAI_TRY(requireOwner(database));
        CHITAI_TRY(makeSchema(database));
    }
    return greet(database);
}

} // namespace chitai
