// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/SseParser.h"

#include <utility>

namespace chitai {

QList<QByteArray> SseParser::feed(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (m_isOverflown)
            break;
        const bool isSecondHalf = byte == '\n' && std::exchange(m_endedInCr, false);
        if (isSecondHalf)
            continue;
        m_endedInCr = byte == '\r';
        if (byte == '\n' || byte == '\r') {
            takeLine();
        } else {
            m_line += byte;
            m_isOverflown = m_line.size() + m_data.size() > maxEventBytes;
        }
    }
    return std::exchange(m_events, {});
}

QByteArray SseParser::finish()
{
    if (!m_line.isEmpty())
        takeLine();
    m_hasData = false;
    return m_isOverflown ? QByteArray() : std::exchange(m_data, {});
}

void SseParser::takeLine()
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false))
            m_events += std::exchange(m_data, {});
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    if (field != "data")
        return;
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (std::exchange(m_hasData, true))
        m_data += '\n';
    m_data += value;
}

} // namespace chitai
