// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ApiRouter.h"

#include "base/Logging.h"
#include "server/api/ApiAddresses.h"
#include "server/api/ApiResponses.h"
#include "server/api/GrowingApi.h"
#include "server/transport/HttpRequestReader.h"

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
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QString level = document[u"level"].toString();
    const QJsonValue message = document[u"message"];
    const QJsonValue args = document[u"args"];
    const bool isKnown
        = level == u"log" || level == u"info" || level == u"warn" || level == u"error";
    const bool isList = args.isArray() || args.isUndefined();
    if (!document.isObject() || !isKnown || !message.isString() || !isList) {
        return unprocessable(QStringLiteral("Send {\"level\": \"log\", \"info\", \"warn\" or "
                                            "\"error\", \"message\": text, \"args\": []}."));
    }
    const QString arguments
        = QString::fromUtf8(QJsonDocument(args.toArray()).toJson(QJsonDocument::Compact));
    const QString line = loggable(message.toString() % u' ' % arguments);
    if (level == u"warn" || level == u"error")
        qCWarning(logServer).noquote() << "client says:" << line;
    else
        qCInfo(logServer).noquote() << "client says:" << line;
    return statusResponse(200, QStringLiteral("ok"));
}

} // namespace

ApiRouter::ApiRouter(const Dependencies &deps, PictureCache pictures)
    : m_items(deps.database, deps.library, deps.search, deps.libraryService, deps.practice,
              deps.profiles)
    , m_sessions(deps.sessions, deps.libraryService)
    , m_illustrations(deps.illustrations, deps.libraryService, deps.files, deps.importer, pictures)
    , m_pictures({deps.pictureFinder, deps.libraryService, deps.importer})
    , m_speech(deps.model, deps.speech)
    , m_profiles(deps.profiles)
    , m_practice(deps.practice, deps.childExport, deps.profiles, deps.library)
{
}

void ApiRouter::answer(const HttpRequest &request, const QStringList &segments,
                       const FormFields &query, const HttpReply &reply)
{
    if (const std::optional<HttpResponse> refusal = addressRefusal(request, segments)) {
        reply(*refusal);
        return;
    }
    const QString &subject = segments.front();
    const QStringList rest = segments.mid(1);
    if (subject == u"items" && rest.value(1) == u"illustrations")
        reply(m_illustrations.answerOfItem(request, rest.front(), rest.mid(2)));
    else if (subject == u"items")
        m_items.answer(request, rest, query, reply);
    else if (subject == u"illustrations")
        m_illustrations.answer(request, rest, query, reply);
    else if (subject == u"pictures")
        m_pictures.answer(request, rest, query, reply);
    else if (subject == u"sessions")
        reply(m_sessions.answer(request, rest, query));
    else if (subject == u"practice")
        reply(m_practice.answer(request, rest, query));
    else if (subject == u"growing")
        reply(growingResponse(query));
    else if (subject == u"profiles")
        reply(m_profiles.list());
    else if (subject == u"speech")
        m_speech.answer(request, query, reply);
    else
        reply(log(request));
}

qsizetype ApiRouter::bodyLimit(const QStringList &segments)
{
    if (segments == QStringList(QStringLiteral("pair")))
        return maxPublicBodyBytes;
    return segments == QStringList(QStringLiteral("illustrations")) ? maxUploadBytes : maxBodyBytes;
}

} // namespace chitai
