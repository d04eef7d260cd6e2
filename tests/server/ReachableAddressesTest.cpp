// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/NetworkWatch.h"

#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace chitai;

class ReachableAddressesTest : public QObject
{
    Q_OBJECT

private:
    static InterfaceFacts interface(const char *name, const QStringList &addresses)
    {
        InterfaceFacts facts{.name = QString::fromLatin1(name), .isUp = true};
        for (const QString &address : addresses)
            facts.addresses += QHostAddress(address);
        return facts;
    }

    static QStringList texts(const QList<InterfaceFacts> &interfaces)
    {
        QStringList result;
        for (const QHostAddress &address : reachableAddresses(interfaces))
            result += address.toString();
        return result;
    }

private Q_SLOTS:
    void theLikeliestComesFirst()
    {
        QCOMPARE(texts({interface("wlan0",
                                  {QStringLiteral("fe80::1%wlan0"), QStringLiteral("2001:db8::7"),
                                   QStringLiteral("fd00::7"), QStringLiteral("192.168.178.20")}),
                        interface("eth0",
                                  {QStringLiteral("169.254.3.4"), QStringLiteral("203.0.113.9"),
                                   QStringLiteral("172.16.0.5")})}),
                 QStringList({QStringLiteral("192.168.178.20"), QStringLiteral("172.16.0.5"),
                              QStringLiteral("203.0.113.9"), QStringLiteral("fd00::7"),
                              QStringLiteral("2001:db8::7"), QStringLiteral("169.254.3.4"),
                              QStringLiteral("fe80::1")}));
    }

    void whatATabletCannotReachIsLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"docker0", "veth12ab", "br-0a1b2c", "virbr0", "vmnet8", "vboxnet0", "tun0", "tap0",
              "wg0", "tailscale0", "ppp0", "lxcbr0", "utun3", "vEthernet (WSL)"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatATabletCannotReachIsLeftOut()
    {
        QFETCH(QString, name);
        const InterfaceFacts home = interface("enp3s0", {QStringLiteral("192.168.1.2")});
        const InterfaceFacts other
            = interface(name.toLatin1().constData(), {QStringLiteral("10.1.2.3")});
        QCOMPARE(texts({other, home}), QStringList(QStringLiteral("192.168.1.2")));
    }

    void neitherIsWhatIsDownOrInside()
    {
        InterfaceFacts down = interface("eth0", {QStringLiteral("192.168.1.2")});
        down.isUp = false;
        InterfaceFacts loopback = interface("lo", {QStringLiteral("127.0.0.1")});
        loopback.isLoopback = true;
        InterfaceFacts tunnel = interface("office", {QStringLiteral("10.9.8.7")});
        tunnel.isPointToPoint = true;
        InterfaceFacts bridge = interface("br0", {QStringLiteral("10.9.8.7")});
        QCOMPARE(texts({down, loopback, tunnel}), QStringList());
        QCOMPARE(texts({bridge}), QStringList(QStringLiteral("10.9.8.7")));
        bridge.isInnerBridge = true;
        QCOMPARE(texts({bridge}), QStringList());
    }

    void theNetworkIsFollowed()
    {
        QList<InterfaceFacts> now{interface("wlan0", {QStringLiteral("192.168.1.2")})};
        NetworkWatch watch([&] { return now; });
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        QCOMPARE(watch.addresses().size(), 1);
        watch.check();
        QCOMPARE(changed.size(), 0);
        now = {};
        watch.check();
        QCOMPARE(changed.size(), 1);
        QVERIFY(watch.addresses().isEmpty());
        now = {interface("wlan0", {QStringLiteral("10.0.0.4")})};
        watch.check();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(watch.addresses().front(), QHostAddress(QStringLiteral("10.0.0.4")));
    }

#ifdef Q_OS_LINUX
    void theKernelTellsOfAChange()
    {
        if (::unshare(CLONE_NEWNET) != 0) // this thread alone
            QSKIP("only root has a network of its own");
        QList<InterfaceFacts> now;
        NetworkWatch watch([&] { return now; });
        watch.start();
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        now = {interface("wlan0", {QStringLiteral("10.0.0.4")})};
        const int any = ::socket(AF_INET, SOCK_DGRAM, 0);
        ifreq loopback = {};
        qstrcpy(loopback.ifr_name, "lo");
        loopback.ifr_flags = IFF_UP;
        QCOMPARE(::ioctl(any, SIOCSIFFLAGS, &loopback), 0);
        ::close(any);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 2'000);
    }
#endif

    void thisMachinesInterfacesAreRead()
    {
        const QList<InterfaceFacts> all = networkInterfaces();
        QVERIFY(std::any_of(all.begin(), all.end(),
                            [](const InterfaceFacts &one) { return one.isLoopback; }));
    }
};

QTEST_GUILESS_MAIN(ReachableAddressesTest)
#include "ReachableAddressesTest.moc"
