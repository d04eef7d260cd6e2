// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/ReachableAddresses.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkInterface>
#include <algorithm>

namespace chitai {

namespace {

/// As programs that make interfaces call them.
bool isVirtualName(const QString &name)
{
    static const QStringList beginnings{
        QStringLiteral("docker"), QStringLiteral("veth"),      QStringLiteral("virbr"),
        QStringLiteral("vnet"),   QStringLiteral("vmnet"),     QStringLiteral("vboxnet"),
        QStringLiteral("tun"),    QStringLiteral("tap"),       QStringLiteral("wg"),
        QStringLiteral("utun"),   QStringLiteral("tailscale"), QStringLiteral("zt"),
        QStringLiteral("ppp"),    QStringLiteral("lxc"),       QStringLiteral("lxd"),
        QStringLiteral("podman"), QStringLiteral("cni"),       QStringLiteral("flannel"),
        QStringLiteral("cali"),   QStringLiteral("ipsec"),     QStringLiteral("nordlynx"),
        QStringLiteral("proton"), QStringLiteral("vEthernet"), QStringLiteral("VirtualBox"),
        QStringLiteral("VMware"), QStringLiteral("br-"),       QStringLiteral("dummy"),
        QStringLiteral("awdl"),   QStringLiteral("llw"),       QStringLiteral("bridge10"),
    };
    return std::any_of(beginnings.begin(), beginnings.end(), [&name](const QString &beginning) {
        return name.startsWith(beginning, Qt::CaseInsensitive);
    });
}

/// 0 is the likeliest; -1 is out of the question.
int rank(const QHostAddress &address)
{
    if (address.isLoopback() || address.isMulticast() || address.isNull())
        return -1;
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (address.isLinkLocal())
        return isIpv4 ? 4 : 5;
    if (!isIpv4)
        return address.isUniqueLocalUnicast() ? 2 : 3;
    // RFC 1918
    const bool isHome = address.isInSubnet(QHostAddress(0x0a000000u), 8)
        || address.isInSubnet(QHostAddress(0xac100000u), 12)
        || address.isInSubnet(QHostAddress(0xc0a80000u), 16);
    return isHome ? 0 : 1;
}

/// A bridge with no port that leads out of the machine.
bool joinsOnlyInside([[maybe_unused]] const QString &name)
{
#ifdef Q_OS_LINUX
    const QDir ports(u"/sys/class/net/" % name % u"/brif");
    if (!ports.exists())
        return false;
    const QStringList names = ports.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return std::none_of(names.begin(), names.end(), [](const QString &port) {
        return QFileInfo::exists(u"/sys/class/net/" % port % u"/device");
    });
#else
    return false;
#endif
}

} // namespace

QList<QHostAddress> reachableAddresses(const QList<InterfaceFacts> &interfaces)
{
    QList<QHostAddress> found;
    for (const InterfaceFacts &one : interfaces) {
        if (!one.isUp || one.isLoopback || one.isPointToPoint || one.isInnerBridge
            || isVirtualName(one.name))
            continue;
        for (QHostAddress address : one.addresses) {
            address.setScopeId({}); // means nothing to another machine
            if (rank(address) >= 0 && !found.contains(address))
                found += address;
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const QHostAddress &a, const QHostAddress &b) {
        return rank(a) < rank(b);
    });
    return found;
}

QList<InterfaceFacts> networkInterfaces()
{
    QList<InterfaceFacts> all;
    for (const QNetworkInterface &one : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = one.flags();
        InterfaceFacts facts{.name = one.humanReadableName(),
                             .isUp = flags.testFlag(QNetworkInterface::IsUp)
                                 && flags.testFlag(QNetworkInterface::IsRunning),
                             .isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack),
                             .isPointToPoint = flags.testFlag(QNetworkInterface::IsPointToPoint),
                             .isInnerBridge = joinsOnlyInside(one.name()),
                             .addresses = {}};
        for (const QNetworkAddressEntry &entry : one.addressEntries())
            facts.addresses += entry.ip();
        all += facts;
    }
    return all;
}

} // namespace chitai
