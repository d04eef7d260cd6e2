// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/TextMessage.h"

#include <QObject>
#include <QString>

namespace chitai {

/// Codes of RFC 6455, section 7.4.1, that this program closes with.
enum class CloseCode : quint16 {
    Normal = 1000,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    PolicyViolation = 1008,
    MessageTooBig = 1009,
};

/// A connection that carries text messages both ways: a WebSocket, or a loop in a test.
class ClientLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void send(const TextMessage &message) = 0;
    /// Asks whether the peer is still there; an answer comes as alive().
    virtual void ping() = 0;
    /// Sends a close frame; disconnected() follows when the peer has answered.
    virtual void close(CloseCode code, const QString &reason) = 0;
    /// Ends the connection without waiting; disconnected() follows.
    virtual void abort() = 0;
    /// What was sent and the peer has not taken yet.
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;
    /// For the people at the laptop, for example "192.168.1.20".
    [[nodiscard]] virtual QString peerName() const = 0;

Q_SIGNALS:
    void textReceived(const QString &text);
    void binaryReceived();
    /// Something arrived and was dealt with: messages, parts of one, pings.
    void bytesReceived();
    /// The peer answered a ping.
    void alive();
    void disconnected();
};

} // namespace chitai
