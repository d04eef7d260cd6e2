// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/Salvage.h"

#include "base/Language.h"
#include "base/Logging.h"
#include "base/TextFolding.h"
#include "storage/Database.h"

#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QUuid>
#include <algorithm>
#include <functional>

namespace chitai {

namespace {

/// A row as it was read; may mend it. False: it makes no sense.
using RowCheck = std::function<bool(QVariantList &row)>;

/// A table that is salvaged: walked in the order in which its rows lie in the file, so that damage
/// in one place costs what lies there; and what a row that is there already takes over of a newer
/// one.
struct SalvagedTable
{
    const char *name;
    const char *order;
    QStringList columns;
    RowCheck isSound;
    const char *onConflict = "DO NOTHING";
    /// The last column came with a later schema, and a file of an older one lacks it: then a row
    /// takes over nothing.
    bool isLastNew = false;
};

/// As every id is written, and so fit to be the name of a file.
bool isId(const QVariant &value)
{
    const QString text = value.toString();
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
}

bool isReadable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.isNull() || letter == QChar::ReplacementCharacter
            || letter.category() == QChar::Other_NotAssigned;
    });
}

QStringList columnsOf(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

/// A text brings what it is found by; how often it is used is counted anew.
bool mendItem(QVariantList &row)
{
    const QString text = row[1].toString();
    if (!isId(row[0]) || text.isEmpty() || !isReadable(text)
        || !languageFromCode(row[2].toString()))
        return false;
    const QString folded = foldForSearch(text);
    row[3] = folded;
    row[4] = sortKeyOfFolded(folded);
    row[5] = text.size();
    return true;
}

RowCheck idsIn(const QList<int> &places)
{
    return [places](QVariantList &row) {
        return std::all_of(places.begin(), places.end(),
                           [&row](int place) { return isId(row[place]); });
    };
}

bool isEvent(QVariantList &row)
{
    return isId(row[0]) && isId(row[2]) && isId(row[3])
        && QJsonDocument::fromJson(row[8].toString().toUtf8()).isObject();
}

bool isAny(QVariantList &)
{
    return true;
}

/// The model is the house's.
bool withoutModel(QVariantList &row)
{
    row.back() = QStringLiteral("");
    return true;
}

/// In an order in which nothing comes before what it belongs to.
QList<SalvagedTable> salvagedTables(const SalvageQuestions &questions)
{
    const RowCheck isPicture = [&questions](QVariantList &row) {
        return isId(row[0]) && questions.hasPicture(row[0].toString());
    };
    return {
        {"illustrations", "rowid",
         columnsOf("id source_url width height file_size_bytes created_at content_hash"),
         isPicture},
        {"illustration_credits", "illustration_id",
         columnsOf("illustration_id title author license license_url source page_url"), idsIn({0})},
        {"profiles", "rowid",
         columnsOf("id name colour language style created_at russian_norm picture_id face"),
         idsIn({0})},
        {"items", "number",
         columnsOf("id text language folded_text sort_key length starred created_at from_story"),
         mendItem},
        {"item_tags", "item_id", columnsOf("item_id tag"), idsIn({0})},
        {"item_illustrations", "rowid", columnsOf("item_id illustration_id created_at is_cover"),
         idsIn({0, 1}),
         "(item_id, illustration_id) DO UPDATE SET is_cover = excluded.is_cover "
         "WHERE is_cover <> excluded.is_cover",
         true},
        {"sessions", "rowid",
         columnsOf("id language started_at ended_at last_activity_at shown_item_id curtain_closed "
                   "profile_id"),
         idsIn({0}),
         "(id) DO UPDATE SET ended_at = excluded.ended_at, last_activity_at = "
         "excluded.last_activity_at, shown_item_id = excluded.shown_item_id "
         "WHERE ended_at IS NULL"},
        {"session_items", "rowid",
         columnsOf("id session_id item_id position displayed_at completed_at illustration_id text"),
         idsIn({0, 1, 2}),
         "(id) DO UPDATE SET displayed_at = excluded.displayed_at, completed_at = "
         "excluded.completed_at WHERE completed_at IS NULL"},
        {"reading_events", "id",
         columnsOf("id profile_id session_id session_item_id word_index kind at device payload"),
         isEvent},
        {"known_letters", "profile_id", columnsOf("profile_id language choice"), idsIn({0})},
        {"growing", "profile_id", columnsOf("profile_id texts words letters"), idsIn({0})},
        {"child_groups", "id", columnsOf("id name folded_name position"), idsIn({0})},
        {"group_children", "group_id", columnsOf("group_id profile_id"), idsIn({0, 1})},
        {"syllable_corrections", "language", columnsOf("word_key language word syllables"), isAny},
        {"story_sessions", "rowid",
         columnsOf("id world_id character_id title use_number created_at last_used_at summary "
                   "summarised_up_to level model"),
         withoutModel},
        {"story_messages", "number",
         columnsOf("number session_id role content model prompt_tokens reply_tokens created_at"),
         isAny},
        {"story_pieces", "number",
         columnsOf("number world_id session_id message_number source text folded_text"), isAny},
    };
}

/// What belongs to rows that were lost: gone with them, or without its tie.
const QStringList &orphanRules()
{
    static const QStringList rules{
        QStringLiteral("UPDATE profiles SET picture_id = NULL WHERE picture_id NOT IN (SELECT id "
                       "FROM illustrations)"),
        QStringLiteral("DELETE FROM illustration_credits WHERE illustration_id NOT IN (SELECT id "
                       "FROM illustrations)"),
        QStringLiteral("DELETE FROM item_tags WHERE item_id NOT IN (SELECT id FROM items)"),
        QStringLiteral("DELETE FROM item_illustrations WHERE item_id NOT IN (SELECT id FROM items) "
                       "OR illustration_id NOT IN (SELECT id FROM illustrations)"),
        QStringLiteral("UPDATE sessions SET profile_id = NULL WHERE profile_id NOT IN (SELECT id "
                       "FROM profiles)"),
        QStringLiteral(
            "DELETE FROM session_items WHERE session_id NOT IN (SELECT id FROM sessions) "
            "OR item_id NOT IN (SELECT id FROM items)"),
        QStringLiteral("UPDATE session_items SET illustration_id = NULL WHERE illustration_id NOT "
                       "IN (SELECT id FROM illustrations)"),
        QStringLiteral(
            "UPDATE sessions SET shown_item_id = NULL WHERE shown_item_id NOT IN (SELECT "
            "id FROM session_items)"),
        QStringLiteral("DELETE FROM reading_events WHERE session_item_id NOT IN (SELECT id FROM "
                       "session_items) OR session_id NOT IN (SELECT id FROM sessions)"),
        QStringLiteral(
            "UPDATE reading_events SET profile_id = NULL WHERE profile_id NOT IN (SELECT "
            "id FROM profiles)"),
        QStringLiteral("DELETE FROM known_letters WHERE profile_id NOT IN (SELECT id FROM "
                       "profiles)"),
        QStringLiteral("DELETE FROM growing WHERE profile_id NOT IN (SELECT id FROM profiles)"),
        QStringLiteral("DELETE FROM group_children WHERE profile_id NOT IN (SELECT id FROM "
                       "profiles) OR group_id NOT IN (SELECT id FROM child_groups)"),
        QStringLiteral("DELETE FROM story_messages WHERE session_id NOT IN (SELECT id FROM "
                       "story_sessions)"),
        QStringLiteral("DELETE FROM story_pieces WHERE session_id NOT IN (SELECT id FROM "
                       "story_sessions) OR message_number NOT IN (SELECT number FROM "
                       "story_messages)"),
    };
    return rules;
}

/// Takes one table over.
class TableSalvage
{
public:
    TableSalvage(Database &from, Database &into, const SalvagedTable &table,
                 const SalvageQuestions &questions)
        : m_from(from)
        , m_into(into)
        , m_table(table)
        , m_questions(questions)
        , m_columns(table.columns)
        , m_onConflict(QString::fromLatin1(table.onConflict))
    {
    }

    Result<void> run()
    {
        if (m_table.isLastNew && lacksLast()) {
            m_columns.removeLast();
            m_onConflict = QStringLiteral("DO NOTHING");
        }
        const QStringList places(m_columns.size(), QStringLiteral("?"));
        CHITAI_TRY_ASSIGN(
            m_insert,
            m_into.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT %4")
                               .arg(QString::fromLatin1(m_table.name), m_columns.join(u", "),
                                    places.join(u", "), m_onConflict)));
        CHITAI_TRY_ASSIGN(const bool isWhole, walk(QStringLiteral("ASC")));
        if (isWhole)
            return {};
        qCInfo(logStorage) << "a part of the table" << m_table.name << "is lost";
        // Behind the damage there may be more.
        return walk(QStringLiteral("DESC")).map([](bool) {});
    }

private:
    [[nodiscard]] bool lacksLast()
    {
        return !m_from.execute(QStringLiteral("SELECT %1 FROM %2 LIMIT 0")
                                   .arg(m_columns.back(), QString::fromLatin1(m_table.name)));
    }

    /// Reads until the end, or the damage; false for the damage.
    Result<bool> walk(const QString &direction)
    {
        Result<QSqlQuery> rows
            = m_from.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 %4")
                             .arg(m_columns.join(u", "), QString::fromLatin1(m_table.name),
                                  QString::fromLatin1(m_table.order), direction));
        if (!rows)
            return false;
        int count = 0;
        while (rows->next()) {
            if (++count % 256 == 0 && !m_questions.goesOn())
                return failure(ErrorCode::Conflict, QStringLiteral("Stopped."));
            CHITAI_TRY(take(*rows));
        }
        return rows->lastError().type() == QSqlError::NoError;
    }

    Result<void> take(const QSqlQuery &from)
    {
        QVariantList row;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            row += from.value(int(i));
        if (!m_table.isSound(row))
            return {};
        const Result<void> inserted = m_into.run(m_insert, row);
        // One that breaks a rule of the table is left out; what the disk says is an error.
        if (!inserted && inserted.error().code != ErrorCode::StorageFailed)
            return inserted;
        return {};
    }

    Database &m_from;
    Database &m_into;
    const SalvagedTable &m_table;
    const SalvageQuestions &m_questions;
    QStringList m_columns;
    QString m_onConflict;
    QSqlQuery m_insert;
};

Result<qint64> rowCount(Database &database, const char *table)
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        database.run(QStringLiteral("SELECT count(*) FROM %1").arg(QString::fromLatin1(table))));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<SalvagedRows> familyRows(Database &database)
{
    CHITAI_TRY_ASSIGN(const qint64 texts, rowCount(database, "items"));
    CHITAI_TRY_ASSIGN(const qint64 sessions, rowCount(database, "sessions"));
    CHITAI_TRY_ASSIGN(const qint64 facts, rowCount(database, "reading_events"));
    return SalvagedRows{.texts = texts, .sessions = sessions, .facts = facts};
}

Result<void> salvageAll(Database &from, Database &into, const SalvageQuestions &questions)
{
    for (const SalvagedTable &table : salvagedTables(questions)) {
        CHITAI_TRY(TableSalvage(from, into, table, questions).run());
    }
    for (const QString &rule : orphanRules()) {
        CHITAI_TRY(into.execute(rule));
    }
    CHITAI_TRY_ASSIGN(QSqlQuery orphans, into.run(QStringLiteral("PRAGMA foreign_key_check")));
    if (orphans.next()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The rows that were saved do not fit together."));
    }
    return {};
}

} // namespace

QStringList salvagedColumns(const QString &table)
{
    const SalvageQuestions none;
    for (const SalvagedTable &salvaged : salvagedTables(none)) {
        if (table == QLatin1StringView(salvaged.name))
            return salvaged.columns;
    }
    return {};
}

Result<SalvagedRows> salvageRows(const QString &damagedFile, const QString &soundFile,
                                 const SalvageQuestions &questions)
{
    const Result<std::unique_ptr<Database>> from
        = Database::openAsItIs(damagedFile, Database::Access::ReadWrite);
    if (!from)
        return SalvagedRows();
    for (const QString &pragma :
         {QStringLiteral("PRAGMA query_only = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
          QStringLiteral("PRAGMA cell_size_check = ON")}) {
        if (!(*from)->execute(pragma))
            return SalvagedRows();
    }
    if (!(*from)->execute(QStringLiteral("SELECT count(*) FROM sqlite_master")))
        return SalvagedRows(); // the file's beginning is lost
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> into,
                      Database::openAsItIs(soundFile, Database::Access::ReadWrite));
    CHITAI_TRY_ASSIGN(const SalvagedRows before, familyRows(*into));
    Database::Transaction transaction(*into);
    CHITAI_TRY(salvageAll(**from, *into, questions));
    CHITAI_TRY_ASSIGN(const SalvagedRows after, familyRows(*into));
    return transaction.commit().map([&] {
        return SalvagedRows{.texts = after.texts - before.texts,
                            .sessions = after.sessions - before.sessions,
                            .facts = after.facts - before.facts};
    });
}

} // namespace chitai
