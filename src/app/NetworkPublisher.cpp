// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/NetworkPublisher.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "server/Server.h"

#include <QHostInfo>

namespace chitai {

NetworkPublisher::NetworkPublisher(const QString &certificateDir, const Clock &clock,
                                   NetworkWatch::Probe probe)
    : m_folder(certificateDir)
    , m_clock(clock)
    , m_watch(std::move(probe))
{
    connect(&m_watch, &NetworkWatch::changed, this, &NetworkPublisher::update);
    m_renewal.setInterval(std::chrono::hours(12));
    connect(&m_renewal, &QTimer::timeout, this, &NetworkPublisher::update);
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
    names.addresses
        += {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return m_folder.load(names, m_clock.now());
}

void NetworkPublisher::serve(Server &server)
{
    m_server = &server;
    server.setReachable(m_watch.addresses());
    m_watch.start();
    m_renewal.start();
    if (!server.addresses().isEmpty())
        m_announcer->announce(QStringLiteral("Chitai on %1").arg(hostNames().value(0)),
                              server.port());
}

void NetworkPublisher::update()
{
    if (!m_server)
        return;
    const Result<TlsIdentity> now = identity();
    if (!now)
        qCWarning(logServer).noquote() << now.error().message;
    else if (!m_server->identity()
             || m_server->identity()->server.certificate != now->server.certificate)
        m_server->setIdentity(*now);
    m_server->setReachable(m_watch.addresses());
}

} // namespace chitai
