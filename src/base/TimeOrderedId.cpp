// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/TimeOrderedId.h"

#include <QRandomGenerator>
#include <utility>

namespace chitai {

namespace {

constexpr int mostOfCounter = 0xfff;

} // namespace

void TimeOrderedIds::startBehind(const QUuid &newest)
{
    if (newest.isNull())
        return;
    const QByteArray bytes = newest.toRfc4122();
    qint64 milliseconds = 0;
    for (int i = 0; i < 6; ++i)
        milliseconds = milliseconds << 8 | quint8(bytes[i]);
    const int counter = (quint8(bytes[6]) & 0xf) << 8 | quint8(bytes[7]);
    if (std::pair(milliseconds, counter) > std::pair(m_milliseconds, m_counter)) {
        m_milliseconds = milliseconds;
        m_counter = counter;
    }
}

QUuid TimeOrderedIds::make(const QDateTime &moment)
{
    const qint64 now = moment.toMSecsSinceEpoch();
    if (now > m_milliseconds) {
        m_milliseconds = now;
        m_counter = 0;
    } else if (++m_counter > mostOfCounter) {
        ++m_milliseconds;
        m_counter = 0;
    }
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(m_milliseconds >> (8 * (5 - i)));
    bytes[6] = char(0x70 | m_counter >> 8);
    bytes[7] = char(m_counter);
    const quint64 random = QRandomGenerator::global()->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = char(random >> (8 * i));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f)); // the variant
    return QUuid::fromRfc4122(bytes);
}

} // namespace chitai
