// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/network/ReachableAddresses.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace chitai {

/// Follows the network: a laptop is carried from one room, and one Wi-Fi, to another. It asks every
/// few seconds, which takes some tens of microseconds and works on every system alike.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{4};

    /// Where the interfaces come from; a test has its own.
    using Probe = std::function<QList<InterfaceFacts>()>;

    explicit NetworkWatch(Probe probe = networkInterfaces, QObject *parent = nullptr);

    void start() { m_timer.start(); }
    /// As reachableAddresses() orders them; empty without a network.
    [[nodiscard]] const QList<QHostAddress> &addresses() const { return m_addresses; }
    /// Looks now.
    void check();

Q_SIGNALS:
    void changed();

private:
    Probe m_probe;
    QList<QHostAddress> m_addresses;
    QTimer m_timer;
};

} // namespace chitai
