// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <memory>

namespace chitai {

/// Makes the server known on the network by a name (DNS-SD, RFC 6763: _https._tcp), for devices
/// that look around there. What was announced ends with the object.
class ServiceAnnouncer
{
public:
    virtual ~ServiceAnnouncer() = default;

    /// In the place of what was announced before. It happens later, or not at all where nobody
    /// offers that; nothing depends on it.
    virtual void announce(const QString &name, quint16 port) = 0;
};

/// Avahi where there is a system bus for it, else one that announces nothing.
[[nodiscard]] std::unique_ptr<ServiceAnnouncer> makeServiceAnnouncer();

} // namespace chitai
