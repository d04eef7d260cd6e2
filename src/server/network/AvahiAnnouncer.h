// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/network/ServiceAnnouncer.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace chitai {

/// Announces through the Avahi daemon, over D-Bus (its interface org.freedesktop.Avahi.Server).
/// Never waits for an answer, and announces anew when the daemon was started again.
class AvahiAnnouncer final : public QObject, public ServiceAnnouncer
{
    Q_OBJECT

public:
    explicit AvahiAnnouncer(const QDBusConnection &bus);
    ~AvahiAnnouncer() override;

    void announce(const QString &name, quint16 port) override;

private:
    void begin();
    void addTo(const QString &group);
    void withdraw();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_name;
    quint16 m_port = 0;
    QString m_group; // path of the daemon's object that holds what was announced
    int m_round = 0; // an answer to an earlier question is of no use
};

} // namespace chitai
