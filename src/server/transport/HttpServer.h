// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/tls/TlsContext.h"
#include "server/transport/BodyBudget.h"
#include "server/transport/PeerTable.h"
#include "server/transport/TurnQueue.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

class QWebSocket;
class QWebSocketServer;

namespace chitai {

class FrameGuard;
class WebSocketLink;

/// Emits the descriptor of each accepted connection; the socket object (plain or TLS) is made after
/// protocol detection. Accepts at most mostAtOnce connections in a round of the event loop.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 16;

    using QTcpServer::QTcpServer;

Q_SIGNALS:
    void accepted(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void goOn();

    int m_acceptedAtOnce = 0;
};

/// HTTP and WebSocket on one port, with TLS and without. Lives in the thread that made it.
class HttpServer : public QObject
{
    Q_OBJECT

public:
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
    /// The connections that are no WebSocket.
    [[nodiscard]] const PeerTable &peers() const { return m_peers; }
    /// What the bodies that are being received hold together.
    [[nodiscard]] const BodyBudget &bodies() const { return m_bodies; }

    /// Closes what has waited too long. Called every second by a timer of its own.
    void sweep();

Q_SIGNALS:
    /// A WebSocket was opened by this request; the receiver owns the link.
    void webSocketOpened(chitai::WebSocketLink *link, const QUrl &url,
                         const chitai::HttpRequest &request);

private:
    struct Upgrading
    {
        QPointer<QTcpSocket> socket;
        QPointer<FrameGuard> guard;
        HttpRequest request;
    };

    void accept(qintptr descriptor);
    void hear(ProtocolDetector *waiting, ProtocolDetector::Protocol protocol);
    void serve(ProtocolDetector *waiting, ProtocolDetector::Protocol protocol);
    void upgrade(QTcpSocket *socket, const HttpRequest &request);
    [[nodiscard]] const TlsContext &tlsContext();
    [[nodiscard]] QTcpSocket *makeSocket(qintptr descriptor, bool isTls);
    [[nodiscard]] bool isTls(ProtocolDetector::Protocol protocol) const;
    void open();

    const HttpConnection::Handlers m_handlers;
    const Clock &m_clock;
    Listener m_listener;
    Listener m_secondListener; // ::1 beside 127.0.0.1
    std::optional<KeyedCertificate> m_identity;
    // Made for the first that speaks TLS.
    std::optional<TlsContext> m_tls;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    TurnQueue m_strangers;
    BodyBudget m_bodies;
    PeerTable m_peers;
    // Sockets in the hands of m_webSockets, by the peer's address and port.
    QHash<std::pair<QHostAddress, quint16>, Upgrading> m_upgrading;
    QTimer m_sweeper;
};

} // namespace chitai
