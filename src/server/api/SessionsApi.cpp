// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/SessionsApi.h"

#include "reading/LibraryService.h"
#include "server/api/ApiResponses.h"
#include "server/protocol/Json.h"
#include "server/protocol/JsonText.h"
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
            {QStringLiteral("item_count"), session.itemCount},
            {QStringLiteral("profile_id"), toJson(session.profileId)}};
}

/// The same of one of thousands: as a QJsonDocument would write it.
void appendSession(QByteArray &json, const SessionRecord &session)
{
    json += R"({"ended_at":)";
    appendJson(json, session.endedAt);
    json += R"(,"id":)";
    appendJson(json, session.id);
    json += R"(,"item_count":)" + QByteArray::number(session.itemCount) + R"(,"language":)";
    appendJson(json, languageCode(session.language));
    json += R"(,"profile_id":)";
    appendJson(json, session.profileId);
    json += R"(,"started_at":)";
    appendJson(json, session.startedAt);
    json += '}';
}

HttpResponse deleted(const Result<void> &removed)
{
    return removed ? statusResponse(200, QStringLiteral("deleted"))
                   : errorResponse(removed.error());
}

} // namespace

SessionsApi::SessionsApi(SessionStore &sessions, LibraryService &libraryService)
    : m_sessions(sessions)
    , m_libraryService(libraryService)
{
}

HttpResponse SessionsApi::answer(const HttpRequest &request, const QStringList &segments,
                                 const FormFields &query)
{
    if (segments.isEmpty())
        return list(query);
    const QUuid id = idInAddress(segments.front());
    if (segments.size() > 1)
        return deleted(m_libraryService.removeSessionItem(id, idInAddress(segments.back())));
    return request.method == "DELETE" ? deleted(m_libraryService.removeSession(id)) : one(id);
}

HttpResponse SessionsApi::list(const FormFields &query) const
{
    const Parameter<std::optional<QUuid>> child = idParameter(query, QStringLiteral("profile"));
    if (!child)
        return child.error();
    const Result<QList<SessionRecord>> sessions = m_sessions.overview(*child);
    if (!sessions)
        return errorResponse(sessions.error());
    QByteArray json(R"({"sessions":[)");
    for (const SessionRecord &session : *sessions) {
        if (!json.endsWith('['))
            json += ',';
        appendSession(json, session);
    }
    return {.contentType = "application/json", .body = json + "]}"};
}

HttpResponse SessionsApi::one(const QUuid &id) const
{
    const Result<SessionRecord> session = m_sessions.session(id);
    const Result<QList<SessionItemRecord>> items = m_sessions.items(id);
    if (!session)
        return errorResponse(session.error());
    if (!items)
        return errorResponse(items.error());
    QJsonArray list;
    for (const SessionItemRecord &item : *items) {
        list += QJsonObject{{QStringLiteral("id"), toJson(item.id)},
                            {QStringLiteral("item_id"), toJson(item.itemId)},
                            {QStringLiteral("text"), item.text},
                            {QStringLiteral("illustration_id"), toJson(item.illustrationId)},
                            {QStringLiteral("displayed_at"), toJson(item.displayedAt)},
                            {QStringLiteral("completed_at"), toJson(item.completedAt)}};
    }
    QJsonObject json = sessionJson(*session);
    json.insert(u"items", list);
    return HttpResponse::json(200, QJsonDocument(json));
}

} // namespace chitai
