// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Server.h"

#include "base/Logging.h"
#include "server/api/Answers.h"
#include "server/transport/StaticFiles.h"
#include "server/transport/WebSocketLink.h"

#include <QHostInfo>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QUrlQuery>

namespace chitai {

namespace {

std::optional<ClientRole> roleFromName(QStringView name)
{
    if (name == u"controller")
        return ClientRole::Controller;
    if (name == u"display")
        return ClientRole::Display;
    return std::nullopt;
}

bool isReadingPath(const std::optional<RequestTarget> &target)
{
    return target && target->segments == QStringList(QStringLiteral("ws"));
}

bool isStoryPath(const std::optional<RequestTarget> &target)
{
    return target && target->segments == QStringList({QStringLiteral("ws"), QStringLiteral("rpc")});
}

HttpResponse notFound()
{
    return HttpResponse::error(404, QStringLiteral("There is no such address."));
}

HttpResponse redirect(const QByteArray &location)
{
    return {302, {}, {}, {{"Location", location}}, false};
}

} // namespace

Server::Server(const Config &config, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_access(config.access, QHostInfo::localHostName())
    , m_api(parts.api)
    , m_hub(parts.model, parts.graceTimer, parts.clock, config.silence)
    , m_storyHub(parts.stories, parts.clock, config.silence)
    , m_http({.answer = [this](const HttpRequest &request,
                               const HttpReply &reply) { answer(request, reply); },
              .admit = [this](const HttpRequest &request) { return admit(request); },
              .judgeUpgrade = [this](const HttpRequest &request) { return judgeUpgrade(request); }},
             parts.clock)
{
    connect(&m_http, &HttpServer::webSocketOpened, this,
            [this](WebSocketLink *link, const QUrl &url) {
                if (isStoryPath(RequestTarget::parse(url.path(QUrl::FullyEncoded).toLatin1()))) {
                    m_storyHub.add(std::unique_ptr<ClientLink>(link));
                    return;
                }
                const QString role = QUrlQuery(url).queryItemValue(QStringLiteral("role"));
                m_hub.add(std::unique_ptr<ClientLink>(link),
                          roleFromName(role).value_or(ClientRole::Display));
            });
}

Server::~Server() = default;

Result<void> Server::listen()
{
    return m_http.listen(m_config.address, m_config.port);
}

tl::expected<qsizetype, HttpResponse> Server::admit(const HttpRequest &request) const
{
    if (const std::optional<QString> refusal = m_access.refusal(request)) {
        qCInfo(logServer) << "refused" << request.method << "from" << request.peer.toString() << "-"
                          << *refusal;
        return tl::unexpected(HttpResponse::error(403, *refusal));
    }
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (!target)
        return tl::unexpected(
            HttpResponse::error(400, QStringLiteral("The address can't be read.")));
    return target->segments.value(0) == u"api" ? ApiRouter::bodyLimit(target->segments.mid(1))
                                               : maxBodyBytes;
}

void Server::answer(const HttpRequest &request, const HttpReply &reply)
{
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (!target)
        reply(HttpResponse::error(400, QStringLiteral("The address can't be read.")));
    else if (target->segments.value(0) == u"api" && target->segments.size() > 1)
        m_api.answer(request, target->segments.mid(1), target->query, reply);
    else
        reply(answerPage(request, *target));
}

HttpResponse Server::answerPage(const HttpRequest &request, const RequestTarget &target) const
{
    const QString first = target.segments.value(0);
    if (request.method != "GET" && request.method != "HEAD")
        return first == u"ws" || first == u"health" || first == u"web"
            ? methodNotAllowed("GET, HEAD")
            : notFound();
    if (first.isEmpty())
        return redirect("/web/controller/");
    if (first == u"health" && target.segments.size() == 1) {
        return HttpResponse::json(
            200, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}));
    }
    if (first == u"web")
        return staticFile(target.segments.mid(1), request);
    if (isReadingPath(target) || isStoryPath(target)) {
        HttpResponse response
            = HttpResponse::error(426, QStringLiteral("This address speaks WebSocket."));
        response.fields.emplace_back("Upgrade", "websocket");
        return response;
    }
    return notFound();
}

std::optional<HttpResponse> Server::judgeUpgrade(const HttpRequest &request) const
{
    if (const std::optional<QString> refusal = m_access.refusal(request)) {
        qCInfo(logServer) << "refused a WebSocket from" << request.peer.toString() << "-"
                          << *refusal;
        return HttpResponse::error(403, *refusal);
    }
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (!isReadingPath(target) && !isStoryPath(target))
        return notFound();
    if (isReadingPath(target) && !roleFromName(target->query.value(u"role").value_or(QString()))) {
        return HttpResponse::error(403,
                                   QStringLiteral("Say what the client is for: "
                                                  "/ws?role=controller or /ws?role=display"));
    }
    if (request.field("Sec-WebSocket-Version").trimmed() != "13") {
        HttpResponse response
            = HttpResponse::error(426, QStringLiteral("Only version 13 is spoken."));
        response.fields.emplace_back("Sec-WebSocket-Version", "13");
        return response;
    }
    if (request.method != "GET"
        || QByteArray::fromBase64(request.field("Sec-WebSocket-Key")).size() != 16)
        return HttpResponse::error(400, QStringLiteral("This is no WebSocket handshake."));
    if (m_hub.clients().size() + m_storyHub.clients().size() + m_http.upgradingCount()
        >= m_config.maxClients)
        return HttpResponse::error(503, QStringLiteral("Too many clients are connected."));
    return std::nullopt;
}

QList<QUrl> Server::addresses() const
{
    const auto url = [this](const QString &host) {
        QUrl result;
        result.setScheme(QStringLiteral("http"));
        result.setHost(host);
        result.setPort(port());
        result.setPath(QStringLiteral("/"));
        return result;
    };
    if (m_config.address != QHostAddress::Any && m_config.address != QHostAddress::AnyIPv4
        && m_config.address != QHostAddress::AnyIPv6)
        return {url(m_config.address.toString())};
    QList<QUrl> urls;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const bool isReachable = address.protocol() == QAbstractSocket::IPv4Protocol
            && !address.isLoopback() && !address.isLinkLocal();
        if (isReachable)
            urls += url(address.toString());
    }
    urls += url(QStringLiteral("127.0.0.1"));
    return urls;
}

} // namespace chitai
