// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpServer.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/transport/WebSocketLink.h"

#include <QSslKey>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace chitai {

namespace {

constexpr int portsToTry = 20;
// Waiting connections that the kernel keeps for us, and opened WebSockets that Qt does; the
// defaults of 50 and 30 are less than a family's tablets and one crowd of half-open ones.
constexpr int backlog = 512;

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

HttpServer::HttpServer(HttpConnection::Handlers handlers, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_handlers(std::move(handlers))
    , m_clock(clock)
    , m_webSockets(std::make_unique<QWebSocketServer>(QString(), QWebSocketServer::NonSecureMode))
{
    for (Listener *listener : {&m_listener, &m_secondListener}) {
        listener->setListenBacklogSize(backlog);
        connect(listener, &Listener::accepted, this, &HttpServer::accept);
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

void HttpServer::setIdentity(const KeyedCertificate &identity)
{
    m_identity = identity;
    m_tls.reset();
}

const QSslConfiguration &HttpServer::tlsConfiguration()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setLocalCertificateChain(QSslCertificate::fromData(m_identity->certificate));
        m_tls->setPrivateKey(readKey(m_identity->key));
        m_tls->setPeerVerifyMode(QSslSocket::VerifyNone); // tablets have no certificate
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        if (m_tls->localCertificateChain().isEmpty() || m_tls->privateKey().isNull())
            qCWarning(logServer) << "the certificate or its key can't be used";
    }
    return *m_tls;
}

void HttpServer::close()
{
    m_sweeper.stop();
    m_listener.close();
    m_secondListener.close();
    for (const Peer &peer : std::exchange(m_peers, {})) {
        delete peer.waiting;
        delete peer.speaking;
    }
}

void HttpServer::accept(qintptr descriptor)
{
    auto *waiting
        = new FirstByte(descriptor, m_clock.monotonic() + HttpConnection::headerTimeout, this);
    m_peers.push_back({waiting, nullptr});
    connect(
        waiting, &FirstByte::told, this,
        [this, waiting](qintptr told, FirstByte::Speech speech) { serve(waiting, told, speech); });
    makeRoom();
}

void HttpServer::serve(FirstByte *waiting, qintptr descriptor, FirstByte::Speech speech)
{
    const auto peer
        = std::find_if(m_peers.begin(), m_peers.end(),
                       [waiting](const Peer &candidate) { return candidate.waiting == waiting; });
    waiting->deleteLater();
    QTcpSocket *socket
        = speech == FirstByte::Speech::Nothing ? nullptr : makeSocket(descriptor, speech);
    if (!socket) {
        m_peers.erase(peer);
        return;
    }
    auto *connection = new HttpConnection(socket, m_handlers, m_clock, this);
    *peer = {nullptr, connection};
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        forget(connection);
        connection->deleteLater();
    });
    connect(connection, &HttpConnection::upgraded, this,
            [this](QTcpSocket *upgrading, const HttpRequest &request) {
                m_upgrading.insert({upgrading->peerAddress(), upgrading->peerPort()},
                                   {upgrading, request});
                m_webSockets->handleConnection(upgrading);
            });
}

QTcpSocket *HttpServer::makeSocket(qintptr descriptor, FirstByte::Speech speech)
{
    // Without TLS the plain kind, which takes less memory and time. A handshake where there is no
    // certificate is read as a request, and refused as one.
    const bool isTls = speech == FirstByte::Speech::Tls && m_identity;
    auto *socket = isTls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return nullptr;
    }
    if (isTls) {
        auto *encrypted = static_cast<QSslSocket *>(socket);
        encrypted->setSslConfiguration(tlsConfiguration());
        encrypted->startServerEncryption();
    }
    return socket;
}

void HttpServer::forget(const QObject *stage)
{
    m_peers.remove_if(
        [stage](const Peer &peer) { return peer.waiting == stage || peer.speaking == stage; });
}

void HttpServer::makeRoom()
{
    if (qsizetype(m_peers.size()) <= maxConnections)
        return;
    auto oldest = std::find_if(m_peers.begin(), m_peers.end(),
                               [](const Peer &peer) { return peer.isHalfOpen(); });
    if (oldest == m_peers.end()) {
        oldest = std::find_if(m_peers.begin(), m_peers.end(),
                              [](const Peer &peer) { return !peer.speaking->isAnswering(); });
    }
    if (oldest == m_peers.end())
        oldest = std::prev(m_peers.end()); // all are at work: the newest has to wait
    if (oldest->waiting)
        oldest->waiting->deleteLater();
    else
        oldest->speaking->deleteLater();
    m_peers.erase(oldest);
}

void HttpServer::open()
{
    while (QWebSocket *socket = m_webSockets->nextPendingConnection()) {
        const Upgrading upgrading = m_upgrading.take({socket->peerAddress(), socket->peerPort()});
        Q_EMIT webSocketOpened(new WebSocketLink(socket, upgrading.socket), socket->requestUrl(),
                               upgrading.request);
    }
}

void HttpServer::sweep()
{
    const std::list<Peer> peers = m_peers;
    for (const Peer &peer : peers) {
        if (peer.speaking) {
            peer.speaking->checkDeadline();
        } else if (m_clock.monotonic() >= peer.waiting->deadline()) {
            forget(peer.waiting);
            delete peer.waiting;
        }
    }
    m_upgrading.removeIf([](const auto &entry) { return entry.value().socket.isNull(); });
}

} // namespace chitai
