// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoryStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringBuilder>
#include <algorithm>
#include <limits>

namespace chitai {

namespace {

constexpr QLatin1StringView
    storySessionQuery("SELECT id, world_id, character_id, model, title, summary, summarised_up_to, "
                      "created_at, last_used_at, level FROM story_sessions ");
constexpr QLatin1StringView
    messageQuery("SELECT number, role, content, model, prompt_tokens, reply_tokens "
                 "FROM story_messages WHERE session_id = ? ");
constexpr QLatin1StringView
    nextUse("(SELECT coalesce(max(use_number), 0) + 1 FROM story_sessions)");

/// Never NULL, which an empty QString would be bound as.
QVariant text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant optionalText(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QString toJson(const QStringList &ids)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

ReadingLevel levelOf(const QVariant &number)
{
    return readingLevelFromNumber(number.toInt()).value_or(ReadingLevel::ShortStories);
}

QStringList idsFromJson(const QString &json)
{
    QStringList ids;
    for (const QJsonValue id : QJsonDocument::fromJson(json.toUtf8()).array())
        ids += id.toString();
    return ids;
}

StorySession readStorySession(const QSqlQuery &row)
{
    return {.id = row.value(0).toString(),
            .worldId = row.value(1).toString(),
            .characterId = row.value(2).toString(),
            .model = row.value(3).toString(),
            .level = levelOf(row.value(9)),
            .title = row.value(4).toString(),
            .summary = row.value(5).toString(),
            .summarisedUpTo = row.value(6).toLongLong(),
            .createdAt = sql::toTime(row.value(7)),
            .lastUsedAt = sql::toTime(row.value(8))};
}

tl::unexpected<Error> noSuchStory()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such story."));
}

/// Of a change of one story.
Result<void> requireStory(const Result<QSqlQuery> &changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (changed->numRowsAffected() == 0)
        return noSuchStory();
    return {};
}

StoryMessage readMessage(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .role = row.value(1).toString() == u"user" ? StoryRole::User : StoryRole::Assistant,
            .content = row.value(2).toString(),
            .model = row.value(3).toString(),
            .promptTokens = row.value(4).toInt(),
            .replyTokens = row.value(5).toInt()};
}

} // namespace

StoryStore::StoryStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<StorySelection> StoryStore::selection() const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT model, model_confirmed, world_id, character_id, "
                                      "coalesce(session_id, ''), rules, level FROM story_stage")));
    if (!query.next())
        return StorySelection{};
    return StorySelection{.model = query.value(0).toString(),
                          .isModelConfirmed = query.value(1).toBool(),
                          .worldId = query.value(2).toString(),
                          .characterId = query.value(3).toString(),
                          .sessionId = query.value(4).toString(),
                          .rules = idsFromJson(query.value(5).toString()),
                          .level = levelOf(query.value(6))};
}

Result<void> StoryStore::setSelection(const StorySelection &selection)
{
    return m_database.execute(
        QStringLiteral("UPDATE story_stage SET model = ?, model_confirmed = ?, world_id = ?, "
                       "character_id = ?, session_id = ?, rules = ?, level = ?"),
        {text(selection.model), selection.isModelConfirmed, text(selection.worldId),
         text(selection.characterId), optionalText(selection.sessionId), toJson(selection.rules),
         int(selection.level)});
}

Result<void> StoryStore::begin(const StorySession &session, const QString &startMessage)
{
    Database::Transaction transaction(m_database);
    const QVariant now = sql::time(m_clock.now());
    CHITAI_TRY(m_database.execute(
        u"INSERT INTO story_sessions (id, world_id, character_id, model, level, title, use_number, "
        u"created_at, last_used_at) VALUES (?, ?, ?, ?, ?, '', "
            % nextUse % u", ?, ?)",
        {session.id, text(session.worldId), text(session.characterId), text(session.model),
         int(session.level), now, now}));
    if (!startMessage.isEmpty()) {
        CHITAI_TRY(addMessage(session.id, {.role = StoryRole::Assistant, .content = startMessage}));
    }
    return transaction.commit();
}

Result<StorySession> StoryStore::session(const QString &id) const
{
    CHITAI_TRY_ASSIGN(const std::optional<StorySession> found,
                      readFirst(m_database.run(storySessionQuery % u"WHERE id = ?", {text(id)}),
                                readStorySession));
    if (!found)
        return noSuchStory();
    return *found;
}

Result<QList<StorySession>> StoryStore::recentSessions(int most) const
{
    return readAll(m_database.run(storySessionQuery % u"ORDER BY use_number DESC LIMIT ?", {most}),
                   readStorySession);
}

Result<void> StoryStore::touch(const QString &id, const QString &model)
{
    return requireStory(m_database.run(u"UPDATE story_sessions SET model = ?, last_used_at = ?, "
                                       u"use_number = "
                                           % nextUse % u" WHERE id = ?",
                                       {text(model), sql::time(m_clock.now()), text(id)}));
}

Result<void> StoryStore::setLevel(const QString &id, ReadingLevel level)
{
    return requireStory(
        m_database.run(QStringLiteral("UPDATE story_sessions SET level = ? WHERE id = ?"),
                       {int(level), text(id)}));
}

Result<void> StoryStore::remove(const QString &id)
{
    return m_database.execute(QStringLiteral("DELETE FROM story_sessions WHERE id = ?"),
                              {text(id)});
}

Result<qint64> StoryStore::addMessage(const QString &sessionId, const StoryMessage &message)
{
    CHITAI_TRY(session(sessionId));
    CHITAI_TRY_ASSIGN(
        const QSqlQuery added,
        m_database.run(
            QStringLiteral("INSERT INTO story_messages (session_id, role, content, model, "
                           "prompt_tokens, reply_tokens, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {text(sessionId), storyRoleName(message.role), text(message.content),
             text(message.model), message.promptTokens, message.replyTokens,
             sql::time(m_clock.now())}));
    return added.lastInsertId().toLongLong();
}

Result<void> StoryStore::updateMessage(const StoryMessage &message)
{
    return m_database.execute(
        QStringLiteral("UPDATE story_messages SET content = ?, prompt_tokens = ?, "
                       "reply_tokens = ? WHERE number = ?"),
        {text(message.content), message.promptTokens, message.replyTokens, message.number});
}

Result<void> StoryStore::nameByFirstMessage(const QString &sessionId)
{
    // substr() counts characters, not UTF-16 units.
    return m_database.execute(
        QStringLiteral("UPDATE story_sessions SET title = coalesce((SELECT substr(content, 1, ?) "
                       "FROM story_messages WHERE session_id = story_sessions.id AND role = 'user' "
                       "ORDER BY number LIMIT 1), '') WHERE id = ? AND title = ''"),
        {titleLength, text(sessionId)});
}

Result<QList<StoryMessage>> StoryStore::messages(const QString &sessionId, int most,
                                                 qint64 before) const
{
    Result<QList<StoryMessage>> newestFirst = readAll(
        m_database.run(
            messageQuery
                % u"AND (CAST(? AS BIGINT) = 0 OR number < ?) ORDER BY number DESC LIMIT ?",
            {text(sessionId), before, before, most}),
        readMessage);
    if (newestFirst)
        std::reverse(newestFirst->begin(), newestFirst->end());
    return newestFirst;
}

Result<QList<StoryMessage>> StoryStore::messagesBetween(const QString &sessionId, qint64 after,
                                                        qint64 before) const
{
    return readAll(m_database.run(messageQuery % u"AND number > ? AND number < ? ORDER BY number",
                                  {text(sessionId), after, before}),
                   readMessage);
}

Result<QStringList> StoryStore::promptsBefore(const QString &sessionId, qint64 before) const
{
    return readAll(
        m_database.run(QStringLiteral("SELECT content FROM story_messages WHERE session_id = ? "
                                      "AND role = 'user' AND number < ? ORDER BY number"),
                       {text(sessionId), before}),
        readText);
}

Result<QList<EarlierStory>> StoryStore::storiesBefore(const QString &sessionId,
                                                      const QString &model, int most) const
{
    // Messages are numbered through all sessions.
    const QString first = QStringLiteral("(SELECT min(number) FROM story_messages "
                                         "WHERE session_id = own.id)");
    const QString told
        = QStringLiteral("EXISTS (SELECT 1 FROM story_messages WHERE session_id = other.id "
                         "AND model = ? AND number < ")
        % first % u')';
    CHITAI_TRY_ASSIGN(
        QSqlQuery rows,
        m_database.run(
            u"SELECT other.id, other.character_id, " % first
                % u" FROM story_sessions AS own JOIN story_sessions AS other "
                  u"ON other.world_id = own.world_id AND other.id <> own.id WHERE own.id = ? AND "
                % told
                % u" ORDER BY (SELECT min(number) FROM story_messages "
                  u"WHERE session_id = other.id) DESC LIMIT ?",
            {text(sessionId), text(model), most}));
    QList<EarlierStory> newestFirst;
    QList<qint64> ends;
    while (rows.next()) {
        newestFirst += EarlierStory{rows.value(0).toString(), rows.value(1).toString(), {}};
        ends += rows.value(2).toLongLong();
    }
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        CHITAI_TRY_ASSIGN(newestFirst[i].prompts, promptsBefore(newestFirst[i].sessionId, ends[i]));
    }
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

Result<QList<StoryMessage>> StoryStore::cutAfter(const QString &sessionId, qint64 number)
{
    Database::Transaction transaction(m_database);
    CHITAI_TRY_ASSIGN(QList<StoryMessage> cut,
                      messagesBetween(sessionId, number, std::numeric_limits<qint64>::max()));
    const Result<void> removed
        = m_database
              .execute(
                  QStringLiteral("DELETE FROM story_messages WHERE session_id = ? AND number > ?"),
                  {text(sessionId), number})
              .and_then([&] {
                  // A summary that tells of what was cut is made anew when it is needed.
                  return m_database.execute(
                      QStringLiteral("UPDATE story_sessions SET summary = '', summarised_up_to = 0 "
                                     "WHERE id = ? AND summarised_up_to > ?"),
                      {text(sessionId), number});
              })
              .and_then([&] { return transaction.commit(); });
    if (!removed)
        return tl::unexpected(removed.error());
    return cut;
}

Result<void> StoryStore::restore(const RemovedTurns &cut)
{
    Database::Transaction transaction(m_database);
    const StorySession &session = cut.session;
    if (cut.isWhole) {
        CHITAI_TRY(m_database.execute(
            u"INSERT INTO story_sessions (id, world_id, character_id, model, level, title, "
            u"use_number, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, "
                % nextUse % u", ?, ?)",
            {session.id, text(session.worldId), text(session.characterId), text(session.model),
             int(session.level), text(session.title), sql::time(session.createdAt),
             sql::time(session.lastUsedAt)}));
    } else if (!cut.messages.isEmpty()) {
        CHITAI_TRY_ASSIGN(const QList<StoryMessage> later,
                          messagesBetween(session.id, cut.messages.front().number - 1,
                                          std::numeric_limits<qint64>::max()));
        if (!later.isEmpty())
            return failure(ErrorCode::Conflict, QStringLiteral("The story went on meanwhile."));
    }
    for (const StoryMessage &message : cut.messages) {
        CHITAI_TRY(m_database.execute(
            QStringLiteral("INSERT INTO story_messages (number, session_id, role, content, model, "
                           "prompt_tokens, reply_tokens, created_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {message.number, session.id, storyRoleName(message.role), text(message.content),
             text(message.model), message.promptTokens, message.replyTokens,
             sql::time(m_clock.now())}));
    }
    return transaction.commit();
}

Result<void> StoryStore::setSummary(const QString &sessionId, const QString &summary, qint64 upTo)
{
    return requireStory(m_database.run(
        QStringLiteral("UPDATE story_sessions SET summary = ?, summarised_up_to = ? WHERE id = ?"),
        {text(summary), upTo, text(sessionId)}));
}

} // namespace chitai
