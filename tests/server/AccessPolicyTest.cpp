// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/AccessPolicy.h"

#include <QTest>

using namespace chitai;

class AccessPolicyTest : public QObject
{
    Q_OBJECT

private:
    static HttpRequest request(const QByteArray &host, const QByteArray &origin,
                               const QHostAddress &peer)
    {
        HttpRequest result;
        if (!host.isEmpty())
            result.fields.emplace_back("Host", host);
        if (!origin.isEmpty())
            result.fields.emplace_back("Origin", origin);
        result.peer = peer;
        return result;
    }

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("isAllowed");
        const auto row
            = [](const char *name, const char *host, const char *origin, bool isAllowed) {
                  QTest::newRow(name) << QByteArray(host) << QByteArray(origin) << isAllowed;
              };
        row("program", "127.0.0.1:8000", "", true);
        row("our page", "127.0.0.1:8000", "http://127.0.0.1:8000", true);
        row("our page by name", "Laptop.local:8000", "http://laptop.local:8000", true);
        row("localhost", "localhost:8000", "http://localhost:8000", true);
        row("IPv6", "[::1]:8000", "http://[::1]:8000", true);
        row("default port", "192.168.1.2", "http://192.168.1.2", true);
        row("no host", "", "", false);
        row("foreign page", "127.0.0.1:8000", "http://evil.example", false);
        row("other port", "127.0.0.1:8000", "http://127.0.0.1:9000", false);
        row("other of our names", "127.0.0.1:8000", "http://localhost:8000", false);
        row("null origin", "127.0.0.1:8000", "null", false);
        row("file", "127.0.0.1:8000", "file://", false);
        row("rebound name", "evil.example:8000", "http://evil.example:8000", false);
        row("rebound name, program", "evil.example:8000", "", false);
        row("name that only begins like ours", "laptop.evil.example", "", false);
    }

    void judges()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        QFETCH(bool, isAllowed);
        const AccessPolicy policy(AccessPolicy::Mode::Open, {QStringLiteral("laptop")});
        QCOMPARE(
            !policy.refusal(request(host, origin, QHostAddress(QStringLiteral("192.168.1.9")))),
            isAllowed);
    }

    void localMeansThisMachine()
    {
        const AccessPolicy policy(AccessPolicy::Mode::Local, {QStringLiteral("laptop")});
        QVERIFY(!policy.refusal(request("localhost", "", QHostAddress::LocalHost)));
        QVERIFY(!policy.refusal(request("localhost", "", QHostAddress::LocalHostIPv6)));
        QVERIFY(
            policy.refusal(request("localhost", "", QHostAddress(QStringLiteral("192.168.1.9")))));
    }

    /// A picture, a link or a form of another site comes without Origin: it may lead to a page, but
    /// not to what changes or plays something.
    void otherSitesReachPagesOnly_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<bool>("isAllowed");
        const auto row
            = [](const char *name, const char *target, const char *site, bool isAllowed) {
                  QTest::newRow(name) << QByteArray(target) << QByteArray(site) << isAllowed;
              };
        row("speech", "/api/speech?part=text", "cross-site", false);
        row("hidden", "/%61pi/speech?part=text", "cross-site", false);
        row("socket", "/ws?role=controller", "cross-site", false);
        row("stories", "/ws/rpc", "cross-site", false);
        row("not of ours at all", "/api", "Cross-Site", false);
        row("page", "/web/controller/", "cross-site", true);
        row("root", "/", "cross-site", true);
        row("health", "/health", "cross-site", true);
        row("our page", "/api/speech?part=text", "same-origin", true);
        row("typed", "/api/speech", "none", true);
        row("program", "/api/speech", "", true);
    }
    void otherSitesReachPagesOnly()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, site);
        QFETCH(bool, isAllowed);
        for (const auto mode : {AccessPolicy::Mode::Local, AccessPolicy::Mode::Open}) {
            HttpRequest asked = request("127.0.0.1:8000", "", QHostAddress::LocalHost);
            asked.target = target;
            if (!site.isEmpty())
                asked.fields.emplace_back("sec-fetch-site", site);
            QCOMPARE(!AccessPolicy(mode, {}).refusal(asked), isAllowed);
        }
    }

    void doubledFieldsAreRefused()
    {
        const AccessPolicy policy(AccessPolicy::Mode::Open, {QStringLiteral("laptop")});
        HttpRequest twice
            = request("127.0.0.1:8000", "http://127.0.0.1:8000", QHostAddress::LocalHost);
        twice.fields.emplace_back("origin", "http://evil.example");
        QVERIFY(policy.refusal(twice));
        HttpRequest hosts = request("127.0.0.1:8000", "", QHostAddress::LocalHost);
        hosts.fields.emplace_back("host", "evil.example");
        QVERIFY(policy.refusal(hosts));
    }
};

QTEST_GUILESS_MAIN(AccessPolicyTest)
#include "AccessPolicyTest.moc"
