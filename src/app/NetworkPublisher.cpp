// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/NetworkPublisher.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/Server.h"

#include <QHostInfo>

namespace chitai {

namespace {

// A program that runs for a year needs a new certificate in between.
constexpr std::chrono::hours renewalPause{12};
// By so much the calendar and the count of what has passed differ where somebody has set the clock,
// or the machine has slept.
constexpr std::chrono::hours clockStep{1};

/// Whether it is one that others come to, and not all of them.
bool isOneOfMany(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && address != QHostAddress::Any
        && address != QHostAddress::AnyIPv4 && address != QHostAddress::AnyIPv6;
}

} // namespace

NetworkPublisher::NetworkPublisher(const QString &certificateDir, const Clock &clock,
                                   PublisherOptions options)
    : m_folder(certificateDir)
    , m_clock(clock)
    , m_address(options.address)
    , m_watch(std::move(options.probe))
    , m_announcer(options.announcer ? std::move(options.announcer) : makeServiceAnnouncer())
{
    connect(&m_watch, &NetworkWatch::changed, this, &NetworkPublisher::update);
    m_clockTimer.setInterval(std::chrono::minutes(5));
    m_clockTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clockTimer, &QTimer::timeout, this, &NetworkPublisher::checkClock);
}

QStringList NetworkPublisher::hostNames()
{
    const QString host = QHostInfo::localHostName().section(u'.', 0, 0).toLower();
    if (host.isEmpty() || host == u"localhost")
        return {};
    return {host, host + u".local"};
}

Result<TlsIdentity> NetworkPublisher::identity() const
{
    ServerNames names{hostNames() << QStringLiteral("localhost"), m_watch.addresses()};
    if (isOneOfMany(m_address) && !names.addresses.contains(m_address))
        names.addresses += m_address;
    names.addresses
        += {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return m_folder.load(names, m_clock.now());
}

void NetworkPublisher::serve(Server &server)
{
    m_server = &server;
    server.setReachable(m_watch.addresses());
    m_watch.start();
    noteClock();
    m_clockTimer.start();
    announce();
}

void NetworkPublisher::check()
{
    m_watch.check();
    checkClock();
}

void NetworkPublisher::noteClock()
{
    m_checkedAt = {m_clock.now(), m_clock.monotonic()};
}

void NetworkPublisher::checkClock()
{
    const std::chrono::milliseconds shown(m_checkedAt.first.msecsTo(m_clock.now()));
    const std::chrono::milliseconds passed = m_clock.monotonic() - m_checkedAt.second;
    const bool wasSet = shown - passed > clockStep || passed - shown > clockStep;
    if (wasSet || passed >= renewalPause)
        update();
}

void NetworkPublisher::announce()
{
    const QString name = QStringLiteral("Chitai on %1").arg(hostNames().value(0));
    // A tablet that looks around finds nobody where it can't come.
    if (m_server->addresses().isEmpty() || name == m_announced)
        return;
    m_announced = name;
    m_announcer->announce(name, m_server->port());
}

void NetworkPublisher::update()
{
    if (!m_server)
        return;
    noteClock();
    const Result<TlsIdentity> now = identity();
    if (!now)
        qCWarning(logServer).noquote() << now.error().message;
    else if (!m_server->identity()
             || m_server->identity()->server.certificate != now->server.certificate)
        m_server->setIdentity(*now);
    m_server->setReachable(m_watch.addresses());
    announce();
}

} // namespace chitai
