// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/NetworkWatch.h"

namespace chitai {

NetworkWatch::NetworkWatch(Probe probe, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_addresses(reachableAddresses(m_probe()))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::check);
}

void NetworkWatch::check()
{
    QList<QHostAddress> now = reachableAddresses(m_probe());
    if (now == m_addresses)
        return;
    m_addresses = std::move(now);
    Q_EMIT changed();
}

} // namespace chitai
