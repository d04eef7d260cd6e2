// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/NetworkPublisher.h"
#include "support/TestServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

class FakeAnnouncer final : public ServiceAnnouncer
{
public:
    void announce(const QString & /*name*/, quint16 port) override { ports += port; }

    QList<quint16> ports;
};

} // namespace

/// The server in a network that changes.
class NetworkPublisherTest : public QObject
{
    Q_OBJECT

private:
    QList<InterfaceFacts> m_network;

    void moveTo(const QString &address)
    {
        m_network.clear();
        if (!address.isEmpty()) {
            m_network += InterfaceFacts{.name = QStringLiteral("wlan0"),
                                        .isUp = true,
                                        .addresses = {QHostAddress(address)}};
        }
    }

private Q_SLOTS:
    void addressesAndCertificateFollowTheNetwork()
    {
        QTemporaryDir dir;
        moveTo(QStringLiteral("192.168.1.2"));
        TestServer server(
            {.address = QHostAddress(QHostAddress::Any), .access = AccessPolicy::Mode::Paired});
        NetworkPublisher publisher(dir.path(), server.reading.family.clock,
                                   {.probe = [this] { return m_network; }});
        server.server().setIdentity(publisher.identity().value());
        publisher.serve(server.server());
        QSignalSpy changed(&server.server(), &Server::addressesChanged);
        QCOMPARE(server.server().addresses().front().toString(),
                 QStringLiteral("https://192.168.1.2:%1/").arg(server.port()));
        const TlsIdentity before = *server.identity();
        QVERIFY(before.facts.names.contains(QStringLiteral("192.168.1.2")));
        QVERIFY(before.facts.names.contains(QStringLiteral("localhost")));

        moveTo(QStringLiteral("10.0.0.4"));
        publisher.check();
        QVERIFY(changed.size() > 0);
        QCOMPARE(server.server().pairingLink(QStringLiteral("123456")).toString(),
                 QStringLiteral("http://10.0.0.4:%1/web/pair/certificate.html#123456")
                     .arg(server.port()));
        QVERIFY(server.identity()->facts.names.contains(QStringLiteral("10.0.0.4")));
        // A tablet that installed the root notices nothing.
        QCOMPARE(server.identity()->root, before.root);

        moveTo({});
        publisher.check();
        QVERIFY(server.server().addresses().isEmpty());
        QCOMPARE(server.server().localAddress().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(server.server().localLink("key").fragment(), QStringLiteral("key"));
        // Without a network there is nothing that the certificate would lack.
        QVERIFY(server.identity()->facts.names.contains(QStringLiteral("10.0.0.4")));
    }

    /// A laptop with an empty battery on its board believes in another year until the network tells
    /// it the time.
    void theCertificateFollowsAClockThatIsCorrected()
    {
        QTemporaryDir dir;
        moveTo(QStringLiteral("192.168.1.2"));
        TestServer server(
            {.address = QHostAddress(QHostAddress::Any), .access = AccessPolicy::Mode::Paired});
        FakeClock &clock = server.reading.family.clock;
        const QDateTime today = clock.now();
        clock.setCalendar(today.addYears(-3));
        NetworkPublisher publisher(dir.path(), clock, {.probe = [this] { return m_network; }});
        server.server().setIdentity(publisher.identity().value());
        publisher.serve(server.server());
        const TlsIdentity before = *server.identity();
        QVERIFY(before.facts.notAfter < today);
        clock.advance(std::chrono::hours(2));
        publisher.check();
        QCOMPARE(server.identity()->server.certificate, before.server.certificate);
        clock.setCalendar(today);
        publisher.check();
        QVERIFY(server.identity()->facts.notAfter > today);
        QCOMPARE(server.identity()->root, before.root);
    }

    void isAnnouncedOnceThereIsANetwork()
    {
        QTemporaryDir dir;
        moveTo({});
        TestServer server(
            {.address = QHostAddress(QHostAddress::Any), .access = AccessPolicy::Mode::Paired});
        auto announcer = std::make_unique<FakeAnnouncer>();
        const FakeAnnouncer &heard = *announcer;
        NetworkPublisher publisher(
            dir.path(), server.reading.family.clock,
            {.probe = [this] { return m_network; }, .announcer = std::move(announcer)});
        publisher.serve(server.server());
        QCOMPARE(heard.ports.size(), 0);
        moveTo(QStringLiteral("192.168.1.2"));
        publisher.check();
        QCOMPARE(heard.ports, QList<quint16>{server.port()});
        moveTo(QStringLiteral("10.0.0.4"));
        publisher.check();
        moveTo({});
        publisher.check();
        QCOMPARE(heard.ports.size(), 1);
    }

    /// Under which a tablet comes, though it is none that the machine would offer.
    void theCertificateNamesTheAddressThatWasAskedFor_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<bool>("isNamed");
        QTest::newRow("of a VPN") << QHostAddress(QStringLiteral("10.8.0.5")) << true;
        QTest::newRow("IPv6") << QHostAddress(QStringLiteral("fd00::8")) << true;
        QTest::newRow("any") << QHostAddress(QHostAddress::Any) << false;
        QTest::newRow("any IPv4") << QHostAddress(QHostAddress::AnyIPv4) << false;
        QTest::newRow("any IPv6") << QHostAddress(QHostAddress::AnyIPv6) << false;
        QTest::newRow("another of its own") << QHostAddress(QStringLiteral("127.0.0.2")) << false;
    }

    void theCertificateNamesTheAddressThatWasAskedFor()
    {
        QFETCH(QHostAddress, address);
        QFETCH(bool, isNamed);
        QTemporaryDir dir;
        moveTo(QStringLiteral("192.168.1.2"));
        const FakeClock clock;
        const NetworkPublisher publisher(
            dir.path(), clock, {.address = address, .probe = [this] { return m_network; }});
        const QStringList names = publisher.identity().value().facts.names;
        QCOMPARE(names.contains(address.toString()), isNamed);
        QVERIFY(names.contains(QStringLiteral("192.168.1.2")));
    }

    void aLoopbackServerTellsNoTabletToCome()
    {
        QTemporaryDir dir;
        moveTo(QStringLiteral("192.168.1.2"));
        TestServer server;
        NetworkPublisher publisher(dir.path(), server.reading.family.clock,
                                   {.probe = [this] { return m_network; }});
        publisher.serve(server.server());
        QVERIFY(server.server().addresses().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NetworkPublisherTest)
#include "NetworkPublisherTest.moc"
