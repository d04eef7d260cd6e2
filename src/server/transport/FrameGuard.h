// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QObject>

class QTcpSocket;

namespace chitai {

/// Follows a client's frames (RFC 6455, section 5.2) from header to header, in whatever pieces
/// their bytes come, and tells whether each is masked. It knows no socket.
class FrameHeaders
{
public:
    /// Takes the next bytes. False as soon as a frame begins that is not masked; nothing is to be
    /// taken after that.
    [[nodiscard]] bool take(QByteArrayView bytes);
    /// Passes over bytes that belong to a frame's payload; at most payloadLeft().
    void skip(qint64 count) { m_payloadLeft -= quint64(count); }
    /// How many of the next bytes are a payload's, or its mask.
    [[nodiscard]] qint64 payloadLeft() const { return qint64(m_payloadLeft); }

private:
    enum class Part { Kind, Length, LongLength };

    [[nodiscard]] bool takeHeaderByte(quint8 byte);
    void beginPayload();

    Part m_part = Part::Kind;
    int m_lengthBytesLeft = 0;
    quint64 m_length = 0;
    quint64 m_payloadLeft = 0;
};

/// Looks at what comes over a WebSocket's socket before QWebSocket reads it, which takes frames of
/// a client that are not masked (RFC 6455, section 5.1, forbids them). The bytes stay where they
/// are, unless such a frame is among them: then all are thrown away.
///
/// It has to be made before the socket is handed to QWebSocketServer: slots are called in the order
/// in which they were connected.
class FrameGuard : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the socket.
    explicit FrameGuard(QTcpSocket &socket);

    /// The handshake was read; what follows are frames.
    void begin();
    /// QWebSocket has read what it wanted of what came. To be called each time.
    void noteRead();

Q_SIGNALS:
    /// The connection has to be closed (1002). Said once.
    void unmasked();

private:
    void look();
    void discard();

    QTcpSocket &m_socket;
    FrameHeaders m_headers;
    qint64 m_seen = 0; // of the bytes in the socket, those that were looked at
    bool m_isWatching = false;
    bool m_isReading = false; // between look() and noteRead()
    bool m_isOver = false;
};

} // namespace chitai
