// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresDialect.h"

#include "storage/Database.h"
#include "storage/SqlText.h"
#include "storage/postgresql/PostgresLibrarySearch.h"
#include "storage/postgresql/PostgresSchema.h"
#include "storage/postgresql/PostgresStoryMemory.h"

#include <QRegularExpression>
#include <QSqlError>
#include <algorithm>

namespace chitai {

namespace {

/// Held by who writes; "Chit", so that it is not another program's in the same database.
constexpr QLatin1StringView writeLock("SELECT pg_advisory_xact_lock(1130916212)");

bool hasOneOf(const QString &driverText, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return driverText.contains(word, Qt::CaseInsensitive);
    });
}

/// Without the names of hosts, users and files, which may have any words in them.
QString withoutNames(QString driverText)
{
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"]*\"|»[^«]*«|«[^»]*»|„[^“”]*[“”]|“[^”]*”"));
    return driverText.remove(quoted);
}

/// libpq gives no code of why it could not connect, only a text: its own in the language of this
/// computer, or the server's in the language of that one. What is in another language counts as a
/// server that can't be reached.
ErrorCode whyRefused(const QString &told)
{
    const QString driverText = withoutNames(told);
    // The name of the function begins the text in every language.
    if (driverText.contains(u"fe_sendauth"))
        return ErrorCode::PasswordWanted;
    // A wrong password, a user whom no line lets in, and one who may not log in.
    static const QStringList login{QStringLiteral("authentication failed"),
                                   QStringLiteral("pg_hba.conf"),
                                   QStringLiteral("authentifizierung für"),
                                   QStringLiteral("не прошёл проверку подлинности"),
                                   QStringLiteral("not permitted to log in"),
                                   QStringLiteral("berechtigung zum einloggen"),
                                   QStringLiteral("вход запрещён")};
    if (hasOneOf(driverText, login))
        return ErrorCode::LoginRefused;
    static const QStringList certificate{
        QStringLiteral("certificate"), QStringLiteral("zertifikat"), QStringLiteral("сертификат")};
    if (hasOneOf(driverText, certificate))
        return ErrorCode::Untrusted;
    // No such user or database, or no right to connect to it.
    static const QStringList missing{
        QStringLiteral("does not exist"),  QStringLiteral("permission denied for database"),
        QStringLiteral("existiert nicht"), QStringLiteral("keine berechtigung für datenbank"),
        QStringLiteral("не существует"),   QStringLiteral("нет доступа к базе данных")};
    return hasOneOf(driverText, missing) ? ErrorCode::LoginRefused : ErrorCode::Unreachable;
}

} // namespace

QString PostgresDialect::driver() const
{
    return QStringLiteral("QPSQL");
}

void PostgresDialect::setAddress(QSqlDatabase &handle, const DatabaseAddress &address,
                                 Access access) const
{
    const DatabaseAddress::Server &server = address.server();
    handle.setHostName(server.host);
    handle.setPort(server.port);
    handle.setUserName(server.user);
    handle.setPassword(address.password());
    handle.setDatabaseName(server.database);
    // A server that says nothing any more is given up in seconds, not in the quarter of an hour
    // that the kernel would take
    // (https://www.postgresql.org/docs/current/libpq-connect.html, 34.1.2).
    QString options = server.options;
    if (!options.isEmpty())
        options += u';';
    options += QStringLiteral("tcp_user_timeout=5000;keepalives_idle=10;keepalives_interval=2;"
                              "keepalives_count=3");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";options='-c default_transaction_read_only=on'");
    handle.setConnectOptions(options);
}

Result<void> PostgresDialect::makePlace(const DatabaseAddress & /*address*/) const
{
    if (QSqlDatabase::isDriverAvailable(driver()))
        return {};
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("The driver for PostgreSQL is missing. Install the package "
                                  "libqt6sql6-psql. Nothing was changed."));
}

Result<void> PostgresDialect::setUp(Database &database) const
{
    QString laptop = database.address().laptop();
    laptop.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    for (const QString &setting : {waitForLocks(Database::startPatience),
                                   QStringLiteral("SET client_min_messages = warning"),
                                   // Compiling a statement takes longer than any of ours.
                                   QStringLiteral("SET jit = off"),
                                   QStringLiteral("SET chitai.laptop = '%1'").arg(laptop)}) {
        CHITAI_TRY(database.run(setting));
    }
    return raisePostgresSchema(database);
}

Error PostgresDialect::whyNotConnected(const DatabaseAddress &address,
                                       const QString &driverText) const
{
    const QString told = driverText.simplified();
    switch (const ErrorCode code = whyRefused(driverText)) {
    case ErrorCode::Untrusted:
        return {code,
                QStringLiteral(
                    "The server of the database \"%1\" can't be trusted: %2. Check that "
                    "sslrootcert names the root certificate of its authority, and that the "
                    "address has the name that stands in the server's certificate. Nothing was "
                    "changed.")
                    .arg(address.shown(), told)};
    case ErrorCode::LoginRefused:
    case ErrorCode::PasswordWanted:
        return {code,
                QStringLiteral(
                    "The server of the database \"%1\" does not let this laptop in: %2. Check the "
                    "user, the name of the database and the password, which stands in the file "
                    ".pgpass in your home folder, or in PGPASSWORD. Nothing was changed.")
                    .arg(address.shown(), told)};
    default:
        return {code,
                QStringLiteral("The database \"%1\" can't be reached: %2. Check that the server "
                               "runs, and its address. Nothing was changed.")
                    .arg(address.shown(), told)};
    }
}

QString PostgresDialect::begin() const
{
    return u"BEGIN; " % writeLock;
}

QString PostgresDialect::alone(const QString &statement) const
{
    // Statements that are sent together are one transaction
    // (https://www.postgresql.org/docs/current/protocol-flow.html, 55.2.2.1).
    return isChange(statement) ? QString(writeLock % u"; " % statement) : statement;
}

QString PostgresDialect::waitForLocks(std::chrono::milliseconds longest) const
{
    // 0 would be for ever.
    return QStringLiteral("SET lock_timeout = %1").arg(std::max<qint64>(longest.count(), 1));
}

ErrorCode PostgresDialect::errorCode(const QSqlError &error) const
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    const QString code = error.nativeErrorCode();
    if (code == u"53100")
        return ErrorCode::StorageFull;
    if (code == u"42501")
        return ErrorCode::NotAllowed;
    if (code == u"25006")
        return ErrorCode::StorageReadOnly;
    if (code == u"55P03" || code == u"40P01" || code == u"40001")
        return ErrorCode::StorageLocked;
    if (code == u"XX001" || code == u"XX002")
        return ErrorCode::StorageDamaged;
    // Cancelled, or behind another one that failed: it passes.
    if (code == u"57014" || code == u"25P02")
        return ErrorCode::StorageLocked;
    // A table or a column that a newer program has changed.
    if (code.startsWith(u"42"))
        return ErrorCode::NewerSchema;
    if (code.startsWith(u"54"))
        return ErrorCode::TooLarge;
    // These alone are the fault of the values, and are refused each time.
    if (code.startsWith(u"22") || code.startsWith(u"23"))
        return ErrorCode::StorageFailed;
    // The server has a trouble of its own, or nothing comes back of a connection that is cut.
    return error.isValid() ? ErrorCode::Unreachable : ErrorCode::StorageFailed;
}

Result<void> PostgresDialect::overwriteWhatIsDeleted(Database & /*database*/) const
{
    return {};
}

Result<void> PostgresDialect::emptyJournal(Database & /*database*/) const
{
    return {};
}

Result<void> PostgresDialect::continueNumbers(Database &database) const
{
    for (const char *table : {"items", "story_messages", "story_pieces"}) {
        CHITAI_TRY(
            database.run(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'number'), "
                                        "greatest((SELECT max(number) FROM %1), 1))")
                             .arg(QLatin1StringView(table))));
    }
    return {};
}

Result<void> PostgresDialect::allowMissingRows(Database & /*database*/) const
{
    return failure(ErrorCode::StorageFailed, QStringLiteral("A server has all of its library."));
}

void PostgresDialect::learnRows(Database &database) const
{
    for (const char *table : {"items", "session_items", "reading_events"})
        (void)database.run(QStringLiteral("ANALYZE ") % QLatin1StringView(table)).has_value();
}

QString PostgresDialect::isAmongIds(const QString &column) const
{
    return column % u" IN (SELECT json_array_elements_text(CAST(? AS JSON)))";
}

QString PostgresDialect::isAmongNumbers(const QString &column, const QString &list) const
{
    // It takes the server half a millisecond to understand IN with a hundred constants.
    return column % u" = ANY('{" % list % u"}')";
}

QString PostgresDialect::sortsBetween(const QString &column) const
{
    // The index has the beginning of each text only (resources/sql-postgresql).
    const QString beginning = u"left(" % column % u", 80)";
    return beginning % u" >= left(?, 80) AND " % beginning % u" <= left(?, 80)";
}

QString PostgresDialect::isOfThisLaptop(const QString &session) const
{
    return session % u".laptop = this_laptop()";
}

QString PostgresDialect::mayManage() const
{
    return QStringLiteral("has_table_privilege('profiles', 'DELETE')");
}

QString PostgresDialect::unindexed(const QString &column) const
{
    return column; // the engine knows how many rows there are
}

QString PostgresDialect::insertionOrder(const QString &table) const
{
    return table % u".inserted";
}

QString PostgresDialect::joined(const QString &texts, QChar separator) const
{
    return u"string_agg(" % texts % u", chr(" % QString::number(separator.unicode()) % u"))";
}

QString PostgresDialect::byIndex(const QString & /*index*/) const
{
    return {};
}

Result<QStringList> PostgresDialect::takeItemIndexes(Database & /*database*/) const
{
    return {}; // other laptops search meanwhile
}

Result<void> PostgresDialect::setCache(Database & /*database*/, qint64 /*bytes*/) const
{
    return {}; // the server's own matter
}

std::unique_ptr<LibrarySearch> PostgresDialect::librarySearch(Database &database) const
{
    return std::make_unique<PostgresLibrarySearch>(database);
}

std::unique_ptr<StoryMemoryStore> PostgresDialect::storyMemory(Database &database) const
{
    return std::make_unique<PostgresStoryMemory>(database);
}

} // namespace chitai
