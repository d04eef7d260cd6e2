// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/NetworkWatch.h"

#ifdef Q_OS_LINUX
#include <QSocketNotifier>
#include <array>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace chitai {

NetworkWatch::NetworkWatch(Probe probe, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_addresses(reachableAddresses(m_probe()))
{
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::check);
}

NetworkWatch::~NetworkWatch()
{
#ifdef Q_OS_LINUX
    qDeleteAll(findChildren<QSocketNotifier *>());
    if (m_kernel >= 0)
        ::close(m_kernel);
#endif
}

void NetworkWatch::start()
{
    listenToKernel();
    m_timer.start(m_kernel >= 0 ? longInterval : interval);
}

void NetworkWatch::listenToKernel()
{
#ifdef Q_OS_LINUX
    if (m_kernel >= 0)
        return;
    const int kernel = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl groups = {};
    groups.nl_family = AF_NETLINK;
    groups.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (kernel < 0)
        return;
    if (::bind(kernel, reinterpret_cast<const sockaddr *>(&groups), sizeof groups) != 0) {
        ::close(kernel);
        return;
    }
    m_kernel = kernel;
    m_settling.setSingleShot(true);
    auto *notifier = new QSocketNotifier(m_kernel, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false); // what comes until then is one look
        const std::chrono::milliseconds passed(m_looked.isValid() ? m_looked.elapsed()
                                                                  : rest.count() * 1'000);
        m_settling.start(std::max<std::chrono::milliseconds>(settling, rest - passed));
    });
    connect(&m_settling, &QTimer::timeout, this, [this, notifier] {
        takeNews();
        m_looked.start();
        check();
        notifier->setEnabled(true);
    });
#endif
}

/// Only that there is some counts; what it is the interfaces say.
void NetworkWatch::takeNews()
{
#ifdef Q_OS_LINUX
    std::array<char, 8'192> news;
    while (::recv(m_kernel, news.data(), news.size(), 0) > 0) { }
#endif
}

void NetworkWatch::check()
{
    QList<QHostAddress> now = reachableAddresses(m_probe());
    if (now == m_addresses)
        return;
    m_addresses = std::move(now);
    Q_EMIT changed();
}

} // namespace chitai
