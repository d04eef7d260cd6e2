// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/WebSocketLink.h"

#include "base/Logging.h"
#include "server/transport/FrameGuard.h"
#include "server/transport/SocketBytes.h"
#include "server/transport/TlsSocket.h"

#include <QWebSocket>
#include <utility>

namespace chitai {

WebSocketLink::WebSocketLink(QWebSocket *socket, QTcpSocket *transport, FrameGuard *guard,
                             QObject *parent)
    : ClientLink(parent)
    , m_socket(socket)
    , m_transport(transport)
    , m_isEncrypted(qobject_cast<TlsSocket *>(transport) != nullptr)
{
    m_socket->setParent(this);
    setMaxMessageBytes(maxMessageBytes);
    if (transport) {
        transport->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        // Connected later than the WebSocket's own slot, so it has read what came.
        connect(transport, &QTcpSocket::readyRead, this, [this, guard = QPointer(guard)] {
            if (guard)
                guard->noteRead();
            if (m_transport)
                giveBackBuffers(*m_transport);
            Q_EMIT bytesReceived();
        });
    }
    if (guard) {
        // Queued: who has made this link has to hear that it ends.
        connect(
            guard, &FrameGuard::unmasked, this,
            [this] {
                const QString reason = QStringLiteral("The frames of a client have to be masked.");
                qCInfo(logServer) << "closing the connection of" << peerName() << "-" << reason;
                close(CloseCode::ProtocolError, reason);
            },
            Qt::QueuedConnection);
        guard->begin();
    }
    if (transport) {
        transport->flush(); // the answer to the handshake
        giveBackBuffers(*transport);
    }
    connect(m_socket, &QWebSocket::textMessageReceived, this, &ClientLink::textReceived);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &ClientLink::binaryReceived);
    connect(m_socket, &QWebSocket::pong, this, &ClientLink::alive);
    connect(m_socket, &QWebSocket::disconnected, this, &ClientLink::disconnected);
}

WebSocketLink::~WebSocketLink() = default;

void WebSocketLink::send(const TextMessage &message)
{
    if (!m_transport) {
        m_socket->sendTextMessage(QString::fromUtf8(message.text()));
        return;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    // Past QWebSocket, which would encode and copy the message for each client. It writes whole
    // frames, so this one stands between two of its own.
    // At once: not after another round of the event loop.
    if (m_isEncrypted)
        m_transport->write(message.frame());
    else
        writeAtOnce(*m_transport, message.frame());
}

void WebSocketLink::setMaxMessageBytes(quint64 bytes)
{
    m_socket->setMaxAllowedIncomingFrameSize(bytes);
    m_socket->setMaxAllowedIncomingMessageSize(bytes);
    // Holds a whole message with its frames' headers, which QWebSocket needs, and no more: bytes
    // that follow a refused frame stay with the peer.
    if (m_transport)
        m_transport->setReadBufferSize(2 * qint64(bytes));
}

void WebSocketLink::ping()
{
    m_socket->ping();
    if (m_transport && !m_isEncrypted)
        m_transport->flush(); // else the event loop goes round once more for it
}

void WebSocketLink::close(CloseCode code, const QString &reason)
{
    if (!std::exchange(m_isClosing, true)) // once more would cut off what is still to be sent
        m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void WebSocketLink::abort()
{
    m_socket->abort();
}

qint64 WebSocketLink::unsentBytes() const
{
    return m_transport ? m_transport->bytesToWrite() : m_socket->bytesToWrite();
}

QString WebSocketLink::peerName() const
{
    if (!m_peerName.isEmpty())
        return m_peerName;
    const QHostAddress address = m_socket->peerAddress();
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(mapped).toString() : address.toString();
}

} // namespace chitai
