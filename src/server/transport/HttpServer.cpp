// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpServer.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/transport/WebSocketLink.h"

#include <QWebSocket>
#include <QWebSocketServer>

namespace chitai {

namespace {

constexpr int portsToTry = 20;
// Waiting connections that the kernel and Qt keep for us; the defaults of 50 and 30 are less than a
// family's tablets and one crowd of half-open ones.
constexpr int backlog = 512;

} // namespace

HttpServer::HttpServer(HttpConnection::Handlers handlers, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_handlers(std::move(handlers))
    , m_clock(clock)
    , m_webSockets(std::make_unique<QWebSocketServer>(QString(), QWebSocketServer::NonSecureMode))
{
    for (QTcpServer *listener : {&m_listener, &m_secondListener}) {
        listener->setListenBacklogSize(backlog);
        listener->setMaxPendingConnections(backlog);
        connect(listener, &QTcpServer::newConnection, this,
                [this, listener] { accept(*listener); });
    }
    m_webSockets->setMaxPendingConnections(backlog);
    connect(m_webSockets.get(), &QWebSocketServer::newConnection, this, &HttpServer::open);
    connect(&m_sweeper, &QTimer::timeout, this, &HttpServer::sweep);
    m_sweeper.setInterval(std::chrono::seconds(1));
}

HttpServer::~HttpServer()
{
    close();
}

Result<void> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    for (int offset = 0; offset <= (port == 0 ? 0 : portsToTry) && port + offset <= 0xffff;
         ++offset) {
        if (m_listener.listen(address, quint16(port + offset))) {
            if (address == QHostAddress(QHostAddress::LocalHost))
                m_secondListener.listen(QHostAddress::LocalHostIPv6, m_listener.serverPort());
            m_sweeper.start();
            return {};
        }
        if (m_listener.serverError() != QAbstractSocket::AddressInUseError)
            break;
    }
    return failure(ErrorCode::Conflict,
                   QStringLiteral("The program can't listen on %1, port %2: %3.")
                       .arg(address.toString())
                       .arg(port)
                       .arg(m_listener.errorString()));
}

void HttpServer::close()
{
    m_sweeper.stop();
    m_listener.close();
    m_secondListener.close();
    for (HttpConnection *connection : std::exchange(m_connections, {}))
        delete connection;
}

void HttpServer::accept(QTcpServer &listener)
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, m_handlers, m_clock, this);
        m_connections.push_back(connection);
        connect(connection, &HttpConnection::finished, this, [this, connection] {
            m_connections.remove(connection);
            connection->deleteLater();
        });
        connect(connection, &HttpConnection::upgraded, this, [this](QTcpSocket *upgrading) {
            m_upgrading.insert({upgrading->peerAddress(), upgrading->peerPort()}, upgrading);
            m_webSockets->handleConnection(upgrading);
        });
        if (qsizetype(m_connections.size()) > maxConnections) {
            auto oldest = std::find_if(
                m_connections.begin(), m_connections.end(),
                [](const HttpConnection *candidate) { return candidate->isHalfOpen(); });
            if (oldest == m_connections.end())
                oldest = m_connections.begin();
            (*oldest)->deleteLater();
            m_connections.erase(oldest);
        }
    }
}

void HttpServer::open()
{
    while (QWebSocket *socket = m_webSockets->nextPendingConnection()) {
        const QPointer<QTcpSocket> transport
            = m_upgrading.take({socket->peerAddress(), socket->peerPort()});
        Q_EMIT webSocketOpened(new WebSocketLink(socket, transport), socket->requestUrl());
    }
}

void HttpServer::sweep()
{
    const std::list<HttpConnection *> connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->checkDeadline();
    m_upgrading.removeIf([](const auto &entry) { return entry.value().isNull(); });
}

} // namespace chitai
