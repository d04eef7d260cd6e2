// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/Server.h"

#include "base/Logging.h"
#include "core/AppCore.h"
#include "devices/FingerprintWords.h"
#include "server/api/ApiAddresses.h"
#include "server/api/ApiResponses.h"
#include "server/transport/StaticFiles.h"
#include "server/transport/WebSocketLink.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>
#include <algorithm>

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

/// What stands behind "/api", a slash at the end left out; nothing for another address.
std::optional<QStringList> apiSegments(const RequestTarget &target)
{
    if (target.segments.front() != u"api")
        return std::nullopt;
    QStringList segments = target.segments.mid(1);
    if (!segments.isEmpty() && segments.back().isEmpty())
        segments.removeLast();
    return segments;
}

/// What is wrong with the address or its method, whatever else the request brings.
std::optional<HttpResponse> refusalOf(const HttpRequest &request, const RequestTarget &target)
{
    if (const std::optional<QStringList> segments = apiSegments(target))
        return addressRefusal(request, *segments);
    if (isRead(request))
        return std::nullopt;
    const QString &first = target.segments.front();
    const bool isThere = first.isEmpty() || first == u"ws" || first == u"health" || first == u"web";
    return isThere ? methodNotAllowed("GET, HEAD") : noSuchAddress();
}

bool isReadingPath(const std::optional<RequestTarget> &target)
{
    return target && target->segments == QStringList(QStringLiteral("ws"));
}

bool isStoryPath(const std::optional<RequestTarget> &target)
{
    return target && target->segments == QStringList({QStringLiteral("ws"), QStringLiteral("rpc")});
}

// What a tablet installs so that its browser knows this machine.
constexpr QLatin1StringView rootFile("chitai-root.crt");

HttpResponse rootCertificate(const std::optional<TlsIdentity> &identity)
{
    if (!identity || !identity->isOurs())
        return noSuchAddress();
    return {200,
            "application/x-x509-ca-cert",
            toDer(identity->root),
            {{"Content-Disposition",
              "attachment; filename=\"" + QByteArray(rootFile.data(), rootFile.size()) + '"'},
             {"Cache-Control", "private, no-cache"}},
            false};
}

/// By which a tablet shows which laptop it speaks to: the SHA-256 as browsers show it, and its
/// words.
HttpResponse fingerprintOf(const std::optional<TlsIdentity> &identity)
{
    if (!identity)
        return noSuchAddress();
    const QByteArray &fingerprint = identity->facts.fingerprint;
    QJsonObject words;
    for (const Language language : allLanguages) {
        words.insert(languageCode(language),
                     QJsonArray::fromStringList(fingerprintWords(fingerprint, language)));
    }
    return HttpResponse::json(
        200,
        QJsonDocument(QJsonObject{
            {QStringLiteral("sha256"), QString::fromLatin1(fingerprint.toHex(':').toUpper())},
            {QStringLiteral("words"), words},
        }));
}

QUrl urlOf(QStringView scheme, const QString &host, quint16 port)
{
    QUrl url;
    url.setScheme(scheme.toString());
    url.setHost(host);
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    return url;
}

QUrl pairingPage()
{
    return QUrl(QStringLiteral("/web/pair/"));
}

QUrl explanationPage()
{
    return QUrl(QStringLiteral("/web/pair/certificate.html"));
}

HttpResponse redirect(const QByteArray &location)
{
    return {302, {}, {}, {{"Location", location}}, false};
}

ApiRouter::Dependencies apiDependencies(AppCore &core)
{
    return {core.database().address(),
            core.stores().library,
            *core.stores().search,
            core.stores().sessions,
            core.stores().illustrations,
            core.libraryService(),
            core.illustrationFiles(),
            core.illustrationImporter(),
            core.pictureFinder(),
            core.outsidePictures(),
            core.model(),
            core.speech(),
            core.profiles(),
            core.practice(),
            core.childExport(),
            core.groups(),
            core.classOverview(),
            core.clock()};
}

} // namespace

Server::Server(const Config &config, AppCore &core, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_devices(core.devices())
    , m_authorizer({config.access, config.hostNames}, core.devices(), core.clock())
    , m_api(apiDependencies(core),
            config.access == AccessPolicy::Mode::Open ? PictureCache::Shared
                                                      : PictureCache::Private)
    , m_pairingApi(core.devices(), core.pairing())
    , m_hub(core.model(), core.profiles(), core.graceTimer(), core.clock(), config.clientTimeout)
    , m_storyHub(core.stories(), core.desk(), core.clock(), config.clientTimeout)
    , m_http({.answer = [this](const HttpRequest &request,
                               const HttpReply &reply) { answer(request, reply); },
              .admit = [this](const HttpRequest &request) { return admit(request); },
              .authorizeUpgrade
              = [this](const HttpRequest &request) { return authorizeUpgrade(request); }},
             core.clock())
{
    connect(&m_http, &HttpServer::webSocketOpened, this, &Server::open);
    connect(&m_devices, &Devices::removed, this, &Server::endConnectionsOf);
}

Server::~Server()
{
    // Links that go with the hub must not call back.
    for (WebSocketLink *link : std::as_const(m_links))
        link->disconnect(this);
}

void Server::setIdentity(const TlsIdentity &identity)
{
    m_http.setIdentity(identity.server);
    m_identity = identity;
    m_authorizer.requireTls();
    m_authorizer.addNames(identity.facts.names);
    Q_EMIT addressesChanged();
}

Result<void> Server::listen()
{
    if (m_config.identity)
        setIdentity(*m_config.identity);
    return m_http.listen(m_config.address, m_config.port);
}

tl::expected<HttpConnection::Admission, HttpResponse>
Server::admit(const HttpRequest &request) const
{
    CHITAI_TRY_ASSIGN(const std::optional<QUuid> authorized, m_authorizer.authorize(request));
    const bool isAuthorised
        = authorized.has_value() || m_authorizer.mode() != AccessPolicy::Mode::Paired;
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (std::optional<HttpResponse> refusal = refusalOf(request, *target))
        return tl::unexpected(*std::move(refusal));
    const std::optional<QStringList> api = apiSegments(*target);
    const qsizetype limit = api ? ApiRouter::bodyLimit(*api) : maxBodyBytes;
    return HttpConnection::Admission{isAuthorised ? limit : std::min(limit, maxPublicBodyBytes),
                                     isAuthorised};
}

void Server::answer(const HttpRequest &request, const HttpReply &reply)
{
    // Once more: the right may have been taken back while the body came.
    const auto authorized = m_authorizer.authorize(request);
    if (!authorized) {
        reply(authorized.error());
        return;
    }
    const RequestTarget target = *RequestTarget::parse(request.target);
    const std::optional<QStringList> api = apiSegments(target);
    if (!api)
        reply(answerPage(request, target));
    else if (*api == QStringList(QStringLiteral("pair")))
        reply(m_pairingApi.pair(request));
    else if (*api == QStringList(QStringLiteral("device")))
        reply(m_pairingApi.own(*authorized));
    else
        m_api.answer(request, *api, target.query,
                     *authorized ? (*authorized)->toString(QUuid::WithoutBraces)
                                 : request.peer.toString(),
                     reply);
}

HttpResponse Server::answerPage(const HttpRequest &request, const RequestTarget &target) const
{
    const QString first = target.segments.value(0);
    if (first.isEmpty())
        return redirect("/web/controller/");
    if (first == u"health" && target.segments.size() == 1) {
        return HttpResponse::json(
            200, QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}}));
    }
    if (target.segments.join(u'/') == u"web/pair/" % rootFile)
        return rootCertificate(m_identity);
    if (target.segments.join(u'/') == u"web/pair/fingerprint")
        return fingerprintOf(m_identity);
    if (first == u"web")
        return staticFile(target.segments.mid(1), request);
    if (isReadingPath(target) || isStoryPath(target)) {
        HttpResponse response
            = HttpResponse::error(426, QStringLiteral("This address speaks WebSocket."));
        response.fields.emplace_back("Upgrade", "websocket");
        return response;
    }
    return noSuchAddress();
}

std::optional<HttpResponse> Server::authorizeUpgrade(const HttpRequest &request) const
{
    if (const auto authorized = m_authorizer.authorize(request); !authorized)
        return authorized.error();
    const std::optional<RequestTarget> target = RequestTarget::parse(request.target);
    if (std::optional<HttpResponse> refusal = refusalOf(request, *target))
        return refusal;
    if (!isReadingPath(target) && !isStoryPath(target))
        return noSuchAddress();
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
    if (request.method != "GET" // HEAD
        || QByteArray::fromBase64(request.field("Sec-WebSocket-Key")).size() != 16)
        return HttpResponse::error(400, QStringLiteral("This is no WebSocket handshake."));
    if (m_hub.clients().size() + m_storyHub.clients().size() + m_http.upgradingCount()
        >= m_config.maxClients)
        return HttpResponse::error(503, QStringLiteral("Too many clients are connected."));
    return std::nullopt;
}

void Server::open(WebSocketLink *link, const QUrl &url, const HttpRequest &request)
{
    // Between the handshake's judgement and now its right may have been taken back.
    const auto authorized = m_authorizer.authorize(request);
    if (!authorized) {
        link->abort();
        link->deleteLater();
        return;
    }
    if (const std::optional<QUuid> device = *authorized) {
        link->setPeerName(m_devices.device(*device).value_or(DeviceRecord()).name);
        m_links.insert(*device, link);
        const auto forget = [this, link, device] {
            m_devices.noteSeen(*device);
            if (m_links.remove(*device, link) > 0 && !m_links.contains(*device))
                Q_EMIT connectionsChanged();
        };
        connect(link, &ClientLink::disconnected, this, forget);
        connect(link, &QObject::destroyed, this, forget);
        if (m_links.count(*device) == 1)
            Q_EMIT connectionsChanged();
    }
    if (isStoryPath(RequestTarget::parse(request.target))) {
        link->setMaxMessageBytes(maxStoryMessageBytes);
        m_storyHub.add(std::unique_ptr<ClientLink>(link));
        return;
    }
    const QString role = QUrlQuery(url).queryItemValue(QStringLiteral("role"));
    const std::optional<QUuid> device = *authorized;
    m_hub.add(std::unique_ptr<ClientLink>(link), roleFromName(role).value_or(ClientRole::Display),
              device ? device->toString(QUuid::WithoutBraces) : QString());
}

void Server::endConnectionsOf(const QUuid &device)
{
    const QList<WebSocketLink *> links = m_links.values(device);
    for (WebSocketLink *link : links) {
        link->close(CloseCode::PolicyViolation, QStringLiteral("This device was taken out."));
        // Not when the peer has answered: at once.
        link->abort();
    }
}

void Server::setReachable(const QList<QHostAddress> &reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    Q_EMIT addressesChanged();
}

bool Server::isForLoopback() const
{
    const QHostAddress &address = m_config.address;
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4
        || address == QHostAddress::AnyIPv6 || address.isLoopback();
}

QList<QUrl> Server::addresses() const
{
    QList<QHostAddress> hosts = m_reachable;
    if (m_config.address.isLoopback() || m_config.access == AccessPolicy::Mode::Local)
        hosts.clear();
    else if (!isForLoopback())
        hosts = {m_config.address};
    QList<QUrl> urls;
    for (const QHostAddress &host : hosts)
        urls += urlOf(m_identity ? u"https" : u"http", host.toString(), port());
    return urls;
}

QUrl Server::localAddress() const
{
    if (!isForLoopback())
        return addresses().value(0);
    const bool isLoopback = m_config.address.isLoopback();
    return urlOf(u"http", isLoopback ? m_config.address.toString() : QStringLiteral("127.0.0.1"),
                 port());
}

QUrl Server::pairingLink(const QString &code) const
{
    const QList<QUrl> all = addresses();
    if (all.isEmpty())
        return localLink(code.toLatin1());
    // The page that explains the warning comes before the browser warns.
    QUrl url = all.front().resolved(m_identity ? explanationPage() : pairingPage());
    if (m_identity)
        url.setScheme(QStringLiteral("http"));
    url.setFragment(code);
    return url;
}

QUrl Server::localLink(const QByteArray &key) const
{
    QUrl url = localAddress().resolved(pairingPage());
    url.setFragment(QString::fromLatin1(key));
    return url;
}

} // namespace chitai
