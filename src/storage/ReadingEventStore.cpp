// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ReadingEventStore.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

#include <QJsonDocument>
#include <QSet>

namespace chitai {

namespace {

constexpr std::array allEventKinds{ReadingEventKind::Mark,       ReadingEventKind::Unmark,
                                   ReadingEventKind::Completed,  ReadingEventKind::Skipped,
                                   ReadingEventKind::Left,       ReadingEventKind::Undone,
                                   ReadingEventKind::FreeMinute, ReadingEventKind::PutFirst};

// Those in other languages stand between them at most.
constexpr int mostWishes = 20;

constexpr QLatin1StringView eventQuery("SELECT id, profile_id, session_id, session_item_id, "
                                       "word_index, kind, at, device, payload FROM "
                                       "reading_events ");

/// Nothing for a kind that a later version has written.
std::optional<ReadingEvent> readEvent(const QSqlQuery &row)
{
    const std::optional<ReadingEventKind> kind = readingEventFromCode(row.value(5).toString());
    if (!kind)
        return std::nullopt;
    return ReadingEvent{
        .id = sql::toId(row.value(0)),
        .profileId = sql::toOptionalId(row.value(1)),
        .sessionId = sql::toId(row.value(2)),
        .sessionItemId = sql::toId(row.value(3)),
        .wordIndex = row.value(4).isNull() ? std::nullopt : std::optional(row.value(4).toInt()),
        .kind = *kind,
        .at = sql::toTime(row.value(6)),
        .device = row.value(7).toString(),
        .payload = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object()};
}

Result<QList<ReadingEvent>> readEvents(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<ReadingEvent> events;
    while (query->next()) {
        if (const std::optional<ReadingEvent> event = readEvent(*query))
            events += *event;
    }
    return events;
}

} // namespace

QString readingEventCode(ReadingEventKind kind)
{
    switch (kind) {
    case ReadingEventKind::Mark:
        return QStringLiteral("mark");
    case ReadingEventKind::Unmark:
        return QStringLiteral("unmark");
    case ReadingEventKind::Completed:
        return QStringLiteral("completed");
    case ReadingEventKind::Skipped:
        return QStringLiteral("skipped");
    case ReadingEventKind::Left:
        return QStringLiteral("left");
    case ReadingEventKind::FreeMinute:
        return QStringLiteral("free_minute");
    case ReadingEventKind::PutFirst:
        return QStringLiteral("put_first");
    case ReadingEventKind::Undone:
        break;
    }
    return QStringLiteral("undone");
}

std::optional<ReadingEventKind> readingEventFromCode(QStringView code)
{
    for (const ReadingEventKind kind : allEventKinds) {
        if (readingEventCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QList<ReadingEvent> standingEvents(const QList<ReadingEvent> &events)
{
    QSet<QUuid> undone;
    for (const ReadingEvent &event : events) {
        if (event.kind == ReadingEventKind::Undone)
            undone.insert(QUuid::fromString(event.payload[u"event"].toString()));
    }
    QList<ReadingEvent> standing;
    for (const ReadingEvent &event : events) {
        if (event.kind != ReadingEventKind::Undone && !undone.contains(event.id))
            standing += event;
    }
    return standing;
}

WordMarks marksOf(const QList<ReadingEvent> &events)
{
    WordMarks marks;
    const QList<ReadingEvent> standing = standingEvents(events);
    for (const ReadingEvent &event : standing) {
        if (!event.wordIndex)
            continue;
        const std::optional<WordMark> mark = wordMarkFromCode(event.payload[u"mark"].toString());
        if (event.kind == ReadingEventKind::Mark && mark)
            marks.insert(*event.wordIndex, *mark);
        else if (event.kind == ReadingEventKind::Unmark)
            marks.remove(*event.wordIndex);
    }
    return marks;
}

QHash<QUuid, QList<ReadingEvent>> eventsByItem(const QList<ReadingEvent> &events)
{
    QHash<QUuid, QList<ReadingEvent>> byItem;
    for (const ReadingEvent &event : events)
        byItem[event.sessionItemId] += event;
    return byItem;
}

ReadingEventStore::ReadingEventStore(Database &database)
    : m_database(database)
{
}

Result<QUuid> ReadingEventStore::append(const ReadingEvent &event)
{
    // Another laptop, whose clock may be ahead, may have written of this text since.
    const QString newestOf = QStringLiteral("SELECT max(id) FROM reading_events");
    CHITAI_TRY_ASSIGN(QSqlQuery newest,
                      m_knowsNewest ? m_database.run(newestOf % u" WHERE session_item_id = ?",
                                                     {sql::id(event.sessionItemId)})
                                    : m_database.run(newestOf));
    if (newest.next())
        m_ids.startBehind(sql::toId(newest.value(0)));
    newest.finish(); // who still reads does not wait for a lock to write
    m_knowsNewest = true;
    ReadingEvent made = event;
    made.id = m_ids.make(event.at);
    // What has gone since needs not be taken back.
    const Result<void> inserted = event.kind == ReadingEventKind::Undone
        ? insert(made, QLatin1StringView("EXISTS (SELECT 1 FROM reading_events WHERE id = ?)"),
                 event.payload[u"event"].toString())
        : insert(made);
    return inserted.map([&] { return made.id; });
}

Result<void> ReadingEventStore::copy(const ReadingEvent &event)
{
    return insert(event, QLatin1StringView("EXISTS (SELECT 1 FROM session_items WHERE id = ?)"),
                  sql::id(event.sessionItemId));
}

Result<void> ReadingEventStore::insert(const ReadingEvent &event, QLatin1StringView condition,
                                       const QVariant &value)
{
    const QByteArray payload = QJsonDocument(event.payload).toJson(QJsonDocument::Compact);
    QVariantList values{sql::id(event.id),
                        sql::optionalId(event.profileId),
                        sql::id(event.sessionId),
                        sql::id(event.sessionItemId),
                        event.wordIndex ? QVariant(*event.wordIndex) : QVariant(),
                        readingEventCode(event.kind),
                        sql::time(event.at),
                        event.device.isNull() ? QStringLiteral("") : event.device,
                        QString::fromUtf8(payload)};
    QString sql = QStringLiteral("INSERT INTO reading_events (id, profile_id, session_id, "
                                 "session_item_id, word_index, kind, at, device, payload) "
                                 "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?");
    if (!condition.isEmpty()) {
        sql += u" WHERE " % condition;
        values += value;
    }
    return m_database.execute(sql, values);
}

Result<QList<ReadingEvent>> ReadingEventStore::ofItem(const QUuid &sessionItemId) const
{
    return readEvents(m_database.run(eventQuery % u"WHERE session_item_id = ? ORDER BY id",
                                     {sql::id(sessionItemId)}));
}

Result<QList<ReadingEvent>> ReadingEventStore::ofItems(const QList<QUuid> &sessionItemIds) const
{
    return readEvents(m_database.run(
        eventQuery % u"WHERE " % m_database.dialect().isAmongIds(QStringLiteral("session_item_id"))
            % u" ORDER BY id",
        {sql::ids(sessionItemIds)}));
}

Result<WordMarks> ReadingEventStore::marks(const QUuid &sessionItemId) const
{
    return ofItem(sessionItemId).map(chitai::marksOf);
}

Result<QList<ReadingEventStore::Place>>
ReadingEventStore::marked(const QUuid &profileId, Language language, int limit) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT e.session_item_id, e.word_index "
                                      "FROM reading_events e "
                                      "JOIN session_items s ON s.id = e.session_item_id "
                                      "JOIN items i ON i.id = s.item_id "
                                      "WHERE e.profile_id = ? AND e.kind = ? AND i.language = ? "
                                      "AND e.word_index IS NOT NULL ORDER BY e.id DESC LIMIT ?"),
                       {sql::id(profileId), readingEventCode(ReadingEventKind::Mark),
                        languageCode(language), limit}));
    QList<Place> places;
    while (query.next())
        places += {sql::toId(query.value(0)), query.value(1).toInt()};
    return places;
}

Result<std::optional<Item>> ReadingEventStore::putFirst(const QUuid &profileId,
                                                        Language language) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery wish,
        m_database.run(
            QStringLiteral("SELECT e.payload, e.at, s.language FROM reading_events e "
                           "JOIN sessions s ON s.id = e.session_id "
                           "WHERE e.profile_id = ? AND e.kind = ? "
                           "ORDER BY e.id DESC LIMIT ?"),
            {sql::id(profileId), readingEventCode(ReadingEventKind::PutFirst), mostWishes}));
    while (wish.next()) {
        const QJsonObject payload
            = QJsonDocument::fromJson(wish.value(0).toString().toUtf8()).object();
        const QUuid id = QUuid::fromString(payload[u"item"].toString());
        CHITAI_TRY_ASSIGN(const std::optional<Item> item, itemOf(id));
        const QString code = languageCode(language);
        const bool isMeant = wish.value(2).toString() == code || payload[u"language"] == code;
        if (!isMeant && (!item || item->language != language))
            continue;
        if (!item)
            return std::nullopt;
        CHITAI_TRY_ASSIGN(const bool isShown, wasShown(profileId, id, wish.value(1)));
        return isShown ? std::nullopt : item;
    }
    return std::nullopt;
}

Result<void> ReadingEventStore::dropFirst(const QUuid &profileId, Language language,
                                          const QDateTime &at)
{
    CHITAI_TRY_ASSIGN(const std::optional<Item> first, putFirst(profileId, language));
    if (!first)
        return {};
    CHITAI_TRY_ASSIGN(QSqlQuery wishes,
                      m_database.run(eventQuery
                                         + QStringLiteral("WHERE profile_id = ? AND kind = ? "
                                                          "ORDER BY id DESC LIMIT ?"),
                                     {sql::id(profileId),
                                      readingEventCode(ReadingEventKind::PutFirst), mostWishes}));
    while (wishes.next()) {
        std::optional<ReadingEvent> wish = readEvent(wishes);
        if (!wish || QUuid::fromString(wish->payload[u"item"].toString()) != first->id)
            continue;
        wish->at = at;
        wish->payload = {{QStringLiteral("item"), QString()},
                         {QStringLiteral("language"), languageCode(language)}};
        CHITAI_TRY(append(*wish));
        break;
    }
    return {};
}

Result<std::optional<Item>> ReadingEventStore::itemOf(const QUuid &id) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery row,
                      m_database.run(QStringLiteral("SELECT id, text, language, created_at "
                                                    "FROM items WHERE id = ?"),
                                     {sql::id(id)}));
    if (!row.next())
        return std::nullopt;
    return Item{sql::toId(row.value(0)), row.value(1).toString(),
                languageFromCode(row.value(2).toString()).value_or(Language::Russian),
                sql::toTime(row.value(3))};
}

Result<bool> ReadingEventStore::wasShown(const QUuid &profileId, const QUuid &item,
                                         const QVariant &since) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery shown,
                      m_database.run(QStringLiteral("SELECT 1 FROM session_items i "
                                                    "JOIN sessions s ON s.id = i.session_id "
                                                    "WHERE s.profile_id = ? AND i.item_id = ? "
                                                    "AND i.displayed_at > ? LIMIT 1"),
                                     {sql::id(profileId), sql::id(item), since}));
    return shown.next();
}

Result<QList<ReadingEvent>> ReadingEventStore::ofFreeMinutes(const QUuid &profileId,
                                                             Language language) const
{
    // With the kind written out, so that its own index is taken.
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT DISTINCT e.session_item_id FROM reading_events e "
                                      "JOIN session_items s ON s.id = e.session_item_id "
                                      "JOIN items i ON i.id = s.item_id "
                                      "WHERE e.profile_id = ? AND e.kind = 'free_minute' "
                                      "AND i.language = ?"),
                       {sql::id(profileId), languageCode(language)}));
    QList<QUuid> items;
    while (query.next())
        items += sql::toId(query.value(0));
    return items.isEmpty() ? QList<ReadingEvent>() : ofItems(items);
}

Result<QList<QUuid>> ReadingEventStore::textsOf(const QUuid &profileId, Language language) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT DISTINCT e.session_item_id FROM reading_events e "
                                      "JOIN session_items s ON s.id = e.session_item_id "
                                      "JOIN items i ON i.id = s.item_id "
                                      "WHERE e.profile_id = ? AND i.language = ?"),
                       {sql::id(profileId), languageCode(language)}));
    QList<QUuid> texts;
    while (query.next())
        texts += sql::toId(query.value(0));
    return texts;
}

Result<QList<ReadingEvent>> ReadingEventStore::ofProfile(const QUuid &profileId) const
{
    return readEvents(
        m_database.run(eventQuery % u"WHERE profile_id = ? ORDER BY id", {sql::id(profileId)}));
}

Result<QList<ReadingEvent>> ReadingEventStore::after(const QUuid &id) const
{
    if (id.isNull())
        return readEvents(m_database.run(eventQuery % u"ORDER BY id"));
    return readEvents(m_database.run(eventQuery % u"WHERE id > ? ORDER BY id", {sql::id(id)}));
}

Result<bool> ReadingEventStore::hasAfter(const QUuid &id) const
{
    const QString query = QStringLiteral("SELECT 1 FROM reading_events");
    return (id.isNull()
                ? m_database.run(query % u" LIMIT 1")
                : m_database.run(query % u" WHERE id > ? ORDER BY id LIMIT 1", {sql::id(id)}))
        .map([](QSqlQuery found) { return found.next(); });
}

} // namespace chitai
