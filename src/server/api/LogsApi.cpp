// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/LogsApi.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/api/ApiResponses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype maxLogLength = 1000;
// Six lines a minute, of which a day makes 9 MB at most: what a page that fails has to say stands
// in its first lines.
constexpr MessageBudget::Rate linesOfSender{0.1, 30};
constexpr MessageBudget::Rate linesOfAll{0.5, 150};
constexpr qsizetype mostSenders = 300;

/// A client's text, made harmless for a log: one line, printable, bounded.
QString loggable(const QString &text)
{
    QString line = text.left(maxLogLength);
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return line;
}

} // namespace

LogsApi::LogsApi(const Clock &clock)
    : m_clock(clock)
    , m_all(clock.monotonic(), linesOfAll)
{
}

bool LogsApi::spend(const QString &sender)
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    auto own = m_ofSender.find(sender);
    if (own == m_ofSender.end()) {
        if (m_ofSender.size() >= mostSenders)
            m_ofSender.clear(); // the budget of all together holds
        own = m_ofSender.insert(sender, MessageBudget(now, linesOfSender));
    }
    // One that has used its own up takes nothing from the others'.
    return own->spend(now) && m_all.spend(now);
}

HttpResponse LogsApi::write(const HttpRequest &request, const QString &sender)
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
    if (!spend(sender)) {
        if (!std::exchange(m_hasToldRefusal, true))
            qCWarning(logServer) << "a client says more than the log takes; the rest is left out";
        HttpResponse response
            = HttpResponse::error(429, QStringLiteral("The log takes no more for now."));
        response.fields.emplace_back("Retry-After", "10");
        return response;
    }
    m_hasToldRefusal = false;
    const QString arguments
        = QString::fromUtf8(QJsonDocument(args.toArray()).toJson(QJsonDocument::Compact));
    const QString line = loggable(message.toString() % u' ' % arguments);
    if (level == u"warn" || level == u"error")
        qCWarning(logServer).noquote() << "client says:" << line;
    else
        qCInfo(logServer).noquote() << "client says:" << line;
    return statusResponse(200, QStringLiteral("ok"));
}

} // namespace chitai
