// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TextMessage.h"

#include <QtEndian>

namespace chitai {

namespace {

constexpr char finalTextFrame = char(0x81);
constexpr qsizetype longestShort = 125;
constexpr char twoBytesOfLength = 126;
constexpr char eightBytesOfLength = 127;

template <typename Length>
void appendLength(QByteArray &frame, char kind, Length length)
{
    char bytes[sizeof(Length)];
    qToBigEndian(length, bytes);
    frame.append(kind).append(bytes, sizeof bytes);
}

QByteArray frameOf(const QByteArray &utf8)
{
    QByteArray frame;
    frame.reserve(utf8.size() + 10);
    frame.append(finalTextFrame);
    if (utf8.size() <= longestShort)
        frame.append(char(utf8.size()));
    else if (utf8.size() <= 0xffff)
        appendLength(frame, twoBytesOfLength, quint16(utf8.size()));
    else
        appendLength(frame, eightBytesOfLength, quint64(utf8.size()));
    return frame.append(utf8);
}

} // namespace

TextMessage::TextMessage(const QByteArray &utf8)
    : m_frame(frameOf(utf8))
    , m_header(m_frame.size() - utf8.size())
{
}

TextMessage::TextMessage(const QString &text)
    : TextMessage(text.toUtf8())
{
}

} // namespace chitai
