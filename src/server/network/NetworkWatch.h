// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/network/ReachableAddresses.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace chitai {

/// Polls the network interfaces every `interval` (some tens of microseconds, on every system) and
/// emits changed() when the reachable addresses differ, for example after a change of Wi-Fi.
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
