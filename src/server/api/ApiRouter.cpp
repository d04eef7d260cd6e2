// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ApiRouter.h"

#include "base/Logging.h"

#include <QJsonArray>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr qsizetype maxLogLength = 1000;

/// A client's text, made harmless for a log: one line, printable, bounded.
QString loggable(const QString &text)
{
    QString line = text.left(maxLogLength);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return line;
}

HttpResponse log(const HttpRequest &request)
{
    if (request.method != "POST")
        return methodNotAllowed("POST");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QString level = document[u"level"].toString();
    const QJsonValue message = document[u"message"];
    const bool isKnown
        = level == u"log" || level == u"info" || level == u"warn" || level == u"error";
    if (!document.isObject() || !isKnown || !message.isString()) {
        return HttpResponse::error(422,
                                   QStringLiteral("Send {\"level\": \"log\", \"info\", \"warn\" or "
                                                  "\"error\", \"message\": text, \"args\": []}."));
    }
    const QString arguments = QString::fromUtf8(
        QJsonDocument(document[u"args"].toArray()).toJson(QJsonDocument::Compact));
    const QString line = loggable(message.toString() % u' ' % arguments);
    if (level == u"warn" || level == u"error")
        qCWarning(logServer).noquote() << "client says:" << line;
    else
        qCInfo(logServer).noquote() << "client says:" << line;
    return HttpResponse::json(
        200, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}));
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadMessage:
    case ErrorCode::UnknownType:
    case ErrorCode::BadValue:
    case ErrorCode::TooLarge:
        return 400;
    case ErrorCode::NotAllowed:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::NoSession:
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::StorageFailed:
    case ErrorCode::NewerSchema:
        return 500;
    case ErrorCode::StorageFull:
        return 507;
    }
    Q_UNREACHABLE();
}

} // namespace

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response
        = HttpResponse::error(405, QStringLiteral("This address does not take that method."));
    response.fields.emplace_back("Allow", allowed);
    return response;
}

HttpResponse errorResponse(const Error &error)
{
    return HttpResponse::error(statusOf(error.code), error.message);
}

ApiRouter::ApiRouter(LibraryStore &library, SessionStore &sessions)
    : m_items(library)
    , m_sessions(sessions)
{
}

HttpResponse ApiRouter::answer(const HttpRequest &request, const QStringList &segments,
                               const FormFields &query)
{
    const QString subject = segments.value(0);
    if (subject == u"items")
        return m_items.answer(request, segments.mid(1), query);
    if (subject == u"sessions")
        return m_sessions.answer(request, segments.mid(1));
    if (subject == u"logs" && segments.size() == 1)
        return log(request);
    return HttpResponse::error(404, QStringLiteral("There is no such address."));
}

} // namespace chitai
