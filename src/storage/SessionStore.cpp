// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SessionStore.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "storage/SqlValues.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr QLatin1StringView
    sessionQuery("SELECT s.id, s.language, s.started_at, s.ended_at, "
                 "s.last_activity_at, "
                 "s.shown_item_id, (SELECT count(*) FROM session_items i WHERE i.session_id = "
                 "s.id), s.curtain_closed, "
                 "(SELECT max(i.completed_at) FROM session_items i WHERE i.session_id = s.id), "
                 "(SELECT max(i.displayed_at) FROM session_items i WHERE i.session_id = s.id), "
                 "s.profile_id FROM sessions s ");

/// The place behind all others of a session.
constexpr QLatin1StringView
    placeAtEnd("(SELECT coalesce(max(position), 0) + 1 FROM session_items WHERE session_id = ?)");

/// The place that makeRoomBefore() has made before a row; where another laptop has deleted that row
/// on the server meanwhile, the end of the session.
QString roomBefore()
{
    return u"coalesce((SELECT -position - 1 FROM session_items WHERE id = ?), " % placeAtEnd % u')';
}

QString latestFirst(const Database &database)
{
    return u"ORDER BY s.started_at DESC, " % database.dialect().insertionOrder(QStringLiteral("s"))
        % u" DESC";
}

SessionRecord readSession(const QSqlQuery &row)
{
    // What was displayed or completed was activity too, though nobody wrote that down twice.
    const QString latest
        = std::max({row.value(4).toString(), row.value(8).toString(), row.value(9).toString()});
    return {.id = sql::toId(row.value(0)),
            .profileId = sql::toOptionalId(row.value(10)),
            .language = languageFromCode(row.value(1).toString()).value_or(Language::Russian),
            .startedAt = sql::toTime(row.value(2)),
            .endedAt = sql::toOptionalTime(row.value(3)),
            .lastActivityAt = sql::toTime(latest),
            .shownItemId = sql::toOptionalId(row.value(5)),
            .curtainClosed = row.value(7).toBool(),
            .itemCount = row.value(6).toInt()};
}

SessionItemRecord readSessionItem(const QSqlQuery &row)
{
    return {.id = sql::toId(row.value(0)),
            .itemId = sql::toId(row.value(1)),
            .text = row.value(2).toString(),
            .illustrationId = sql::toOptionalId(row.value(3)),
            .displayedAt = sql::toOptionalTime(row.value(4)),
            .completedAt = sql::toOptionalTime(row.value(5)),
            .language = languageFromCode(row.value(6).toString()).value_or(Language::Russian)};
}

} // namespace

SessionStore::SessionStore(Database &database)
    : m_database(database)
{
}

Result<void> SessionStore::start(const QUuid &id, Language language, const QDateTime &at,
                                 const std::optional<QUuid> &profileId)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO sessions (id, language, started_at, last_activity_at, "
                       "profile_id) VALUES (?, ?, ?, ?, ?)"),
        {sql::id(id), languageCode(language), sql::time(at), sql::time(at),
         sql::optionalId(profileId)});
}

Result<void> SessionStore::setReader(const QUuid &id, const std::optional<QUuid> &profileId)
{
    return m_database.execute(QStringLiteral("UPDATE sessions SET profile_id = ? WHERE id = ?"),
                              {sql::optionalId(profileId), sql::id(id)});
}

Result<void> SessionStore::moveWaiting(const QUuid &from, const QUuid &to)
{
    return m_database.execute(QStringLiteral("UPDATE session_items SET session_id = ? "
                                             "WHERE session_id = ? AND displayed_at IS NULL"),
                              {sql::id(to), sql::id(from)});
}

Result<bool> SessionStore::hasRead(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM session_items WHERE "
                                      "session_id = ? AND completed_at IS NOT NULL) "
                                      "OR EXISTS (SELECT 1 FROM reading_events "
                                      "WHERE session_id = ?)"),
                       {sql::id(id), sql::id(id)}));
    return query.next() && query.value(0).toBool();
}

Result<void> SessionStore::end(const QUuid &id, const QDateTime &at)
{
    return m_database.execute(QStringLiteral("UPDATE sessions SET ended_at = ? WHERE id = ?"),
                              {sql::time(at), sql::id(id)});
}

Result<void> SessionStore::reopen(const QUuid &id, const QDateTime &at)
{
    return m_database.execute(
        QStringLiteral("UPDATE sessions SET ended_at = NULL, last_activity_at = ? WHERE id = ?"),
        {sql::time(at), sql::id(id)});
}

Result<void> SessionStore::touch(const QUuid &id, const QDateTime &at)
{
    return m_database.execute(
        QStringLiteral("UPDATE sessions SET last_activity_at = ? WHERE id = ?"),
        {sql::time(at), sql::id(id)});
}

Result<void> SessionStore::setCurtain(const QUuid &id, bool closed)
{
    return m_database.execute(QStringLiteral("UPDATE sessions SET curtain_closed = ? WHERE id = ?"),
                              {closed, sql::id(id)});
}

Result<void> SessionStore::append(const QUuid &sessionId, const QUuid &sessionItemId,
                                  const QUuid &itemId)
{
    return m_database.execute(
        u"INSERT INTO session_items (id, session_id, item_id, position) VALUES (?, ?, ?, "
            % placeAtEnd % u')',
        {sql::id(sessionItemId), sql::id(sessionId), sql::id(itemId), sql::id(sessionId)});
}

Result<void> SessionStore::insertBefore(const QUuid &follower, const QUuid &sessionId,
                                        const QUuid &sessionItemId, const QUuid &itemId)
{
    return makeRoomBefore(follower, sessionId)
        .and_then([&] {
            return m_database.execute(
                u"INSERT INTO session_items (id, session_id, item_id, position) VALUES (?, ?, ?, "
                    % roomBefore() % u')',
                {sql::id(sessionItemId), sql::id(sessionId), sql::id(itemId), sql::id(follower),
                 sql::id(sessionId)});
        })
        .and_then([&] { return closeUp(sessionId); });
}

Result<void> SessionStore::moveBefore(const QUuid &follower, const QUuid &sessionId,
                                      const QUuid &sessionItemId)
{
    return makeRoomBefore(follower, sessionId)
        .and_then([&] {
            return m_database.execute(
                u"UPDATE session_items SET position = " % roomBefore() % u" WHERE id = ?",
                {sql::id(follower), sql::id(sessionId), sql::id(sessionItemId)});
        })
        .and_then([&] { return closeUp(sessionId); });
}

Result<void> SessionStore::moveToEnd(const QUuid &sessionId, const QUuid &sessionItemId)
{
    return m_database.execute(u"UPDATE session_items SET position = " % placeAtEnd
                                  % u" WHERE id = ?",
                              {sql::id(sessionId), sql::id(sessionItemId)});
}

Result<void> SessionStore::makeRoomBefore(const QUuid &follower, const QUuid &sessionId)
{
    // Positions are unique at each moment, so those behind it go round by negative ones.
    return m_database.execute(
        QStringLiteral("UPDATE session_items SET position = -position - 1 WHERE session_id = ? AND "
                       "position >= (SELECT position FROM session_items WHERE id = ?)"),
        {sql::id(sessionId), sql::id(follower)});
}

Result<void> SessionStore::closeUp(const QUuid &sessionId)
{
    return m_database.execute(
        QStringLiteral("UPDATE session_items SET position = -position WHERE session_id = ? "
                       "AND position < 0"),
        {sql::id(sessionId)});
}

Result<void> SessionStore::unmarkDisplayed(const QUuid &sessionItemId,
                                           const std::optional<QUuid> &previous)
{
    return m_database
        .execute(QStringLiteral("UPDATE session_items SET displayed_at = NULL, illustration_id = "
                                "NULL, text = NULL WHERE id = ?"),
                 {sql::id(sessionItemId)})
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("UPDATE sessions SET shown_item_id = ? WHERE id = "
                               "(SELECT session_id FROM session_items WHERE id = ?)"),
                {sql::optionalId(previous), sql::id(sessionItemId)});
        });
}

Result<void> SessionStore::setIllustration(const QUuid &sessionItemId, const QUuid &illustrationId)
{
    return m_database.execute(
        QStringLiteral("UPDATE session_items SET illustration_id = ? WHERE id = ?"),
        {sql::id(illustrationId), sql::id(sessionItemId)});
}

Result<void> SessionStore::markDisplayed(const QUuid &sessionItemId,
                                         const std::optional<QUuid> &illustrationId,
                                         const QDateTime &at)
{
    // A picture that was deleted meanwhile is none; the text was displayed all the same.
    // The order displayed is the order of these moments, also when the clock was set back.
    // The text is looked up here, not by the server, where another laptop may have changed it since
    // it was read.
    CHITAI_TRY_ASSIGN(
        QSqlQuery known,
        m_database.run(
            QStringLiteral("SELECT (SELECT max(displayed_at) FROM session_items WHERE session_id = "
                           "s.session_id), (SELECT text FROM items WHERE items.id = s.item_id) "
                           "FROM session_items s WHERE s.id = ?"),
            {sql::id(sessionItemId)}));
    QDateTime moment = at;
    QVariant text;
    if (known.next()) {
        if (!known.value(0).isNull())
            moment = std::max(at, sql::toTime(known.value(0)).addMSecs(1));
        text = known.value(1);
    }
    CHITAI_TRY(m_database.run(
        QStringLiteral("UPDATE session_items SET displayed_at = ?, illustration_id = "
                       "(SELECT id FROM illustrations WHERE id = ?), "
                       "text = ? WHERE id = ?"),
        {sql::time(moment), sql::optionalId(illustrationId), text, sql::id(sessionItemId)}));
    return setShown(sessionItemId);
}

Result<void> SessionStore::setShown(const QUuid &sessionItemId)
{
    return m_database.execute(QStringLiteral("UPDATE sessions SET shown_item_id = ? WHERE id = "
                                             "(SELECT session_id FROM session_items WHERE id = ?)"),
                              {sql::id(sessionItemId), sql::id(sessionItemId)});
}

Result<void> SessionStore::markCompleted(const QUuid &sessionItemId, const QDateTime &at)
{
    return m_database.execute(
        QStringLiteral("UPDATE session_items SET completed_at = ? WHERE id = ?"),
        {at.isNull() ? QVariant() : sql::time(at), sql::id(sessionItemId)});
}

Result<void> SessionStore::removeItem(const QUuid &sessionItemId)
{
    return m_database.execute(QStringLiteral("DELETE FROM session_items WHERE id = ?"),
                              {sql::id(sessionItemId)});
}

Result<void> SessionStore::remove(const QUuid &id)
{
    return m_database.execute(QStringLiteral("DELETE FROM sessions WHERE id = ?"), {sql::id(id)});
}

Result<QList<SessionRecord>> SessionStore::openSessions() const
{
    return readAll(m_database.run(sessionQuery % u"WHERE s.ended_at IS NULL AND "
                                  % m_database.dialect().isOfThisLaptop(QStringLiteral("s")) % u' '
                                  % latestFirst(m_database)),
                   readSession);
}

Result<QList<SessionRecord>> SessionStore::sessions(const std::optional<QUuid> &profileId) const
{
    if (profileId) {
        return readAll(
            m_database.run(sessionQuery % u"WHERE s.profile_id = ? " % latestFirst(m_database),
                           {sql::id(*profileId)}),
            readSession);
    }
    return readAll(m_database.run(sessionQuery % latestFirst(m_database)), readSession);
}

Result<QList<SessionRecord>> SessionStore::overview(const std::optional<QUuid> &profileId) const
{
    // The columns of sessionQuery without a look at each text of each session.
    const QString columns = QStringLiteral(
        "SELECT s.id, s.language, s.started_at, s.ended_at, s.last_activity_at, s.shown_item_id, "
        "(SELECT count(*) FROM session_items i WHERE i.session_id = s.id), s.curtain_closed, "
        "NULL, NULL, s.profile_id FROM sessions s ");
    const QString condition = profileId ? QStringLiteral("WHERE s.profile_id = ? ") : QString();
    const QVariantList values = profileId ? QVariantList{sql::id(*profileId)} : QVariantList();
    return readAll(m_database.run(columns % condition % latestFirst(m_database), values),
                   readSession);
}

Result<SessionRecord> SessionStore::session(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(
        const std::optional<SessionRecord> found,
        readFirst(m_database.run(sessionQuery % u"WHERE s.id = ?", {sql::id(id)}), readSession));
    if (!found)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such session."));
    return *found;
}

Result<bool> SessionStore::hasLater(const QUuid &id, const QDateTime &now) const
{
    const SqlDialect &dialect = m_database.dialect();
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT EXISTS (SELECT 1 FROM sessions s JOIN sessions n "
                       "ON n.profile_id = s.profile_id AND n.id <> s.id WHERE s.id = ? AND "
                       "CASE WHEN n.started_at > ? OR s.started_at > ? "
                       "OR n.started_at = s.started_at THEN "
                           % dialect.insertionOrder(QStringLiteral("n")) % u" > "
                           % dialect.insertionOrder(QStringLiteral("s"))
                           % u" ELSE n.started_at > s.started_at END)",
                       {sql::id(id), sql::time(now), sql::time(now)}));
    return query.next() && query.value(0).toBool();
}

Result<QList<SessionItemRecord>> SessionStore::items(const QUuid &sessionId) const
{
    return readAll(
        m_database.run(
            QStringLiteral(
                "SELECT s.id, s.item_id, coalesce(s.text, i.text), s.illustration_id, "
                "s.displayed_at, "
                "s.completed_at, i.language "
                "FROM session_items s JOIN items i ON i.id = s.item_id WHERE s.session_id = ? "
                "ORDER BY s.displayed_at IS NULL, s.displayed_at, s.position"),
            {sql::id(sessionId)}),
        readSessionItem);
}

} // namespace chitai
