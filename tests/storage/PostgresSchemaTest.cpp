// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postgresql/PostgresSchema.h"
#include "storage/Rows.h"
#include "storage/Stores.h"
#include "storage/sqlite/Migrations.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;

class PostgresSchemaTest : public QObject
{
    Q_OBJECT

private:
    static TestServerCluster &server() { return TestServerCluster::running(); }

    static QString refusal(const DatabaseAddress &address)
    {
        const Result<std::unique_ptr<Database>> opened = Database::open(address);
        return opened ? QString() : opened.error().message;
    }

private Q_SLOTS:
    void isNumberedAsTheOneOfAFile() { QCOMPARE(currentPostgresSchema(), currentSchemaVersion()); }

    void anEmptyDatabaseGetsIt()
    {
        const DatabaseAddress address = server().bareDatabase();
        for (int times = 0; times < 2; ++times) {
            const std::unique_ptr<Database> database = Database::open(address).value();
            const auto version = readFirst(
                database->run(QStringLiteral("SELECT version FROM chitai_schema")), readNumber);
            QCOMPARE(version.value().value_or(0), currentPostgresSchema());
        }
    }

    void aLaterOneIsLeftAlone()
    {
        const DatabaseAddress address = server().newDatabase();
        server().psql(address.server().database,
                      QStringLiteral("UPDATE chitai_schema SET version = 4711"));
        const Result<std::unique_ptr<Database>> opened = Database::open(address);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
        QVERIFY(opened.error().message.contains(QStringLiteral("4711")));
    }

    void otherTablesAreLeftAlone()
    {
        const DatabaseAddress address = server().bareDatabase();
        server().psql(address.server().database, QStringLiteral("CREATE TABLE theirs (a INTEGER)"));
        QVERIFY(refusal(address).contains(QStringLiteral("other tables")));
    }

    void anotherEncodingIsRefused()
    {
        const DatabaseAddress address
            = server().bareDatabase(QStringLiteral("ENCODING 'LATIN1' LOCALE 'C'"));
        QVERIFY(refusal(address).contains(QStringLiteral("LATIN1")));
    }

    void missingRightsAreTold()
    {
        const DatabaseAddress own = server().bareDatabase();
        server().run(QStringLiteral("CREATE ROLE reader LOGIN"));
        const DatabaseAddress address
            = server().addressOf(own.server().database, QStringLiteral("reader"));
        server().psql(own.server().database,
                      QStringLiteral("REVOKE CREATE ON SCHEMA public FROM PUBLIC"));
        const QString told = refusal(address);
        QVERIFY2(told.contains(QStringLiteral("\"reader\" may not make tables")), qPrintable(told));
        // A schema is not enough for the extension of somebody who owns nothing.
        server().psql(own.server().database,
                      QStringLiteral("GRANT CREATE ON SCHEMA public TO reader"));
        const QString lacks = refusal(address);
        QVERIFY2(lacks.contains(QStringLiteral("pg_trgm")), qPrintable(lacks));
        server().psql(own.server().database, QStringLiteral("CREATE EXTENSION pg_trgm"));
        QCOMPARE(refusal(address), QString());
    }

    void whoDoesNotAnswerIsTold()
    {
        const QString told = refusal(
            DatabaseAddress::ofServer(QStringLiteral("postgresql:///chitai?host=/nonexistent"))
                .value());
        QVERIFY2(told.contains(QStringLiteral("can't be reached")), qPrintable(told));
        QVERIFY(refusal(server().addressOf(QStringLiteral("nowhere")))
                    .contains(QStringLiteral("nowhere")));
    }

    void aLostConnectionIsMadeAnew()
    {
        const DatabaseAddress address = server().newDatabase();
        const std::unique_ptr<Database> database = Database::open(address).value();
        SettingsStore settings(*database);
        QVERIFY(settings.setValue(QStringLiteral("a"), QStringLiteral("1")));
        server().run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = '%1'")
                         .arg(address.server().database));
        const Result<QString> lost = settings.value(QStringLiteral("a"));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Unreachable);
        QCOMPARE(settings.value(QStringLiteral("a")).value(), QStringLiteral("1"));
    }

    void aLaptopHasItsOwnRows()
    {
        const FakeClock clock;
        DatabaseAddress address = server().newDatabase();
        address.setLaptop(QStringLiteral("one"));
        const std::unique_ptr<Database> first = Database::open(address).value();
        address.setLaptop(QStringLiteral("two"));
        const std::unique_ptr<Database> second = Database::open(address).value();
        Stores one(*first, clock);
        Stores two(*second, clock);

        const QString own = QStringLiteral("screen");
        QVERIFY(one.settings.setValue(own, QStringLiteral("left")));
        QCOMPARE(two.settings.value(own).value(), QString());
        QVERIFY(two.settings.setValue(own, QStringLiteral("right")));
        QCOMPARE(one.settings.value(own).value(), QStringLiteral("left"));
        const QString shared = QStringLiteral("starter_library");
        QVERIFY(one.settings.setValue(shared, QStringLiteral("added")));
        QVERIFY(two.settings.setValue(shared, QStringLiteral("twice")));
        QCOMPARE(one.settings.value(shared).value(), QStringLiteral("twice"));

        StorySelection forest;
        forest.worldId = QStringLiteral("forest");
        QVERIFY(one.stories.setSelection(forest));
        QCOMPARE(two.stories.selection().value().worldId, QString());
        QCOMPARE(one.stories.selection().value().worldId, QStringLiteral("forest"));

        const QUuid session = QUuid::createUuid();
        QVERIFY(one.sessions.start(session, Language::German, clock.now()));
        QCOMPARE(two.sessions.openSessions().value().size(), 0);
        QCOMPARE(one.sessions.openSessions().value().size(), 1);
        QVERIFY(one.sessions.end(session, clock.now()));
        QVERIFY(two.sessions.reopen(session, clock.now()));
        QCOMPARE(one.sessions.openSessions().value().size(), 0);
        QCOMPARE(two.sessions.openSessions().value().size(), 1);
    }
};

QTEST_GUILESS_MAIN(PostgresSchemaTest)
#include "PostgresSchemaTest.moc"
