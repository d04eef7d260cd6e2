// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReaderLease.h"
#include "storage/Rows.h"
#include "support/TestLaptop.h"
#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

/// A child that is wanted on two laptops.
class ReaderLeaseTest : public QObject
{
    Q_OBJECT

private:
    /// Two laptops and the child that both know, chosen on the first one.
    struct School
    {
        School() { must(one.core.profiles().rename(QStringLiteral("Mila"))); }

        static void must(const Result<void> &done) { TestCore::must(done); }
        void sleepTwoMinutes() // the clock is the server's
        {
            must(one.database->execute(QStringLiteral(
                "UPDATE reading_leases SET until = clock_timestamp() - interval '1 second'")));
        }
        qint64 leases() { return count(QStringLiteral("TRUE")); }
        qint64 held() { return count(QStringLiteral("until > clock_timestamp()")); }
        qint64 count(const QString &condition)
        {
            return readFirst(
                       one.database->run(u"SELECT count(*) FROM reading_leases WHERE " % condition),
                       readNumber)
                .value()
                .value_or(-1);
        }

        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        TestLaptop one{shared, "kitchen"};
        const QUuid mila = one.core.profiles().active().id;
        TestLaptop two{shared, "cellar"};
    };

private Q_SLOTS:
    void theSecondIsToldWhoHasTheChild()
    {
        School school;
        TestLaptop &one = school.one;
        TestLaptop &two = school.two;
        const QUuid mila = school.mila;
        QSignalSpy refused(two.core.readerLease(), &ReaderLease::refused);
        QVERIFY(two.core.profiles().choose(mila)); // chosen only, nobody reads
        QVERIFY(one.core.model().apply(StartSession{}));
        const Result<void> begun = two.core.model().apply(StartSession{});
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Conflict);
        QVERIFY2(begun.error().message.contains(QStringLiteral("\"kitchen\"")),
                 qPrintable(begun.error().message));
        QVERIFY(!two.hasSession());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(0).toUuid(), mila);
        QCOMPARE(refused.front().at(1).toString(), QStringLiteral("kitchen"));
        QVERIFY(!two.core.profiles().choose(mila));

        // Another child reads there meanwhile, and the first one is free when its session is over.
        QVERIFY(two.core.profiles().add(QStringLiteral("Ida")));
        QVERIFY(two.core.model().apply(StartSession{}));
        QCOMPARE(school.leases(), 2);
        QVERIFY(!two.core.profiles().choose(mila));
        QVERIFY(one.core.model().apply(EndSession{}));
        QTRY_COMPARE(school.leases(), 1);
        QVERIFY(two.core.profiles().choose(mila));
        QTRY_COMPARE(school.leases(), 1); // Ida's has gone
    }

    void whoTakesOverEndsTheOtherSession()
    {
        School school;
        TestLaptop &one = school.one;
        TestLaptop &two = school.two;
        const QUuid mila = school.mila;
        const QUuid item
            = one.stores.library.findOrCreate(QStringLiteral("дом"), Language::Russian)->item.id;
        QVERIFY(one.core.model().apply(StartSession{}));
        QVERIFY(one.core.model().apply(AddItem{item}));
        const QUuid session = *one.core.model().snapshot()->sessionId;
        QVERIFY(two.core.readerLease()->takeOver(mila));
        QVERIFY(two.core.profiles().choose(mila));
        QVERIFY(two.core.model().apply(StartSession{}));

        QSignalSpy taken(one.core.readerLease(), &ReaderLease::takenAway);
        one.core.readerLease()->look();
        QTRY_VERIFY(!one.hasSession());
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().at(1).toString(), QStringLiteral("cellar"));
        // Nothing is lost of what was read.
        QVERIFY(one.stores.sessions.session(session).value().endedAt);
        QCOMPARE(one.stores.sessions.items(session).value().size(), 1);
        QVERIFY(two.hasSession());
    }

    void aLaptopThatCrashedKeepsNoChild()
    {
        School school;
        TestLaptop &one = school.one;
        TestLaptop &two = school.two;
        QVERIFY(one.core.model().apply(StartSession{}));
        QVERIFY(!two.core.model().apply(StartSession{}));
        school.sleepTwoMinutes();
        QVERIFY(two.core.model().apply(StartSession{}));
        // It was asleep only: its next look ends what it had.
        one.clock.advance(ReaderLease::renewal);
        one.core.readerLease()->check();
        QTRY_VERIFY(!one.hasSession());
    }

    void whatIsReadIsRenewed()
    {
        School school;
        TestLaptop &one = school.one;
        TestLaptop &two = school.two;
        const QUuid mila = school.mila;
        QVERIFY(one.core.model().apply(StartSession{}));
        school.sleepTwoMinutes();
        one.clock.advance(ReaderLease::renewal - 1s);
        one.core.readerLease()->check(); // not yet
        QVERIFY(two.core.profiles().choose(mila));
        one.clock.advance(1s);
        one.core.readerLease()->check();
        QTRY_COMPARE(school.held(), 1);
        QVERIFY(!two.core.model().apply(StartSession{}));
        QVERIFY(one.hasSession());
    }

    void aFamilyHasNoneOfIt()
    {
        TestReading reading;
        QVERIFY(!reading.core().readerLease());
        reading.apply(StartSession{});
    }
};

QTEST_GUILESS_MAIN(ReaderLeaseTest)
#include "ReaderLeaseTest.moc"
