// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/SessionsApi.h"

#include "server/api/ApiRouter.h"
#include "server/api/Json.h"
#include "storage/SessionStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

QJsonObject sessionJson(const SessionRecord &session)
{
    return {{QStringLiteral("id"), toJson(session.id)},
            {QStringLiteral("language"), languageCode(session.language)},
            {QStringLiteral("started_at"), toJson(session.startedAt)},
            {QStringLiteral("ended_at"), toJson(session.endedAt)},
            {QStringLiteral("item_count"), session.itemCount}};
}

} // namespace

SessionsApi::SessionsApi(SessionStore &sessions)
    : m_sessions(sessions)
{
}

HttpResponse SessionsApi::answer(const HttpRequest &request, const QStringList &segments) const
{
    if (segments.size() > 1)
        return HttpResponse::error(404, QStringLiteral("There is no such address."));
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed("GET, HEAD");
    return segments.value(0).isEmpty() ? list() : one(segments.front());
}

HttpResponse SessionsApi::list() const
{
    const Result<QList<SessionRecord>> sessions = m_sessions.sessions();
    if (!sessions)
        return errorResponse(sessions.error());
    QJsonArray list;
    for (const SessionRecord &session : *sessions)
        list += sessionJson(session);
    return HttpResponse::json(200, QJsonDocument(QJsonObject{{QStringLiteral("sessions"), list}}));
}

HttpResponse SessionsApi::one(const QString &text) const
{
    const std::optional<QUuid> id = idFromText(text);
    if (!id)
        return HttpResponse::error(422, QStringLiteral("The id is a UUID."));
    const Result<SessionRecord> session = m_sessions.session(*id);
    const Result<QList<SessionItemRecord>> items = m_sessions.items(*id);
    if (!session)
        return errorResponse(session.error());
    if (!items)
        return errorResponse(items.error());
    QJsonArray list;
    for (const SessionItemRecord &item : *items) {
        list += QJsonObject{{QStringLiteral("id"), toJson(item.id)},
                            {QStringLiteral("item_id"), toJson(item.itemId)},
                            {QStringLiteral("text"), item.text},
                            {QStringLiteral("displayed_at"), toJson(item.displayedAt)},
                            {QStringLiteral("completed_at"), toJson(item.completedAt)}};
    }
    QJsonObject json = sessionJson(*session);
    json.insert(u"items", list);
    return HttpResponse::json(200, QJsonDocument(json));
}

} // namespace chitai
