// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PublicAddress.h"

#include <QTest>

using namespace chitai;

class PublicAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRangeIsJudged_data()
    {
        QTest::addColumn<bool>("isPublic");
        // Where a range ends, its neighbours are named too.
        for (const char *address : {"1.1.1.1",          "9.255.255.255",
                                    "11.0.0.0",         "100.63.255.255",
                                    "100.128.0.0",      "126.255.255.255",
                                    "128.0.0.0",        "169.253.255.255",
                                    "169.255.0.0",      "172.15.255.255",
                                    "172.32.0.0",       "192.0.1.0",
                                    "192.0.3.0",        "192.88.98.255",
                                    "192.88.100.0",     "192.167.255.255",
                                    "192.169.0.0",      "198.17.255.255",
                                    "198.20.0.0",       "198.51.99.255",
                                    "198.51.101.0",     "203.0.112.255",
                                    "203.0.114.0",      "223.255.255.255",
                                    "2000::1",          "2a00:1450:4001:80b::200e",
                                    "3ffe:ffff::1",     "2001:200::1",
                                    "2001:db7::1",      "2001:db9::1",
                                    "::ffff:1.1.1.1",   "::1.1.1.1",
                                    "64:ff9b::1.1.1.1", "2002:101:101::1"})
            QTest::newRow(address) << true;
        for (const char *address : {"",
                                    "0.0.0.0",
                                    "0.255.255.255",
                                    "10.0.0.0",
                                    "10.255.255.255",
                                    "100.64.0.0",
                                    "100.127.255.255",
                                    "127.0.0.1",
                                    "127.255.255.255",
                                    "169.254.0.0",
                                    "169.254.169.254",
                                    "172.16.0.0",
                                    "172.31.255.255",
                                    "192.0.0.1",
                                    "192.0.0.255",
                                    "192.0.2.1",
                                    "192.88.99.1",
                                    "192.168.0.0",
                                    "192.168.255.255",
                                    "198.18.0.0",
                                    "198.19.255.255",
                                    "198.51.100.1",
                                    "203.0.113.1",
                                    "224.0.0.0",
                                    "239.255.255.255",
                                    "240.0.0.0",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "::ffff:0.0.0.0",
                                    "::ffff:127.0.0.1",
                                    "::ffff:192.168.1.1",
                                    "::10.0.0.1",
                                    "::ffff:0:1.1.1.1",
                                    "64:ff9b::10.0.0.1",
                                    "64:ff9b:1::1.1.1.1",
                                    "2002:7f00:1::1",
                                    "2002:c0a8:101::1",
                                    "100::1",
                                    "1fff:ffff::1",
                                    "2001::1",
                                    "2001:0:101:101::1",
                                    "2001:2::1",
                                    "2001:20::1",
                                    "2001:1ff:ffff::1",
                                    "2001:db8::1",
                                    "2001:db8:ffff::1",
                                    "3fff::1",
                                    "3fff:fff::1",
                                    "4000::1",
                                    "5f00::1",
                                    "fc00::1",
                                    "fdff::1",
                                    "fe80::1",
                                    "fe80::1%1",
                                    "febf::1",
                                    "fec0::1",
                                    "ff02::1"})
            QTest::newRow(*address ? address : "none") << false;
    }

    void everyRangeIsJudged()
    {
        QFETCH(bool, isPublic);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const QHostAddress address(text == u"none" ? QString() : text);
        QCOMPARE(address.isNull(), text == u"none");
        QCOMPARE(isPublicAddress(address), isPublic);
    }
};

QTEST_GUILESS_MAIN(PublicAddressTest)
#include "PublicAddressTest.moc"
