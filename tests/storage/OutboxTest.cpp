// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Outbox.h"

#include "storage/Database.h"
#include "storage/Rows.h"
#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;

/// How a server takes what a laptop has kept for it.
class OutboxTest : public QObject
{
    Q_OBJECT

private:
    /// A server that counts what is tried, also what it does not keep.
    struct Server
    {
        Server()
        {
            (void)database->run(QStringLiteral("CREATE SEQUENCE tries")).value();
            (void)database
                ->run(QStringLiteral("CREATE TABLE told (number INTEGER PRIMARY KEY, "
                                     "try INTEGER NOT NULL)"))
                .value();
        }

        [[nodiscard]] Result<void> take(const QList<OutboxEntry> &entries)
        {
            return takeEntries(*database, QStringLiteral("kitchen"), entries,
                               [this](const SetAside &refused) {
                                   aside += refused.number;
                                   return Result<void>();
                               });
        }
        [[nodiscard]] qint64 number(const char *sql)
        {
            return readFirst(database->run(QString::fromLatin1(sql)), readNumber)
                .value()
                .value_or(-1);
        }

        std::unique_ptr<Database> database
            = Database::open(TestServerCluster::running().newDatabase()).value();
        QList<qint64> aside;
    };

    static OutboxEntry told(qint64 number)
    {
        return {number,
                {{QStringLiteral("INSERT INTO told (number, try) VALUES (?, nextval('tries'))"),
                  {number}}}};
    }
    /// What is refused each time: there is no number.
    static OutboxEntry refused(qint64 number)
    {
        OutboxEntry entry = told(number);
        entry.changes += Statement{QStringLiteral("INSERT INTO told (number, try) VALUES (?, 0)"),
                                   {QVariant()}};
        return entry;
    }
    /// What is refused until the table is there.
    static OutboxEntry early(qint64 number)
    {
        return {number, {{QStringLiteral("INSERT INTO later (number) VALUES (?)"), {number}}}};
    }

private Q_SLOTS:
    void whatIsRefusedMakesNothingElseBeGivenAgainAndAgain()
    {
        Server server;
        QList<OutboxEntry> entries;
        for (qint64 i = 1; i <= 40; ++i)
            entries += i % 2 == 0 ? refused(i) : told(i);
        QVERIFY(server.take(entries));
        QCOMPARE(server.aside.size(), 20);
        QCOMPARE(server.number("SELECT count(*) FROM told"), 40); // but for the refused changes
        QCOMPARE(takenUpTo(*server.database, QStringLiteral("kitchen")).value(), 40);
        const qint64 tries = server.number("SELECT last_value FROM tries");
        QVERIFY2(tries <= 3 * 40, QByteArray::number(tries));
    }

    void whatCameBeforeATroubleStaysTaken()
    {
        Server server;
        QList<OutboxEntry> entries;
        for (qint64 i = 1; i <= 120; ++i)
            entries += told(i);
        entries += early(121);
        const Result<void> taken = server.take(entries);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::NewerSchema);
        QVERIFY(server.aside.isEmpty());
        QVERIFY(takenUpTo(*server.database, QStringLiteral("kitchen")).value() >= 100);
        // It is tried again, and what is there already is not made twice.
        (void)server.database->run(QStringLiteral("CREATE TABLE later (number INTEGER)")).value();
        QVERIFY(server.take(entries));
        QCOMPARE(server.number("SELECT count(*) FROM told"), 120);
        QCOMPARE(server.number("SELECT count(*) FROM later"), 1);
        QVERIFY(server.aside.isEmpty());
    }

    void whatWasRefusedStaysNoLongerThanTheProgramThatTellsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("reading.db"));
        const std::unique_ptr<Database> file = Database::open(path).value();
        const auto change = [&] {
            return readFirst(file->run(QStringLiteral("SELECT change FROM outbox_aside")), readText)
                .value()
                .value_or(QString());
        };
        {
            Outbox outbox(*file, [](const OutboxEntry &) {});
            QVERIFY(outbox.open());
            QVERIFY(Outbox::setAside(path, {7, told(7).changes.front(), QStringLiteral("gone")}));
            QVERIFY(change().contains(QStringLiteral("INSERT INTO told")));
        }
        Outbox outbox(*file, [](const OutboxEntry &) {});
        QVERIFY(outbox.open());
        QCOMPARE(change(), QString());
        QCOMPARE(outbox.countAside().value(), 1);
        QCOMPARE(readFirst(file->run(QStringLiteral("SELECT reason FROM outbox_aside")), readText)
                     .value()
                     .value_or(QString()),
                 QStringLiteral("gone"));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
