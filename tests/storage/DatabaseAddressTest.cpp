// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseAddress.h"

#include <QTest>

using namespace chitai;

class DatabaseAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAnAddress()
    {
        const DatabaseAddress address(QStringLiteral("/home/me/chitai.db"));
        QCOMPARE(address.engine(), DatabaseAddress::Engine::Sqlite);
        QCOMPARE(address.shown(), QStringLiteral("/home/me/chitai.db"));
    }

    void aServerHasItsParts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<DatabaseAddress::Server>("server");
        const auto row = [](const char *url, const char *host, int port, const char *user,
                            const char *database, const char *options) {
            QTest::newRow(url) << QString::fromLatin1(url)
                               << DatabaseAddress::Server{
                                      QString::fromLatin1(host),    port,
                                      QString::fromLatin1(user),    QString::fromUtf8(database),
                                      QString::fromLatin1(options), QString::fromLatin1(url)};
        };
        row("postgresql://anna@school:5433/chitai?sslmode=verify-full", "school", 5433, "anna",
            "chitai", "sslmode=verify-full;connect_timeout=5");
        row("postgres://school/chitai", "school", -1, "", "chitai", "connect_timeout=5");
        row("postgresql:///chitai?host=/run/postgresql", "/run/postgresql", -1, "", "chitai",
            "connect_timeout=5");
        row("postgresql://anna@/chitai?host=/tmp/x", "/tmp/x", -1, "anna", "chitai",
            "connect_timeout=5");
        row("postgresql://[::1]/chitai?connect_timeout=2", "::1", -1, "", "chitai",
            "connect_timeout=2");
        row("postgresql://a%20b@h/%D1%88", "h", -1, "a b", "ш", "connect_timeout=5");
    }

    void aServerHasItsParts()
    {
        QFETCH(QString, url);
        QFETCH(DatabaseAddress::Server, server);
        QVERIFY(DatabaseAddress::isServerUrl(url));
        const Result<DatabaseAddress> address = DatabaseAddress::ofServer(url);
        QVERIFY2(address, qPrintable(address ? QString() : address.error().message));
        QCOMPARE(address->engine(), DatabaseAddress::Engine::Postgresql);
        QCOMPARE(address->server(), server);
        QCOMPARE(address->file(), QString());
        QCOMPARE(address->shown(), url);
    }

    void aPasswordIsKeptUnderAnAccountAndNeverShown()
    {
        DatabaseAddress address
            = DatabaseAddress::ofServer(QStringLiteral("postgresql://anna@school/chitai")).value();
        QCOMPARE(address.account(), QStringLiteral("anna@school:5432/chitai"));
        address.setPassword(QStringLiteral("secret"));
        QVERIFY(!address.shown().contains(QStringLiteral("secret")));
        QVERIFY(!address.account().contains(QStringLiteral("secret")));
        QCOMPARE(DatabaseAddress::ofServer(
                     QStringLiteral("postgresql://anna@school:5433/chitai?sslmode=require"))
                     ->account(),
                 QStringLiteral("anna@school:5433/chitai"));
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::newRow("postgresql://anna:secret@school/chitai") << QStringLiteral(".pgpass");
        QTest::newRow("postgresql://:secret@school/chitai") << QStringLiteral(".pgpass");
        QTest::newRow("postgresql://a:@school/chitai") << QStringLiteral(".pgpass");
        QTest::newRow("postgresql://school/chitai?password=secret")
            << QStringLiteral("\"password\"");
        QTest::newRow("postgresql://school/chitai?sslmode=a;host=b")
            << QStringLiteral("\"sslmode\"");
        QTest::newRow("postgresql://school/chitai?options=-c x") << QStringLiteral("no database");
        QTest::newRow("postgresql://school/") << QStringLiteral("no database");
        QTest::newRow("postgresql://school/a/b") << QStringLiteral("no database");
        QTest::newRow("postgresql:chitai") << QStringLiteral("no database");
        QTest::newRow("postgresql://") << QStringLiteral("no database");
        QTest::newRow("mysql://school/chitai") << QStringLiteral("no database");
    }

    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, part);
        const Result<DatabaseAddress> address
            = DatabaseAddress::ofServer(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::BadValue);
        QVERIFY2(address.error().message.contains(part), qPrintable(address.error().message));
        QVERIFY(!address.error().message.contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(DatabaseAddressTest)
#include "DatabaseAddressTest.moc"
