// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/FrameGuard.h"

#include <QTcpSocket>
#include <algorithm>
#include <utility>

namespace chitai {

namespace {

constexpr quint8 maskBit = 0x80;
constexpr quint64 maskBytes = 4;
// A frame that announces more is refused by QWebSocket long before; the sum must not overflow.
constexpr quint64 longestPayload = quint64(1) << 40;

} // namespace

bool FrameHeaders::take(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (m_payloadLeft > 0) {
            const qint64 passed = std::min<qint64>(payloadLeft(), bytes.size() - at);
            skip(passed);
            at += passed;
        } else if (!takeHeaderByte(quint8(bytes[at++]))) {
            return false;
        }
    }
    return true;
}

bool FrameHeaders::takeHeaderByte(quint8 byte)
{
    switch (m_part) {
    case Part::Kind:
        m_part = Part::Length;
        return true;
    case Part::Length:
        if ((byte & maskBit) == 0)
            return false;
        m_length = byte & ~maskBit;
        if (m_length < 126) {
            beginPayload();
        } else {
            m_lengthBytesLeft = m_length == 126 ? 2 : 8;
            m_length = 0;
            m_part = Part::LongLength;
        }
        return true;
    case Part::LongLength:
        m_length = m_length << 8 | byte;
        if (--m_lengthBytesLeft == 0)
            beginPayload();
        return true;
    }
    Q_UNREACHABLE();
}

void FrameHeaders::beginPayload()
{
    m_payloadLeft = maskBytes + std::min(m_length, longestPayload);
    m_part = Part::Kind;
}

FrameGuard::FrameGuard(QTcpSocket &socket)
    : QObject(&socket)
    , m_socket(socket)
{
    connect(&socket, &QTcpSocket::readyRead, this, &FrameGuard::look);
}

void FrameGuard::begin()
{
    m_isWatching = true;
    look();
    m_isReading = false;
}

void FrameGuard::noteRead()
{
    m_isReading = false;
    m_seen = m_socket.bytesAvailable();
}

void FrameGuard::look()
{
    if (!m_isWatching)
        return;
    // Within QWebSocket's own reading a socket reads once more only when the connection is being
    // closed, if at all. What comes then is not heard any more.
    if (m_isOver || std::exchange(m_isReading, true)) {
        discard();
        return;
    }
    const qint64 available = m_socket.bytesAvailable();
    const qint64 fresh = available - m_seen;
    // In the midst of a large frame there is nothing to be looked at: what came is not copied for
    // each of its pieces.
    if (fresh <= m_headers.payloadLeft()) {
        m_headers.skip(fresh);
    } else if (!m_headers.take(QByteArrayView(m_socket.peek(available)).sliced(m_seen))) {
        m_isOver = true;
        discard();
        Q_EMIT unmasked();
        return;
    }
    m_seen = available;
}

void FrameGuard::discard()
{
    (void)m_socket.skip(m_socket.bytesAvailable());
    m_seen = 0;
}

} // namespace chitai
