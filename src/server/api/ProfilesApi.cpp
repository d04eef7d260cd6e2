// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ProfilesApi.h"

#include "reading/Profiles.h"
#include "server/protocol/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

ProfilesApi::ProfilesApi(const Profiles &profiles)
    : m_profiles(profiles)
{
}

HttpResponse ProfilesApi::list() const
{
    QJsonArray list;
    for (const Profile &profile : m_profiles.profiles()) {
        list += QJsonObject{
            {QStringLiteral("id"), toJson(profile.id)},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("colour"), profile.colour},
            {QStringLiteral("face"), profile.face},
            {QStringLiteral("picture_id"), toJson(profile.picture)},
            {QStringLiteral("language"),
             profile.language ? QJsonValue(languageCode(*profile.language)) : QJsonValue()}};
    }
    return HttpResponse::json(
        200,
        QJsonDocument(QJsonObject{{QStringLiteral("profiles"), list},
                                  {QStringLiteral("reader"), toJson(m_profiles.active().id)}}));
}

} // namespace chitai
