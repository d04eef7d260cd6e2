// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SqlDialect.h"

#include "storage/Rows.h"
#include "storage/SqlValues.h"
#include "support/TestFamily.h"

#include <QSqlError>
#include <QTest>

using namespace chitai;

/// What a store may ask of any engine.
class SqlDialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseKnowsItsAddressAndDialect()
    {
        TestFamily family;
        QCOMPARE(family.database().address().shown(), family.address().shown());
        QCOMPARE(family.database().address().file().isEmpty(), TestFamily::isOnServer());
        // Whoever needs a further connection asks for the address.
        const auto further = Database::open(family.database().address());
        QVERIFY(further);
        QCOMPARE((*further)->dialect().driver(), family.database().dialect().driver());
    }

    void idsAreOneValue()
    {
        TestFamily family;
        const QUuid first = family.addItem(QStringLiteral("мама"));
        const QUuid second = family.addItem(QStringLiteral("папа"));
        (void)family.addItem(QStringLiteral("сова"));
        const QString sql = u"SELECT count(*) FROM items WHERE "
            % family.database().dialect().isAmongIds(QStringLiteral("id"));
        const auto count = [&](const QList<QUuid> &ids) {
            return readFirst(family.database().run(sql, {sql::ids(ids)}), readNumber)
                .value()
                .value_or(-1);
        };
        QCOMPARE(count({first, second, QUuid::createUuid()}), 2);
        QCOMPARE(count({}), 0);
    }

    void textsAreJoined()
    {
        TestFamily family;
        const QString joined
            = family.database().dialect().joined(QStringLiteral("tag"), QChar(0x1f));
        const QString sql = u"SELECT " % joined
            % u" FROM (SELECT 'a' AS tag UNION ALL SELECT 'b' ORDER BY tag) t";
        QCOMPARE(readFirst(family.database().run(sql), readText).value().value_or(QString()),
                 QString(u'a' % QChar(0x1f) % u'b'));
    }

    /// Where a library is copied to a server, too.
    void aNullCharacterCutsNoStatement()
    {
        TestFamily family;
        const QString text(QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b"));
        const QString kept = TestFamily::isOnServer() ? QStringLiteral("ab") : text;
        QVERIFY(family.settings().setValue(QStringLiteral("one"), text));
        QCOMPARE(family.settings().value(QStringLiteral("one")).value(), kept);
        Result<QSqlQuery> insert = family.database().prepare(
            QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"));
        QVERIFY(insert);
        QVERIFY(family.database().run(*insert, {QStringLiteral("two"), text}));
        QCOMPARE(family.settings().value(QStringLiteral("two")).value(), kept);
    }

    void rowsOfOneMomentKeepTheirOrder()
    {
        TestFamily family;
        for (const QString &name : {QStringLiteral("Mia"), QStringLiteral("Leo")}) {
            QVERIFY(family.stores().devices.add({.id = QUuid::createUuid(),
                                                 .name = name,
                                                 .tokenHash = name.toUtf8(),
                                                 .createdAt = family.clock.now(),
                                                 .lastSeenAt = family.clock.now()}));
        }
        const QList<DeviceRecord> devices = family.stores().devices.devices().value();
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices.front().name, QStringLiteral("Mia"));
    }

    void errorsHaveTheirMeaning_data()
    {
        if (TestFamily::isOnServer())
            QSKIP("SQLite's numbers");
        QTest::addColumn<QString>("native");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << QStringLiteral("13") << ErrorCode::StorageFull;
        QTest::newRow("damaged") << QStringLiteral("11") << ErrorCode::StorageDamaged;
        QTest::newRow("none of ours") << QStringLiteral("26") << ErrorCode::StorageDamaged;
        QTest::newRow("read only") << QStringLiteral("8") << ErrorCode::StorageReadOnly;
        QTest::newRow("read only, extended")
            << QStringLiteral("1032") << ErrorCode::StorageReadOnly;
        QTest::newRow("locked") << QStringLiteral("5") << ErrorCode::StorageLocked;
        QTest::newRow("locked, extended") << QStringLiteral("517") << ErrorCode::StorageLocked;
        QTest::newRow("a constraint") << QStringLiteral("19") << ErrorCode::StorageFailed;
        QTest::newRow("nothing known") << QString() << ErrorCode::StorageFailed;
    }

    void errorsHaveTheirMeaning()
    {
        QFETCH(QString, native);
        QFETCH(ErrorCode, code);
        const auto dialect = dialectFor(DatabaseAddress(QStringLiteral(":memory:")));
        QCOMPARE(dialect->errorCode(QSqlError({}, {}, QSqlError::StatementError, native)), code);
    }

    void errorsOfAServerHaveTheirMeaning_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << QStringLiteral("53100") << ErrorCode::StorageFull;
        QTest::newRow("read only") << QStringLiteral("25006") << ErrorCode::StorageReadOnly;
        QTest::newRow("locked") << QStringLiteral("55P03") << ErrorCode::StorageLocked;
        QTest::newRow("damaged") << QStringLiteral("XX001") << ErrorCode::StorageDamaged;
        QTest::newRow("shut down") << QStringLiteral("57P01") << ErrorCode::Unreachable;
        QTest::newRow("lost") << QStringLiteral("08006") << ErrorCode::Unreachable;
        QTest::newRow("cut") << QString() << ErrorCode::Unreachable;
        QTest::newRow("a constraint") << QStringLiteral("23505") << ErrorCode::StorageFailed;
        QTest::newRow("a value") << QStringLiteral("22001") << ErrorCode::StorageFailed;
        QTest::newRow("no right") << QStringLiteral("42501") << ErrorCode::NotAllowed;
        QTest::newRow("cancelled") << QStringLiteral("57014") << ErrorCode::StorageLocked;
        QTest::newRow("after a failure") << QStringLiteral("25P02") << ErrorCode::StorageLocked;
        QTest::newRow("another table") << QStringLiteral("42P01") << ErrorCode::NewerSchema;
        QTest::newRow("another column") << QStringLiteral("42703") << ErrorCode::NewerSchema;
        QTest::newRow("over a limit") << QStringLiteral("54000") << ErrorCode::TooLarge;
        QTest::newRow("its disk") << QStringLiteral("58030") << ErrorCode::Unreachable;
        QTest::newRow("its own fault") << QStringLiteral("XX000") << ErrorCode::Unreachable;
    }

    void errorsOfAServerHaveTheirMeaning()
    {
        QFETCH(QString, native);
        QFETCH(ErrorCode, code);
        const auto dialect
            = dialectFor(DatabaseAddress::ofServer(QStringLiteral("postgresql://a@b/c")).value());
        const QSqlError error({}, QStringLiteral("told"), QSqlError::StatementError, native);
        QCOMPARE(dialect->errorCode(error), code);
    }

    void aListOfNumbersHasItsRowsAndNoOther()
    {
        TestFamily family;
        for (const char *text : {"мама", "мало", "маска", "папа"})
            (void)family.addItem(QString::fromUtf8(text));
        const auto count = [&](const QString &list) {
            return readFirst(family.database().run(u"SELECT count(*) FROM items WHERE "
                                                   % family.database().dialect().isAmongNumbers(
                                                       QStringLiteral("number"), list)),
                             readNumber)
                .value()
                .value_or(-1);
        };
        QCOMPARE(count(QStringLiteral("2")), 1);
        QCOMPARE(count(QStringLiteral("4,1,99")), 2);
    }

    void aRangeOfSortedTextsHasAllOfThem()
    {
        TestFamily family;
        const QString sql = u"SELECT count(*) FROM items WHERE "
            % family.database().dialect().sortsBetween(QStringLiteral("sort_key"));
        for (const char *text : {"мама", "мало", "маска", "папа"})
            (void)family.addItem(QString::fromUtf8(text));
        const QString from = QStringLiteral("ма");
        QCOMPARE(readFirst(family.database().run(sql, {from, textBehindAll(from)}), readNumber)
                     .value()
                     .value_or(-1),
                 3);
    }
};

QTEST_GUILESS_MAIN(SqlDialectTest)
#include "SqlDialectTest.moc"
