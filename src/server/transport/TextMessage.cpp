// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/TextMessage.h"

#include <QtEndian>
#include <algorithm>

namespace chitai {

namespace {

constexpr char finalTextFrame = char(0x81);
constexpr qsizetype longestShort = 125;
constexpr char twoBytesOfLength = 126;
constexpr char eightBytesOfLength = 127;

qsizetype headerSize(qsizetype textSize)
{
    return textSize <= longestShort ? 2 : textSize <= 0xffff ? 4 : 10;
}

QByteArray frameOf(QByteArrayView utf8)
{
    const qsizetype header = headerSize(utf8.size());
    QByteArray frame(header + utf8.size(), Qt::Uninitialized);
    char *bytes = frame.data();
    bytes[0] = finalTextFrame;
    if (header == 2) {
        bytes[1] = char(utf8.size());
    } else if (header == 4) {
        bytes[1] = twoBytesOfLength;
        qToBigEndian(quint16(utf8.size()), bytes + 2);
    } else {
        bytes[1] = eightBytesOfLength;
        qToBigEndian(quint64(utf8.size()), bytes + 2);
    }
    std::copy(utf8.begin(), utf8.end(), bytes + header);
    return frame;
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
