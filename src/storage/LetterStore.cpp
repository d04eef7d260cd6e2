// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LetterStore.h"

#include "storage/Database.h"
#include "storage/SqlValues.h"

#include <QJsonDocument>

namespace chitai {

LetterStore::LetterStore(Database &database)
    : m_database(database)
{
}

Result<QJsonObject> LetterStore::choice(const QUuid &profileId, Language language) const
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT choice FROM known_letters WHERE profile_id = ? AND language = ?"),
        {sql::id(profileId), languageCode(language)});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return QJsonObject();
    return QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
}

Result<void> LetterStore::setChoice(const QUuid &profileId, Language language,
                                    const QJsonObject &choice)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO known_letters (profile_id, language, choice) VALUES (?, ?, ?) "
                       "ON CONFLICT (profile_id, language) DO UPDATE SET choice = excluded.choice"),
        {sql::id(profileId), languageCode(language),
         QString::fromUtf8(QJsonDocument(choice).toJson(QJsonDocument::Compact))});
}

} // namespace chitai
