// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/EnvironmentProxy.h"

#include <QTest>
#include <QUrl>

using namespace chitai;

class EnvironmentProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenFromTheEnvironment_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("proxy"); // "type host:port user password"; empty: none
        const QString https = QStringLiteral("https://api.example.org/v1");
        const QString http = QStringLiteral("http://api.example.org/v1");
        const auto row = [](const char *name, const QStringList &environment, const QString &asked,
                            const char *proxy) {
            QTest::newRow(name) << environment << asked << QString::fromLatin1(proxy);
        };
        row("none", {}, https, "");
        row("https", {QStringLiteral("https_proxy=http://p.lan:3128")}, https, "http p.lan:3128");
        row("not the one for http", {QStringLiteral("https_proxy=http://p.lan:3128")}, http, "");
        row("capitals", {QStringLiteral("HTTPS_PROXY=p.lan:8080")}, https, "http p.lan:8080");
        row("HTTP_PROXY in capitals", {QStringLiteral("HTTP_PROXY=p.lan:8080")}, http, "");
        row("all", {QStringLiteral("ALL_PROXY=socks5h://10.0.0.1")}, http, "socks 10.0.0.1:1080");
        row("the more exact one",
            {QStringLiteral("all_proxy=a:1"), QStringLiteral("http_proxy=b:2")}, http, "http b:2");
        row("password", {QStringLiteral("https_proxy=http://me:a%40b@p.lan:1")}, https,
            "http p.lan:1 me a@b");
        row("nonsense", {QStringLiteral("https_proxy=ftp://p.lan:1")}, https, "");
        row("nothing", {QStringLiteral("https_proxy= ")}, https, "");
        const QString proxy = QStringLiteral("all_proxy=p.lan:1");
        row("left out", {proxy, QStringLiteral("no_proxy=x.org, .Example.org")}, https, "");
        row("another name", {proxy, QStringLiteral("no_proxy=ple.org")}, https, "http p.lan:1");
        row("all left out", {proxy, QStringLiteral("NO_PROXY=*")}, https, "");
        row("this machine", {proxy}, QStringLiteral("http://127.0.0.1:11434/v1"), "");
        row("this machine by name", {proxy}, QStringLiteral("http://localhost:11434/v1"), "");
        row("this machine in IPv6", {proxy}, QStringLiteral("http://[::1]:11434/v1"), "");
        row("the house", {proxy}, QStringLiteral("http://nas:11434/v1"), "");
    }

    void isTakenFromTheEnvironment()
    {
        QFETCH(QStringList, environment);
        QFETCH(QString, asked);
        QProcessEnvironment variables;
        for (const QString &one : environment)
            variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
        EnvironmentProxy proxies(variables);
        const QList<QNetworkProxy> found = proxies.queryProxy(QNetworkProxyQuery(QUrl(asked)));
        QCOMPARE(found.size(), 1);
        const QNetworkProxy &proxy = found.front();
        QString seen;
        if (proxy.type() != QNetworkProxy::NoProxy) {
            seen = QStringLiteral("%1 %2:%3 %4 %5")
                       .arg(proxy.type() == QNetworkProxy::Socks5Proxy ? QStringLiteral("socks")
                                                                       : QStringLiteral("http"),
                            proxy.hostName())
                       .arg(proxy.port())
                       .arg(proxy.user(), proxy.password())
                       .trimmed();
        }
        QTEST(seen, "proxy");
    }
};

QTEST_APPLESS_MAIN(EnvironmentProxyTest)
#include "EnvironmentProxyTest.moc"
