// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpServer.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/transport/FrameGuard.h"
#include "server/transport/TlsSocket.h"
#include "server/transport/WebSocketLink.h"

#include <QWebSocket>
#include <QWebSocketServer>
#include <utility>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <sys/socket.h>
#endif

namespace chitai {

namespace {

constexpr int portsToTry = 20;
// Waiting connections that the kernel keeps for us, and opened WebSockets that Qt does; the
// defaults of 50 and 30 are less than a family's tablets and one crowd of half-open ones.
constexpr int backlog = 512;

// See TurnQueue. A handshake takes a millisecond: one in a round.
constexpr int requestCost = 1;
constexpr int handshakeCost = TurnQueue::perRound;

/// Null where the peer has gone already.
QHostAddress peerAddress(qintptr descriptor)
{
    sockaddr_storage storage = {};
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    socklen_t size = sizeof storage;
#ifdef Q_OS_WIN
    const int result = ::getpeername(SOCKET(descriptor), address, &size);
#else
    const int result = ::getpeername(int(descriptor), address, &size);
#endif
    return result == 0 ? QHostAddress(address) : QHostAddress();
}

/// Where none can be accepted, as while the process has too many files open, QTcpServer accepts
/// nobody any more: lets it try again after a pause.
void tryAgainLater(Listener &listener)
{
    auto *pause = new QTimer(&listener);
    pause->setSingleShot(true);
    pause->setInterval(std::chrono::seconds(1));
    QObject::connect(pause, &QTimer::timeout, &listener, [&listener] {
        if (listener.isListening())
            listener.resumeAccepting();
    });
    // It is told once, until somebody gets in again.
    const auto isTold = std::make_shared<bool>(false);
    QObject::connect(&listener, &QTcpServer::acceptError, pause, [&listener, pause, isTold] {
        if (!std::exchange(*isTold, true))
            qCWarning(logServer) << "nobody can be let in now:" << listener.errorString();
        pause->start();
    });
    QObject::connect(&listener, &Listener::accepted, pause, [isTold] { *isTold = false; });
}

} // namespace

void Listener::incomingConnection(qintptr descriptor)
{
    Q_EMIT accepted(descriptor);
    if (++m_acceptedAtOnce < mostAtOnce)
        return;
    // QTcpServer goes on accepting in a loop while somebody comes, but not beyond this number.
    setMaxPendingConnections(0);
    QMetaObject::invokeMethod(this, &Listener::goOn, Qt::QueuedConnection);
}

void Listener::goOn()
{
    m_acceptedAtOnce = 0;
    setMaxPendingConnections(mostAtOnce);
    if (isListening())
        resumeAccepting();
}

HttpServer::HttpServer(HttpConnection::Handlers handlers, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_handlers(std::move(handlers))
    , m_clock(clock)
    , m_webSockets(std::make_unique<QWebSocketServer>(QString(), QWebSocketServer::NonSecureMode))
{
    for (Listener *listener : {&m_listener, &m_secondListener}) {
        listener->setListenBacklogSize(backlog);
        connect(listener, &Listener::accepted, this, &HttpServer::accept);
        tryAgainLater(*listener);
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

void HttpServer::setIdentity(const KeyedCertificate &identity)
{
    m_identity = identity;
    m_tls.reset();
}

const TlsContext &HttpServer::tlsContext()
{
    if (!m_tls) {
        m_tls.emplace(*m_identity);
        if (!m_tls->isUsable())
            qCWarning(logServer) << "the certificate or its key can't be used";
    }
    return *m_tls;
}

void HttpServer::close()
{
    m_sweeper.stop();
    m_listener.close();
    m_secondListener.close();
    m_peers.clear();
    // And those that are to be deleted later: they give back what they hold of ours.
    qDeleteAll(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<ProtocolDetector *>(Qt::FindDirectChildrenOnly));
}

void HttpServer::accept(qintptr descriptor)
{
    const QHostAddress address = peerAddress(descriptor);
    auto *waiting = new ProtocolDetector(descriptor,
                                         m_clock.monotonic() + HttpConnection::headerTimeout, this);
    m_peers.add(address, waiting);
    if (!m_sweeper.isActive())
        m_sweeper.start();
    connect(waiting, &ProtocolDetector::detected, this,
            [this, waiting](ProtocolDetector::Protocol protocol) { hear(waiting, protocol); });
    m_peers.makeRoom(address);
}

void HttpServer::hear(ProtocolDetector *waiting, ProtocolDetector::Protocol protocol)
{
    if (protocol == ProtocolDetector::Protocol::Nothing) {
        m_peers.remove(waiting);
        waiting->deleteLater();
        return;
    }
    m_strangers.add(waiting, isTls(protocol) ? handshakeCost : requestCost,
                    [this, waiting, protocol] { serve(waiting, protocol); });
}

void HttpServer::serve(ProtocolDetector *waiting, ProtocolDetector::Protocol protocol)
{
    const QHostAddress address = m_peers.addressOf(waiting);
    if (address.isNull())
        return; // its place was given away
    waiting->deleteLater();
    if (isTls(protocol))
        m_peers.makeRoomForHandshake(address);
    QTcpSocket *socket = makeSocket(waiting->take(), isTls(protocol));
    if (!socket) {
        m_peers.remove(waiting);
        return;
    }
    auto *connection
        = new HttpConnection(socket, {m_handlers, m_clock, m_strangers, m_bodies}, this);
    m_peers.replace(waiting, connection);
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        m_peers.remove(connection);
        connection->deleteLater();
    });
    connect(connection, &HttpConnection::grown, this, [this] { m_peers.boundBytes(); });
    connect(connection, &HttpConnection::upgraded, this, &HttpServer::upgrade);
}

void HttpServer::upgrade(QTcpSocket *socket, const HttpRequest &request)
{
    m_upgrading.insert({socket->peerAddress(), socket->peerPort()},
                       {socket, new FrameGuard(*socket), request});
    m_webSockets->handleConnection(socket);
}

bool HttpServer::isTls(ProtocolDetector::Protocol protocol) const
{
    // A handshake where there is no certificate is read as a request, and refused as one.
    return protocol == ProtocolDetector::Protocol::Tls && m_identity;
}

QTcpSocket *HttpServer::makeSocket(qintptr descriptor, bool isTls)
{
    // Without TLS the plain kind, which takes less memory and time.
    QTcpSocket *socket = isTls ? new TlsSocket(tlsContext(), this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return nullptr;
    }
    return socket;
}

void HttpServer::open()
{
    while (QWebSocket *socket = m_webSockets->nextPendingConnection()) {
        const Upgrading upgrading = m_upgrading.take({socket->peerAddress(), socket->peerPort()});
        Q_EMIT webSocketOpened(new WebSocketLink(socket, upgrading.socket, upgrading.guard),
                               socket->requestUrl(), upgrading.request);
    }
}

void HttpServer::sweep()
{
    const std::list<PeerTable::Peer> peers = m_peers.all();
    for (const PeerTable::Peer &peer : peers) {
        if (peer.speaking) {
            peer.speaking->checkDeadline();
        } else if (m_clock.monotonic() >= peer.waiting->deadline()) {
            m_peers.remove(peer.waiting);
            delete peer.waiting;
        }
    }
    m_peers.boundBytes();
    m_upgrading.removeIf([](const auto &entry) { return entry.value().socket.isNull(); });
    if (m_peers.all().empty() && m_upgrading.isEmpty())
        m_sweeper.stop(); // nobody wakes the machine for nobody
}

} // namespace chitai
