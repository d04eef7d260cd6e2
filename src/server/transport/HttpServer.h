// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/tls/CertificateFolder.h"
#include "server/transport/FirstByte.h"
#include "server/transport/HttpConnection.h"

#include <QHash>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <list>

class QWebSocket;
class QWebSocketServer;

namespace chitai {

class WebSocketLink;

/// Gives away what it accepts as it comes: nobody knows yet which kind of socket it becomes.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    void accepted(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT accepted(descriptor); }
};

/// HTTP and WebSocket on one port, with TLS and without. Lives in the thread that made it.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// How many connections may be open that are no WebSocket; above it the one that has waited
    /// longest without a request has to go, so that a crowd of half-open ones keeps nobody out.
    static constexpr qsizetype maxConnections = 512;

    HttpServer(HttpConnection::Handlers handlers, const Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// 127.0.0.1 stands for ::1 too, where the machine has it: "localhost" may be either.
    /// Listens on the port or, if it is taken, on the next free one of the following twenty; 0 lets
    /// the system choose. Conflict where none is free or the address is not this machine's.
    [[nodiscard]] Result<void> listen(const QHostAddress &address, quint16 port);
    void close();
    /// From now on who begins with TLS is served with this certificate.
    void setIdentity(const KeyedCertificate &identity);
    /// How many WebSockets are being opened: accepted, and not handed out yet.
    [[nodiscard]] std::size_t upgradingCount() const { return std::size_t(m_upgrading.size()); }
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// Closes what has waited too long. Called every second by a timer of its own.
    void sweep();

Q_SIGNALS:
    /// A WebSocket was opened by this request; the receiver owns the link.
    void webSocketOpened(chitai::WebSocketLink *link, const QUrl &url,
                         const chitai::HttpRequest &request);

private:
    /// One connection that is no WebSocket; first the one, then the other.
    struct Peer
    {
        FirstByte *waiting = nullptr;
        HttpConnection *speaking = nullptr;

        [[nodiscard]] bool isHalfOpen() const { return waiting || speaking->isHalfOpen(); }
    };
    struct Upgrading
    {
        QPointer<QTcpSocket> socket;
        HttpRequest request;
    };

    void accept(qintptr descriptor);
    void serve(FirstByte *waiting, qintptr descriptor, FirstByte::Speech speech);
    [[nodiscard]] const QSslConfiguration &tlsConfiguration();
    [[nodiscard]] QTcpSocket *makeSocket(qintptr descriptor, FirstByte::Speech speech);
    void forget(const QObject *stage);
    void makeRoom();
    void open();

    const HttpConnection::Handlers m_handlers;
    const Clock &m_clock;
    Listener m_listener;
    Listener m_secondListener; // ::1 beside 127.0.0.1
    std::optional<KeyedCertificate> m_identity;
    // Made for the first that speaks TLS: without one the program does not load what it takes.
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::list<Peer> m_peers; // oldest first
    // Sockets in the hands of m_webSockets, by the peer's address and port.
    QHash<std::pair<QHostAddress, quint16>, Upgrading> m_upgrading;
    QTimer m_sweeper;
};

} // namespace chitai
