// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/PracticeStore.h"

#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace chitai {

namespace {

constexpr QLatin1StringView
    figuresQuery("SELECT session_item_id, profile_id, session_id, item_id, language, at, day, "
                 "is_whole, is_first, words, errors, self_corrected, paced_words, paced_ms, "
                 "event_id FROM practice_readings ");
constexpr QLatin1StringView
    wordsQuery("SELECT word, read, clean, marked, last_mark, stability, difficulty, last_day, "
               "due_day, clean_days, clean_day, clean_items, tamed_day FROM practice_words "
               "WHERE profile_id = ? AND language = ? ");

constexpr std::array tables{"practice_readings", "practice_words", "practice_tempo"};

Language languageIn(const QVariant &column)
{
    return languageFromCode(column.toString()).value_or(Language::Russian);
}

QVariant dayValue(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayIn(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

QString jsonList(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray listIn(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).array();
}

Result<QList<ReadingFigures>> readFigures(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<ReadingFigures> list;
    while (query->next()) {
        list += {.sessionItemId = sql::toId(query->value(0)),
                 .profileId = sql::toId(query->value(1)),
                 .sessionId = sql::toId(query->value(2)),
                 .itemId = sql::toId(query->value(3)),
                 .language = languageIn(query->value(4)),
                 .at = sql::toTime(query->value(5)),
                 .day = dayIn(query->value(6)),
                 .isWhole = query->value(7).toBool(),
                 .isFirst = query->value(8).toBool(),
                 .words = query->value(9).toInt(),
                 .errors = query->value(10).toInt(),
                 .selfCorrected = query->value(11).toInt(),
                 .pacedWords = query->value(12).toInt(),
                 .pacedMs = query->value(13).toLongLong(),
                 .eventId = sql::toId(query->value(14))};
    }
    return list;
}

Result<QList<WordProgress>> readWords(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected(query.error());
    QList<WordProgress> list;
    while (query->next()) {
        QStringList items;
        const QJsonArray stored = listIn(query->value(11));
        for (const QJsonValue &item : stored)
            items += item.toString();
        list += {.word = query->value(0).toString(),
                 .read = query->value(1).toInt(),
                 .clean = query->value(2).toInt(),
                 .marked = query->value(3).toInt(),
                 .lastMark = wordMarkFromCode(query->value(4).toString()),
                 .stability = query->value(5).toDouble(),
                 .difficulty = query->value(6).toDouble(),
                 .lastDay = dayIn(query->value(7)),
                 .dueDay = dayIn(query->value(8)),
                 .cleanDays = query->value(9).toInt(),
                 .cleanDay = dayIn(query->value(10)),
                 .cleanItems = items,
                 .tamedDay = dayIn(query->value(12))};
    }
    return list;
}

} // namespace

PracticeStore::PracticeStore(Database &database)
    : m_database(database)
{
}

Result<PracticeStore::Progress> PracticeStore::progress() const
{
    Result<QSqlQuery> query
        = m_database.run(QStringLiteral("SELECT up_to, is_stale FROM practice_progress"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return Progress{{}, true};
    return Progress{sql::toId(query->value(0)), query->value(1).toBool()};
}

Result<void> PracticeStore::setProgress(const QUuid &upTo)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO practice_progress (only_one, up_to, is_stale) VALUES (1, ?, FALSE) "
            "ON CONFLICT (only_one) DO UPDATE SET up_to = excluded.up_to, is_stale = FALSE"),
        {upTo.isNull() ? QVariant() : sql::id(upTo)});
}

Result<void> PracticeStore::clear()
{
    Database::Transaction transaction(m_database);
    for (const char *table : tables) {
        if (const Result<void> cleared
            = m_database.execute(u"DELETE FROM " % QString::fromLatin1(table));
            !cleared)
            return cleared;
    }
    return setProgress({}).and_then([&] { return transaction.commit(); });
}

Result<void> PracticeStore::clear(const Reader &reader)
{
    Database::Transaction transaction(m_database);
    for (const char *table : tables) {
        CHITAI_TRY(m_database.execute(u"DELETE FROM " % QString::fromLatin1(table)
                                          % u" WHERE profile_id = ? AND language = ?",
                                      {sql::id(reader.profileId), languageCode(reader.language)}));
    }
    return transaction.commit();
}

Result<QList<ShownText>> PracticeStore::texts(const QList<QUuid> &sessionItemIds) const
{
    Result<QSqlQuery> query = m_database.run(
        u"SELECT s.id, s.item_id, coalesce(s.text, i.text), i.language FROM session_items s "
        u"JOIN items i ON i.id = s.item_id WHERE "
            % m_database.dialect().isAmongIds(QStringLiteral("s.id")),
        {sql::ids(sessionItemIds)});
    if (!query)
        return tl::unexpected(query.error());
    QList<ShownText> texts;
    while (query->next()) {
        texts += {sql::toId(query->value(0)), sql::toId(query->value(1)),
                  query->value(2).toString(), languageIn(query->value(3))};
    }
    return texts;
}

Result<QSet<QUuid>> PracticeStore::toldIn(const QUuid &sessionId) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT s.id FROM session_items s JOIN items i ON i.id = s.item_id "
                       "WHERE s.session_id = ? AND i.from_story"),
        {sql::id(sessionId)});
    if (!query)
        return tl::unexpected(query.error());
    QSet<QUuid> told;
    while (query->next())
        told.insert(sql::toId(query->value(0)));
    return told;
}

Result<QList<PracticeStore::Reader>>
PracticeStore::readersOf(const QList<QUuid> &sessionItemIds) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT DISTINCT profile_id, language FROM practice_readings WHERE "
                           % m_database.dialect().isAmongIds(QStringLiteral("session_item_id")),
                       {sql::ids(sessionItemIds)}));
    QList<Reader> readers;
    while (query.next())
        readers += {sql::toId(query.value(0)), languageIn(query.value(1))};
    return readers;
}

Result<void> PracticeStore::add(const ReadingFigures &figures)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO practice_readings (session_item_id, profile_id, session_id, "
                       "item_id, language, at, day, is_whole, is_first, words, errors, "
                       "self_corrected, paced_words, paced_ms, event_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sql::id(figures.sessionItemId), sql::id(figures.profileId), sql::id(figures.sessionId),
         sql::id(figures.itemId), languageCode(figures.language), sql::time(figures.at),
         dayValue(figures.day), figures.isWhole, figures.isFirst, figures.words, figures.errors,
         figures.selfCorrected, figures.pacedWords, figures.pacedMs, sql::id(figures.eventId)});
}

Result<QList<ReadingFigures>> PracticeStore::readings(const QUuid &profileId,
                                                      Language language) const
{
    return readFigures(
        m_database.run(figuresQuery % u"WHERE profile_id = ? AND language = ? ORDER BY event_id",
                       {sql::id(profileId), languageCode(language)}));
}

Result<QList<ReadingFigures>> PracticeStore::readingsOfSession(const QUuid &sessionId) const
{
    return readFigures(m_database.run(figuresQuery % u"WHERE session_id = ? ORDER BY event_id",
                                      {sql::id(sessionId)}));
}

Result<QList<Language>> PracticeStore::languagesRead(const QUuid &profileId) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT language FROM practice_readings WHERE profile_id = ? "
                       "AND words > 0 GROUP BY language ORDER BY count(*) DESC, language"),
        {sql::id(profileId)});
    if (!query)
        return tl::unexpected(query.error());
    QList<Language> languages;
    while (query->next())
        languages += languageIn(query->value(0));
    return languages;
}

Result<QSet<QUuid>> PracticeStore::itemsRead(const QUuid &profileId, Language language) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT DISTINCT item_id FROM practice_readings WHERE profile_id = ? AND "
                       "language = ? AND words > 0 AND is_whole"),
        {sql::id(profileId), languageCode(language)});
    if (!query)
        return tl::unexpected(query.error());
    QSet<QUuid> items;
    while (query->next())
        items.insert(sql::toId(query->value(0)));
    return items;
}

Result<QList<PracticeStore::PartOfText>> PracticeStore::partsRead(const QUuid &profileId,
                                                                  Language language) const
{
    CHITAI_TRY_ASSIGN(QSqlQuery query,
                      m_database.run(QStringLiteral("SELECT session_item_id, item_id, words FROM "
                                                    "practice_readings WHERE profile_id = ? AND "
                                                    "language = ? AND words > 0 AND NOT is_whole"),
                                     {sql::id(profileId), languageCode(language)}));
    QList<PartOfText> parts;
    while (query.next())
        parts += {sql::toId(query.value(0)), sql::toId(query.value(1)), query.value(2).toInt()};
    return parts;
}

Result<void> PracticeStore::put(const QUuid &profileId, Language language,
                                const QList<WordProgress> &words)
{
    Database::Transaction transaction(m_database);
    Result<QSqlQuery> insert = m_database.prepare(QStringLiteral(
        "INSERT INTO practice_words (profile_id, language, word, read, clean, marked, last_mark, "
        "stability, difficulty, last_day, due_day, clean_days, clean_day, clean_items, tamed_day) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (profile_id, language, word) DO UPDATE SET read = excluded.read, "
        "clean = excluded.clean, marked = excluded.marked, last_mark = excluded.last_mark, "
        "stability = excluded.stability, difficulty = excluded.difficulty, "
        "last_day = excluded.last_day, due_day = excluded.due_day, "
        "clean_days = excluded.clean_days, clean_day = excluded.clean_day, "
        "clean_items = excluded.clean_items, tamed_day = excluded.tamed_day"));
    if (!insert)
        return tl::unexpected(insert.error());
    for (const WordProgress &word : words) {
        const Result<void> stored = m_database.run(
            *insert,
            {sql::id(profileId), languageCode(language), word.word, word.read, word.clean,
             word.marked, word.lastMark ? QVariant(wordMarkCode(*word.lastMark)) : QVariant(),
             word.stability, word.difficulty, dayValue(word.lastDay), dayValue(word.dueDay),
             word.cleanDays, dayValue(word.cleanDay),
             jsonList(QJsonArray::fromStringList(word.cleanItems)), dayValue(word.tamedDay)});
        if (!stored)
            return stored;
    }
    return transaction.commit();
}

Result<QList<WordProgress>> PracticeStore::words(const QUuid &profileId, Language language) const
{
    return readWords(m_database.run(wordsQuery % u"ORDER BY word",
                                    {sql::id(profileId), languageCode(language)}));
}

Result<QList<WordProgress>> PracticeStore::cards(const QUuid &profileId, Language language) const
{
    return readWords(
        m_database.run(wordsQuery % u"AND last_mark IS NOT NULL ORDER BY due_day NULLS FIRST, word",
                       {sql::id(profileId), languageCode(language)}));
}

Result<QList<double>> PracticeStore::tempo(const QUuid &profileId, Language language) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT recent FROM practice_tempo WHERE profile_id = ? AND language = ?"),
        {sql::id(profileId), languageCode(language)});
    if (!query)
        return tl::unexpected(query.error());
    QList<double> recent;
    if (query->next()) {
        const QJsonArray stored = listIn(query->value(0));
        for (const QJsonValue &value : stored)
            recent += value.toDouble();
    }
    return recent;
}

Result<void> PracticeStore::setTempo(const QUuid &profileId, Language language,
                                     const QList<double> &recent)
{
    QJsonArray list;
    for (const double value : recent)
        list += value;
    return m_database.execute(
        QStringLiteral("INSERT INTO practice_tempo (profile_id, language, recent) VALUES (?, ?, ?) "
                       "ON CONFLICT (profile_id, language) DO UPDATE SET recent = excluded.recent"),
        {sql::id(profileId), languageCode(language), jsonList(list)});
}

} // namespace chitai
