// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Outbox.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>
#include <optional>

namespace chitai {

namespace {

// Only this file has these tables: a family's own has no outbox.
constexpr std::array outboxTables{
    "CREATE TABLE IF NOT EXISTS outbox (number INTEGER PRIMARY KEY, changes TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS outbox_aside (number INTEGER NOT NULL, change TEXT NOT NULL, "
    "reason TEXT NOT NULL, at TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS outbox_name (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), "
    "id TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS outbox_state (only_one INTEGER PRIMARY KEY CHECK (only_one = 1), "
    "library TEXT NOT NULL, told INTEGER NOT NULL, newest INTEGER NOT NULL)"};

/// [["INSERT ...", [1, "a", null]], ...]
QString toJson(const QList<Statement> &changes)
{
    QJsonArray all;
    for (const Statement &change : changes) {
        QJsonArray values;
        for (const QVariant &value : change.values)
            values += value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
        all += QJsonArray{change.sql, values};
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Statement> fromJson(const QString &text)
{
    QList<Statement> changes;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &one : all) {
        Statement change{one[0].toString(), {}};
        const QJsonArray values = one[1].toArray();
        for (const QJsonValue &value : values)
            change.values += value.isNull() ? QVariant() : value.toVariant();
        changes += change;
    }
    return changes;
}

/// Which change of which entry was refused.
struct Refusal
{
    Error error;
    qsizetype entry = -1;
    qsizetype change = -1;
};

/// What is left out of the entries, by their numbers.
using LeftOut = QSet<std::pair<qint64, qsizetype>>;

tl::expected<void, Refusal> give(Database &server, const QString &outbox,
                                 const QList<OutboxEntry> &entries, const LeftOut &leftOut)
{
    const auto refuse = [](const Error &error) { return tl::unexpected(Refusal{error, -1, -1}); };
    Database::Transaction transaction(server);
    const Result<qint64> taken = takenUpTo(server, outbox);
    if (!taken)
        return refuse(taken.error());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const OutboxEntry &entry = entries[i];
        for (qsizetype k = 0; entry.number > *taken && k < entry.changes.size(); ++k) {
            if (leftOut.contains({entry.number, k}))
                continue;
            const Statement &change = entry.changes[k];
            if (const Result<void> done = server.execute(change.sql, change.values); !done)
                return tl::unexpected(Refusal{done.error(), i, k});
        }
    }
    const Result<void> noted = server.execute(
        QStringLiteral("INSERT INTO handed_over (outbox, up_to) VALUES (?, ?) ON CONFLICT (outbox) "
                       "DO UPDATE SET up_to = excluded.up_to"),
        {outbox, std::max(*taken, entries.back().number)});
    if (!noted)
        return refuse(noted.error());
    if (const Result<void> committed = transaction.commit(); !committed)
        return refuse(committed.error());
    return {};
}

/// Whether the server will never take that change.
bool isForGood(const Refusal &refusal)
{
    return refusal.change >= 0
        && (refusal.error.code == ErrorCode::StorageFailed
            || refusal.error.code == ErrorCode::NotAllowed);
}

/// Gives them in one transaction, without what is refused for good; each such change costs another
/// try.
Result<void> giveAll(Database &server, const QString &outbox, const QList<OutboxEntry> &entries,
                     const std::function<Result<void>(const SetAside &)> &aside)
{
    LeftOut leftOut;
    while (!entries.isEmpty()) {
        const tl::expected<void, Refusal> given = give(server, outbox, entries, leftOut);
        if (given)
            break;
        const Refusal &refusal = given.error();
        if (!isForGood(refusal))
            return tl::unexpected(refusal.error);
        const OutboxEntry &entry = entries[refusal.entry];
        const Statement &change = entry.changes[refusal.change];
        qCWarning(logStorage) << "the server refused for good what this laptop has kept for it:"
                              << refusal.error.message;
        // First of all: what was set aside twice is better than what is lost.
        CHITAI_TRY(aside({entry.number, change, refusal.error.message}));
        leftOut.insert({entry.number, refusal.change});
    }
    return {};
}

} // namespace

Outbox::Outbox(Database &file, Sender sender)
    : m_file(file)
    , m_sender(std::move(sender))
{
}

Outbox::~Outbox()
{
    m_file.setKeeper(nullptr);
}

Result<void> Outbox::open()
{
    for (const char *table : outboxTables)
        CHITAI_TRY(m_file.execute(QString::fromLatin1(table)));
    // The run before has told it; what was read, maybe by a child who was erased since, goes.
    CHITAI_TRY(m_file.execute(QStringLiteral("UPDATE outbox_aside SET change = ''")));
    CHITAI_TRY(m_file.execute(QStringLiteral("INSERT INTO outbox_name (only_one, id) VALUES (1, ?) "
                                             "ON CONFLICT DO NOTHING"),
                              {sql::id(QUuid::createUuid())}));
    CHITAI_TRY_ASSIGN(
        const std::optional<QString> name,
        readFirst(m_file.run(QStringLiteral("SELECT id FROM outbox_name")), readText));
    m_id = name.value_or(QString());
    CHITAI_TRY(
        m_file.execute(QStringLiteral("INSERT INTO outbox_state (only_one, library, told, newest) "
                                      "VALUES (1, '', 0, 0) ON CONFLICT DO NOTHING")));
    CHITAI_TRY_ASSIGN(
        const std::optional<QString> library,
        readFirst(m_file.run(QStringLiteral("SELECT library FROM outbox_state")), readText));
    m_library = library.value_or(QString());
    CHITAI_TRY_ASSIGN(
        const std::optional<qint64> newest,
        readFirst(m_file.run(QStringLiteral("SELECT max(newest, coalesce((SELECT max(number) FROM "
                                            "outbox), 0)) FROM outbox_state")),
                  readNumber));
    m_newest = newest.value_or(0);
    m_file.setKeeper(this);
    return {};
}

Result<QList<OutboxEntry>> Outbox::entries(qint64 takenUpTo) const
{
    return readAll(
        m_file.run(
            QStringLiteral("SELECT number, changes FROM outbox WHERE number > ? ORDER BY number"),
            {takenUpTo}),
        [](const QSqlQuery &row) {
            return OutboxEntry{row.value(0).toLongLong(), fromJson(row.value(1).toString())};
        });
}

void Outbox::noteTaken(qint64 upTo)
{
    m_taken = std::max(m_taken, upTo);
    m_newest = std::max(m_newest, upTo);
}

Result<int> Outbox::countAside() const
{
    return readFirst(m_file.run(QStringLiteral("SELECT count(*) FROM outbox_aside")), readNumber)
        .map([](const std::optional<qint64> &count) { return int(count.value_or(0)); });
}

Result<void> Outbox::keep(const QList<Statement> &changes)
{
    m_kept = {m_newest + 1, changes};
    CHITAI_TRY(m_file.execute(QStringLiteral("DELETE FROM outbox WHERE number <= ?"), {m_taken}));
    return m_file.execute(QStringLiteral("INSERT INTO outbox (number, changes) VALUES (?, ?)"),
                          {m_kept.number, toJson(changes)});
}

void Outbox::committed()
{
    m_newest = m_kept.number;
    m_sender(std::exchange(m_kept, {}));
}

Result<void> Outbox::setAside(const QString &path, const SetAside &refused)
{
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> file,
                      Database::openAsItIs(path, Database::Access::ReadWrite));
    CHITAI_TRY(file->setPatience(Database::startPatience));
    return file->execute(
        QStringLiteral("INSERT INTO outbox_aside (number, change, reason, at) VALUES (?, ?, ?, ?)"),
        {refused.number, toJson({refused.change}), refused.reason,
         sql::time(QDateTime::currentDateTimeUtc())});
}

Result<qint64> takenUpTo(Database &server, const QString &outbox)
{
    return readFirst(server.run(QStringLiteral("SELECT up_to FROM handed_over WHERE outbox = ?"),
                                {outbox}),
                     readNumber)
        .map([](const std::optional<qint64> &upTo) { return upTo.value_or(0); });
}

Result<void> takeEntries(Database &server, const QString &outbox, const QList<OutboxEntry> &entries,
                         const std::function<Result<void>(const SetAside &)> &aside)
{
    QList<OutboxEntry> left = entries;
    while (!left.isEmpty()) {
        const QList<OutboxEntry> portion = left.first(std::min(left.size(), mostEntriesAtOnce));
        const tl::expected<void, Refusal> given = give(server, outbox, portion, {});
        if (!given && !isForGood(given.error()))
            return tl::unexpected(given.error().error);
        // A failure takes its transaction with it: those before the refused one are given again,
        // and then that one by itself, so no other entry is given more than twice.
        qsizetype taken = portion.size();
        if (!given) {
            const qsizetype refused = given.error().entry;
            CHITAI_TRY(giveAll(server, outbox, portion.first(refused), aside));
            CHITAI_TRY(giveAll(server, outbox, {portion[refused]}, aside));
            taken = refused + 1;
        }
        left.remove(0, taken);
    }
    return {};
}

} // namespace chitai
