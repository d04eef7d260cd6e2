// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/GrowthStore.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chitai {

GrowthStore::GrowthStore(Database &database)
    : m_database(database)
{
}

Result<GrowthStore::Counts> GrowthStore::kept(const QUuid &profileId) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(
            QStringLiteral("SELECT texts, words, letters FROM growing WHERE profile_id = ?"),
            {sql::id(profileId)}));
    Counts counts;
    if (!query.next())
        return counts;
    counts.texts = query.value(0).toInt();
    counts.words = query.value(1).toInt();
    const QJsonArray letters = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).array();
    for (const QJsonValue &letter : letters)
        counts.letters += letter.toString();
    return counts;
}

Result<void> GrowthStore::keep(const QUuid &profileId, const Counts &counts)
{
    const QJsonDocument letters(QJsonArray::fromStringList(counts.letters));
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO growing (profile_id, texts, words, letters) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (profile_id) DO UPDATE SET texts = excluded.texts, "
            "words = excluded.words, letters = excluded.letters"),
        {sql::id(profileId), counts.texts, counts.words,
         QString::fromUtf8(letters.toJson(QJsonDocument::Compact))});
}

Result<GrowthStore::Counts> GrowthStore::counted(const QUuid &profileId) const
{
    CHITAI_TRY_ASSIGN(
        QSqlQuery query,
        m_database.run(QStringLiteral("SELECT (SELECT count(*) FROM sessions JOIN session_items "
                                      "ON session_items.session_id = sessions.id "
                                      "WHERE sessions.profile_id = ? AND completed_at IS NOT NULL "
                                      // Not those whose last end was that another text was wanted.
                                      "AND NOT was_skipped), "
                                      "(SELECT count(*) FROM practice_words "
                                      "WHERE profile_id = ? AND tamed_day IS NOT NULL)"),
                       {sql::id(profileId), sql::id(profileId)}));
    Counts counts;
    if (query.next())
        counts = {query.value(0).toInt(), query.value(1).toInt(), {}};
    return counts;
}

} // namespace chitai
