// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DifficultyStore.h"

#include "storage/SqlValues.h"

namespace chitai {

DifficultyStore::DifficultyStore(Database &database)
    : m_database(database)
{
}

Result<DifficultyStore::Progress> DifficultyStore::progress(const QUuid &profileId,
                                                            Language language) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT stamp, up_to FROM practice_difficulty_progress "
                                      "WHERE profile_id = ? AND language = ?"),
                       {sql::id(profileId), languageCode(language)}));
    if (!query.next())
        return Progress();
    return Progress{query.value(0).toString(), query.value(1).toLongLong()};
}

Result<void> DifficultyStore::setProgress(const QUuid &profileId, Language language,
                                          const Progress &progress)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO practice_difficulty_progress "
                       "(profile_id, language, stamp, up_to) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (profile_id, language) DO UPDATE SET "
                       "stamp = excluded.stamp, up_to = excluded.up_to"),
        // A text without letters may be null, which the column does not take.
        {sql::id(profileId), languageCode(language),
         progress.stamp.isNull() ? QStringLiteral("") : progress.stamp, progress.upTo});
}

Result<QList<DifficultyStore::Text>> DifficultyStore::textsBehind(qint64 number, Language language,
                                                                  int limit) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT number, text FROM items WHERE number > ? AND "
                           % m_database.dialect().unindexed(QStringLiteral("language"))
                           % u" = ? ORDER BY number LIMIT ?",
                       {number, languageCode(language), limit}));
    QList<Text> texts;
    while (query.next())
        texts += {query.value(0).toLongLong(), query.value(1).toString()};
    return texts;
}

Result<void> DifficultyStore::put(const QUuid &profileId, qint64 number, double score)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO practice_difficulty "
                       "(profile_id, item, language, score, folded_text) "
                       "SELECT ?, number, language, ?, folded_text FROM items WHERE number = ? "
                       "ON CONFLICT (profile_id, item) DO UPDATE SET score = excluded.score, "
                       "language = excluded.language, folded_text = excluded.folded_text "
                       "WHERE practice_difficulty.score <> excluded.score"),
        {sql::id(profileId), score, number});
}

Result<int> DifficultyStore::cleanWords(const QUuid &profileId, Language language) const
{
    return m_database
        .run(QStringLiteral("SELECT count(*) FROM practice_words "
                            "WHERE profile_id = ? AND language = ? AND clean > 0"),
             {sql::id(profileId), languageCode(language)})
        .map([](QSqlQuery query) { return query.next() ? query.value(0).toInt() : 0; });
}

} // namespace chitai
