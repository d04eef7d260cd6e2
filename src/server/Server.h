// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "devices/Pairing.h"
#include "server/access/RequestAuthorizer.h"
#include "server/api/ApiRouter.h"
#include "server/api/PairingApi.h"
#include "server/clients/ReadingHub.h"
#include "server/clients/StoryHub.h"
#include "server/tls/CertificateFolder.h"
#include "server/transport/HttpServer.h"

#include <QUrl>

namespace chitai {

class AppCore;

/// What a client on the network meets: /health, REST below /api, the tablet pages below /web and
/// the WebSockets /ws (reading) and /ws/rpc (stories), on one port, with TLS and, on this machine,
/// without. Lives in the main thread.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Config
    {
        QHostAddress address = QHostAddress::LocalHost;
        quint16 port = 8000;
        AccessPolicy::Mode access = AccessPolicy::Mode::Local;
        /// This machine's, beside those of the certificate.
        QStringList hostNames = {};
        std::chrono::seconds clientTimeout{
            300}; ///< after which a client that gives no sign of life is dropped
        std::size_t maxClients = 200;
        std::optional<TlsIdentity> identity = {}; ///< without one there is no https
    };

    /// Speaks for the core, which must outlive the server.
    Server(const Config &config, AppCore &core, QObject *parent = nullptr);
    ~Server() override;

    /// Conflict where no port is free or the address is not this machine's.
    [[nodiscard]] Result<void> listen();

    /// Another certificate for connections from now on.
    void setIdentity(const TlsIdentity &identity);

    /// See ReadingHub.
    void setBackupTrouble(const std::optional<Error> &trouble) { m_hub.setBackupTrouble(trouble); }
    /// See ReadingHub.
    void setServerAway(std::optional<int> waiting) { m_hub.setServerAway(waiting); }

    [[nodiscard]] quint16 port() const { return m_http.port(); }
    /// Under which addresses other machines reach this one now, the likeliest first; none without a
    /// network.
    void setReachable(const QList<QHostAddress> &reachable);
    /// Where a tablet's browser finds the pages, the likeliest first; empty where nobody else can
    /// come.
    [[nodiscard]] QList<QUrl> addresses() const;
    /// Where programs and browsers of this machine find the server.
    [[nodiscard]] QUrl localAddress() const;
    /// What a QR code holds: the pairing page with the code behind "#", which never goes over the
    /// network.
    [[nodiscard]] QUrl pairingLink(const QString &code) const;
    /// The same for a browser on this machine, with a link's key.
    [[nodiscard]] QUrl localLink(const QByteArray &key) const;
    [[nodiscard]] AccessPolicy::Mode access() const { return m_config.access; }
    [[nodiscard]] const std::optional<TlsIdentity> &identity() const { return m_identity; }
    [[nodiscard]] const ReadingHub &hub() const { return m_hub; }
    [[nodiscard]] const HttpServer &http() const { return m_http; }
    /// Whether the device has a WebSocket open.
    [[nodiscard]] bool isConnected(const QUuid &device) const { return m_links.contains(device); }

Q_SIGNALS:
    /// Addresses, or the certificate.
    void addressesChanged();
    /// A device opened its first WebSocket, or closed its last one.
    void connectionsChanged();

private:
    [[nodiscard]] tl::expected<HttpConnection::Admission, HttpResponse>
    admit(const HttpRequest &request) const;
    void answer(const HttpRequest &request, const HttpReply &reply);
    [[nodiscard]] HttpResponse answerPage(const HttpRequest &request,
                                          const RequestTarget &target) const;
    [[nodiscard]] std::optional<HttpResponse> authorizeUpgrade(const HttpRequest &request) const;
    void open(WebSocketLink *link, const QUrl &url, const HttpRequest &request);
    void endConnectionsOf(const QUuid &device);
    [[nodiscard]] bool isForLoopback() const;

    const Config m_config;
    std::optional<TlsIdentity> m_identity;
    Devices &m_devices;
    RequestAuthorizer m_authorizer;
    ApiRouter m_api;
    PairingApi m_pairingApi;
    ReadingHub m_hub;
    StoryHub m_storyHub;
    HttpServer m_http;
    QList<QHostAddress> m_reachable;
    QMultiHash<QUuid, WebSocketLink *> m_links; // of paired devices
};

} // namespace chitai
