// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/ServiceAnnouncer.h"

#ifdef CHITAI_AVAHI
#include "server/network/AvahiAnnouncer.h"

#include <QFileInfo>
#endif

namespace chitai {

namespace {

class SilentAnnouncer final : public ServiceAnnouncer
{
public:
    void announce(const QString &, quint16) override { }
};

} // namespace

std::unique_ptr<ServiceAnnouncer> makeServiceAnnouncer()
{
#ifdef CHITAI_AVAHI
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS")
        || QFileInfo::exists(QStringLiteral("/run/dbus/system_bus_socket"));
    if (hasBus)
        return std::make_unique<AvahiAnnouncer>(QDBusConnection::systemBus());
#endif
    return std::make_unique<SilentAnnouncer>();
}

} // namespace chitai
