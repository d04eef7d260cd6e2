// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/AvahiAnnouncer.h"

#include "base/Logging.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace chitai {

namespace {

const auto service = QStringLiteral("org.freedesktop.Avahi");

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false); // a family that switched it off wants it off
    return call;
}

QDBusMessage groupCall(const QString &group, const QString &method)
{
    return callOf(group, QStringLiteral("org.freedesktop.Avahi.EntryGroup"), method);
}

} // namespace

AvahiAnnouncer::AvahiAnnouncer(const QDBusConnection &bus)
    : m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForRegistration)
{
    qDBusRegisterMetaType<QByteArrayList>();
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &AvahiAnnouncer::begin);
}

AvahiAnnouncer::~AvahiAnnouncer()
{
    withdraw();
}

void AvahiAnnouncer::announce(const QString &name, quint16 port)
{
    withdraw();
    m_name = name;
    m_port = port;
    begin();
}

void AvahiAnnouncer::begin()
{
    if (m_port == 0)
        return;
    const int round = ++m_round;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(QStringLiteral("/"), QStringLiteral("org.freedesktop.Avahi.Server"),
                               QStringLiteral("EntryGroupNew"))),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, round] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCDebug(logServer) << "not announced:" << reply.error().message();
        else if (round == m_round)
            addTo(reply.value().path());
    });
}

void AvahiAnnouncer::addTo(const QString &group)
{
    m_group = group;
    QDBusMessage add = groupCall(group, QStringLiteral("AddService"));
    // On every interface, over IPv4 and IPv6 alike, under the machine's own name.
    // Streamed by itself, the port would become an int, which the daemon does not take.
    add << -1 << -1 << 0u << m_name << QStringLiteral("_https._tcp") << QString() << QString()
        << QVariant::fromValue(m_port) << QVariant::fromValue(QByteArrayList{"path=/"});
    m_bus.asyncCall(add);
    m_bus.asyncCall(groupCall(group, QStringLiteral("Commit")));
    qCInfo(logServer) << "announced on the network as" << m_name;
}

void AvahiAnnouncer::withdraw()
{
    ++m_round;
    if (!m_group.isEmpty())
        m_bus.asyncCall(groupCall(std::exchange(m_group, {}), QStringLiteral("Free")));
}

} // namespace chitai
