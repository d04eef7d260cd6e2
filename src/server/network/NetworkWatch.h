// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/network/ReachableAddresses.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace chitai {

/// Emits changed() when the reachable addresses differ, for example after a change of Wi-Fi. On
/// Linux the kernel tells that something has changed, and it looks every `longInterval` beside
/// that; elsewhere it looks every `interval` (some tens of microseconds).
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{4};
    static constexpr std::chrono::seconds longInterval{300};
    /// Between two looks that the kernel asks for, who tells of a change in several steps, and of
    /// what does not matter here.
    static constexpr std::chrono::milliseconds settling{500};
    static constexpr std::chrono::seconds rest{10};

    /// Where the interfaces come from; a test has its own.
    using Probe = std::function<QList<InterfaceFacts>()>;

    explicit NetworkWatch(Probe probe = networkInterfaces, QObject *parent = nullptr);

    ~NetworkWatch() override;

    void start();
    /// As reachableAddresses() orders them; empty without a network.
    [[nodiscard]] const QList<QHostAddress> &addresses() const { return m_addresses; }
    /// Looks now.
    void check();

Q_SIGNALS:
    void changed();

private:
    void listenToKernel();
    void takeNews();

    Probe m_probe;
    QList<QHostAddress> m_addresses;
    QTimer m_timer;
    QTimer m_settling;
    QElapsedTimer m_looked; // since the kernel asked for it last
    int m_kernel = -1; // a socket
};

} // namespace chitai
