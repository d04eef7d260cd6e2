// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Rows.h"
#include "support/TestFamily.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace chitai;

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    static int settingCount(TestFamily &family)
    {
        QSqlQuery query
            = family.database().run(QStringLiteral("SELECT count(*) FROM settings")).value();
        query.next();
        return query.value(0).toInt();
    }

private Q_SLOTS:
    void commitsSurviveAPowerCut()
    {
        TestFamily family;
        if (TestFamily::isOnServer()) {
            const auto shown = readFirst(
                family.database().run(QStringLiteral("SHOW synchronous_commit")), readText);
            QCOMPARE(shown.value(), QStringLiteral("on"));
            return;
        }
        const auto pragma = [&](const QString &name) {
            QSqlQuery query = family.database().run(u"PRAGMA " % name).value();
            query.next();
            return query.value(0).toString();
        };
        QCOMPARE(pragma(QStringLiteral("journal_mode")), QStringLiteral("wal"));
        QCOMPARE(pragma(QStringLiteral("synchronous")), QStringLiteral("2"));
        QCOMPARE(pragma(QStringLiteral("foreign_keys")), QStringLiteral("1"));
    }

    void theFileIsTheFamilysAlone()
    {
        if (TestFamily::isOnServer())
            QSKIP("there is no file");
        TestFamily family;
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(family.databaseFile()).permissions() & others));
    }

    void settingsSurviveARestart()
    {
        TestFamily family;
        QCOMPARE(family.settings().value(QStringLiteral("a")).value(), QString());
        QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
        QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("2")));
        family.reopen();
        QCOMPARE(family.settings().value(QStringLiteral("a")).value(), QStringLiteral("2"));
    }

    void anAbandonedTransactionLeavesNothing()
    {
        TestFamily family;
        {
            Database::Transaction transaction(family.database());
            QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
        }
        QCOMPARE(settingCount(family), 0);
    }

    void anInnerTransactionJoinsTheOuter()
    {
        TestFamily family;
        {
            Database::Transaction outer(family.database());
            {
                Database::Transaction inner(family.database());
                QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
                QVERIFY(inner.commit());
            }
        }
        QCOMPARE(settingCount(family), 0);
        Database::Transaction outer(family.database());
        QVERIFY(family.settings().setValue(QStringLiteral("b"), QStringLiteral("1")));
        QVERIFY(outer.commit());
        QCOMPARE(settingCount(family), 1);
    }

    void nothingIsWrittenWhereATransactionCannotBegin()
    {
        TestFamily family;
        const std::unique_ptr<Database> other = Database::open(family.address()).value();
        QVERIFY(family.database().setPatience(std::chrono::milliseconds(0)));
        Database::Transaction blocking(*other);
        {
            Database::Transaction blocked(family.database());
            const Result<void> set
                = family.settings().setValue(QStringLiteral("a"), QStringLiteral("1"));
            QVERIFY(!set);
            QCOMPARE(set.error().code, ErrorCode::StorageLocked);
            QVERIFY(!blocked.commit());
        }
        QVERIFY(blocking.commit());
        QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
    }

    void nobodyWaitsLongForALock()
    {
        TestFamily family;
        const std::unique_ptr<Database> other = Database::open(family.address()).value();
        QVERIFY(family.database().setPatience(std::chrono::milliseconds(40)));
        const auto set = [&family](const char *value) {
            QElapsedTimer timer;
            timer.start();
            const Result<void> done
                = family.settings().setValue(QStringLiteral("a"), QString::fromLatin1(value));
            return std::pair(done ? std::optional<ErrorCode>() : done.error().code,
                             timer.elapsed());
        };
        {
            Database::Transaction blocking(*other);
            const auto [code, milliseconds] = set("1");
            QCOMPARE(code, ErrorCode::StorageLocked);
            QVERIFY2(milliseconds >= 30 && milliseconds < 300,
                     qPrintable(QString::number(milliseconds)));
            // One has waited: the others do not, and who reads is not stopped.
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 20; ++i) {
                QCOMPARE(set("2").first, ErrorCode::StorageLocked);
                QCOMPARE(settingCount(family), 0);
            }
            QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        }
        QVERIFY(!set("3").first);
        QCOMPARE(settingCount(family), 1);
        Database::Transaction blocking(*other);
        QVERIFY(set("4").second >= 30); // it is worth waiting again
    }

    /// An engine that goes on behind a failed statement commits what stands around it.
    void aTransactionInWhichAStatementFailedIsNoHalfOne()
    {
        TestFamily family;
        {
            Database::Transaction transaction(family.database());
            QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
            const Result<void> refused = family.database().execute(
                QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"),
                {QStringLiteral("b"), QVariant()});
            QVERIFY(!refused);
            if (TestFamily::isOnServer()) {
                QVERIFY(!family.settings().setValue(QStringLiteral("c"), QStringLiteral("1")));
                QVERIFY(!transaction.commit());
            }
        }
        QCOMPARE(settingCount(family), 0);
        QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("1")));
        QCOMPARE(settingCount(family), 1);
    }

    /// The driver asks PostgreSQL for the number of a row where no row was numbered: that fails,
    /// and nobody hears of it.
    void nothingIsCommittedWhereAStatementOfTheDriverFailed()
    {
        TestFamily family;
        {
            Database::Transaction transaction(family.database());
            const QSqlQuery set
                = family.database()
                      .run(QStringLiteral("INSERT INTO settings (key, value) VALUES ('a', '1')"))
                      .value();
            (void)set.lastInsertId();
            QCOMPARE(transaction.commit().has_value(), !TestFamily::isOnServer());
        }
        QCOMPARE(settingCount(family), TestFamily::isOnServer() ? 0 : 1);
        QVERIFY(family.settings().setValue(QStringLiteral("a"), QStringLiteral("2")));
        QCOMPARE(settingCount(family), 1);
    }

    void valuesAreNoPartOfTheStatement()
    {
        TestFamily family;
        const QStringList texts{QStringLiteral("it's"), QStringLiteral("a ? b"),
                                QStringLiteral("back\\slash"), QStringLiteral("$1 %1 {}"),
                                QStringLiteral("'; DROP TABLE items; --")};
        for (const QString &text : texts) {
            QVERIFY(family.settings().setValue(text, text));
            QCOMPARE(family.settings().value(text).value(), text);
        }
        QSqlQuery row = family.database()
                            .run(QStringLiteral("SELECT '?', ? - ?, '' || ?"), {5, -3, texts[1]})
                            .value();
        QVERIFY(row.next());
        QCOMPARE(row.value(0).toString(), QStringLiteral("?"));
        QCOMPARE(row.value(1).toInt(), 8);
        QCOMPARE(row.value(2).toString(), texts[1]);
    }

    void aFullDiskIsToldAsSuch()
    {
        TestFamily family;
        family.fillDisk();
        const QString large(100'000, u'x');
        const Result<void> set = family.settings().setValue(QStringLiteral("a"), large);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::StorageFull);
        QCOMPARE(settingCount(family), 0);
        family.freeDisk();
        QVERIFY(family.settings().setValue(QStringLiteral("a"), large));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
