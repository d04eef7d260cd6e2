// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/ReceivedBytes.h"

#include <algorithm>
#include <utility>

namespace chitai {

namespace {

constexpr QByteArrayView headerEnd("\r\n\r\n");

} // namespace

void ReceivedBytes::drop(qsizetype count)
{
    // What a long header or a body needed is not kept for the next request.
    m_bytes = m_bytes.mid(count);
    m_searched = 0;
    m_probed = 0;
}

QByteArray ReceivedBytes::takeAll()
{
    m_searched = 0;
    m_probed = 0;
    return std::exchange(m_bytes, {});
}

qsizetype ReceivedBytes::headerSize()
{
    const qsizetype end = m_bytes.indexOf(headerEnd, m_searched);
    if (end >= 0)
        return end + headerEnd.size();
    // The last three bytes may begin it.
    m_searched = std::max<qsizetype>(0, m_bytes.size() - (headerEnd.size() - 1));
    return 0;
}

bool ReceivedBytes::isDueForProbe()
{
    if (m_bytes.isEmpty() || m_bytes.size() < 2 * m_probed)
        return false;
    m_probed = m_bytes.size();
    return true;
}

} // namespace chitai
