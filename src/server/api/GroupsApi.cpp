// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/GroupsApi.h"

#include "practice/ClassOverview.h"
#include "reading/Groups.h"
#include "reading/Profiles.h"
#include "server/protocol/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

QJsonObject glanceJson(const ChildAtAGlance &child)
{
    QJsonArray days;
    for (const bool read : child.days)
        days += read;
    return {
        {QStringLiteral("id"), toJson(child.id)},
        {QStringLiteral("last_day"),
         child.lastDay.isValid() ? QJsonValue(child.lastDay.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("days"), days},
        {QStringLiteral("minutes"), child.minutes},
        {QStringLiteral("due_words"), child.dueWords},
        {QStringLiteral("next_letters"), QJsonArray::fromStringList(child.letters)}};
}

} // namespace

GroupsApi::GroupsApi(const Groups &groups, const Profiles &profiles, ClassOverview &overview)
    : m_groups(groups)
    , m_profiles(profiles)
    , m_overview(overview)
{
}

HttpResponse GroupsApi::list() const
{
    QJsonArray list;
    for (const ChildGroup &group : m_groups.groups()) {
        QJsonArray children;
        for (const QUuid &child : group.children)
            children += toJson(child);
        list += QJsonObject{{QStringLiteral("id"), toJson(group.id)},
                            {QStringLiteral("name"), group.name},
                            {QStringLiteral("children"), children}};
    }
    return HttpResponse::json(200, QJsonDocument(QJsonObject{{QStringLiteral("groups"), list}}));
}

HttpResponse GroupsApi::overview(const FormFields &query) const
{
    const Parameter<std::optional<QUuid>> id = idParameter(query, QStringLiteral("group"));
    if (!id)
        return id.error();
    const qsizetype at = *id ? m_groups.indexOf(**id) : -1;
    if (*id && at < 0)
        return HttpResponse::error(404, QStringLiteral("There is no such group."));
    QList<QUuid> children;
    for (const Profile &profile : m_profiles.profiles()) {
        if (!*id || m_groups.groups()[at].children.contains(profile.id))
            children += profile.id;
    }
    const Result<QList<ChildAtAGlance>> glances = m_overview.of(children);
    if (!glances)
        return errorResponse(glances.error());
    QJsonArray list;
    for (const ChildAtAGlance &child : *glances)
        list += glanceJson(child);
    return HttpResponse::json(
        200,
        QJsonDocument(
            QJsonObject{{QStringLiteral("children"), list},
                        {QStringLiteral("today"), m_overview.today().toString(Qt::ISODate)}}));
}

} // namespace chitai
