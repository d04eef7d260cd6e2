// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/ClientLink.h"

#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace chitai {

class FrameGuard;

/// A client on a WebSocket. Larger messages than it may send close it with 1009, frames that
/// are not masked with 1002.
class WebSocketLink final : public ClientLink
{
    Q_OBJECT

public:
    /// How large a message may be where nobody said otherwise.
    static constexpr quint64 maxMessageBytes = 64 * 1024;

    /// Takes the socket over. The transport below it may be null; the guard is the transport's.
    WebSocketLink(QWebSocket *socket, QTcpSocket *transport, FrameGuard *guard,
                  QObject *parent = nullptr);
    ~WebSocketLink() override;

    void send(const TextMessage &message) override;
    void ping() override;
    void close(CloseCode code, const QString &reason) override;
    void abort() override;
    [[nodiscard]] qint64 unsentBytes() const override;
    [[nodiscard]] QString peerName() const override;
    void setMaxMessageBytes(quint64 bytes);
    /// What the peer is called from now on, instead of by its address.
    void setPeerName(const QString &name) { m_peerName = name; }

private:
    QWebSocket *m_socket;
    QPointer<QTcpSocket> m_transport;
    const bool m_isEncrypted;
    bool m_isClosing = false;
    QString m_peerName;
};

} // namespace chitai
