// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PublicAddress.h"

#include <QNetworkInterface>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

struct Range4
{
    quint32 network;
    int bits;
};

// The IANA IPv4 special-purpose address registry (RFC 6890) and what is no host at all.
constexpr std::array notPublic4{
    Range4{0x00000000, 8}, // 0.0.0.0/8, "this network" (RFC 791)
    Range4{0x0a000000, 8}, // 10.0.0.0/8, private (RFC 1918)
    Range4{0x64400000, 10}, // 100.64.0.0/10, carrier-grade NAT (RFC 6598)
    Range4{0x7f000000, 8}, // 127.0.0.0/8, loopback (RFC 1122)
    Range4{0xa9fe0000, 16}, // 169.254.0.0/16, link-local (RFC 3927)
    Range4{0xac100000, 12}, // 172.16.0.0/12, private (RFC 1918)
    Range4{0xc0000000, 24}, // 192.0.0.0/24, protocol assignments (RFC 6890)
    Range4{0xc0000200, 24}, // 192.0.2.0/24, documentation (RFC 5737)
    Range4{0xc0586300, 24}, // 192.88.99.0/24, former 6to4 relays (RFC 7526)
    Range4{0xc0a80000, 16}, // 192.168.0.0/16, private (RFC 1918)
    Range4{0xc6120000, 15}, // 198.18.0.0/15, benchmarks (RFC 2544)
    Range4{0xc6336400, 24}, // 198.51.100.0/24, documentation (RFC 5737)
    Range4{0xcb007100, 24}, // 203.0.113.0/24, documentation (RFC 5737)
    Range4{0xe0000000, 4}, // 224.0.0.0/4, multicast (RFC 5771)
    Range4{0xf0000000, 4}, // 240.0.0.0/4, reserved, with the broadcast address (RFC 1112, RFC 919)
};

bool isPublic4(quint32 address)
{
    return std::none_of(notPublic4.begin(), notPublic4.end(), [address](const Range4 &range) {
        return (address ^ range.network) >> (32 - range.bits) == 0;
    });
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    const auto high = qFromBigEndian<quint64>(address.c);
    const auto last = qFromBigEndian<quint32>(address.c + 12);
    const auto beforeLast = qFromBigEndian<quint32>(address.c + 8);
    // ::ffff:0:0/96, mapped, and ::/96, compatible (RFC 4291, section 2.5.5). The unspecified and
    // the loopback address are among the latter, and not public as 0.0.0.0 and 0.0.0.1.
    if (high == 0 && (beforeLast == 0xffff || beforeLast == 0))
        return isPublic4(last);
    if (high == 0x0064ff9b00000000 && beforeLast == 0) // 64:ff9b::/96, NAT64 (RFC 6052)
        return isPublic4(last);
    if (high >> 48 == 0x2002) // 6to4 (RFC 3056)
        return isPublic4(quint32(high >> 16));
    // 2001::/23, protocol assignments (RFC 2928): Teredo (RFC 4380), benchmarks (RFC 5180), hash
    // identifiers (RFC 7343) and others that are no one's picture server.
    if (high >> 41 == 0x20010000 >> 9)
        return false;
    if (high >> 32 == 0x20010db8 || high >> 44 == 0x3fff0) // documentation (RFC 3849, RFC 9637)
        return false;
    // 2000::/3 is all of the global unicast space (RFC 4291, section 2.4). Outside are unique local
    // (fc00::/7, RFC 4193), link-local (fe80::/10), the former site-local (fec0::/10, RFC 3879),
    // multicast (ff00::/8), discard (100::/64, RFC 6666) and local NAT64 (64:ff9b:1::/48, RFC
    // 8215).
    return high >> 61 == 1;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPublic4(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol:
        return isPublic6(address.toIPv6Address());
    default:
        return false;
    }
}

bool isInOwnNetwork(const QHostAddress &address)
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [&](const QNetworkInterface &one) {
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        return std::any_of(entries.begin(), entries.end(), [&](const QNetworkAddressEntry &entry) {
            return address.isEqual(entry.ip(), QHostAddress::TolerantConversion)
                || (entry.prefixLength() > 0
                    && address.isInSubnet(entry.ip(), entry.prefixLength()));
        });
    });
}

} // namespace chitai
