// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace chitai {

/// What is to be known of a network interface to judge whether a tablet can reach it.
struct InterfaceFacts
{
    QString name; ///< "wlan0"; on Windows the name that people see
    bool isUp = false;
    bool isLoopback = false;
    bool isPointToPoint = false; ///< VPN tunnels and modems
    bool isInnerBridge = false; ///< joins only machines inside this one (Linux tells)
    QList<QHostAddress> addresses;
};

/// The addresses under which a tablet at home may find this machine, the likeliest first: no
/// loopback, nothing of containers, virtual machines and VPNs; private IPv4 before the rest,
/// link-local ones last, as browsers can't open those of IPv6.
[[nodiscard]] QList<QHostAddress> reachableAddresses(const QList<InterfaceFacts> &interfaces);

/// This machine's interfaces now.
[[nodiscard]] QList<InterfaceFacts> networkInterfaces();

} // namespace chitai
