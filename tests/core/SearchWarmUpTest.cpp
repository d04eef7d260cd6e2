// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/SearchWarmUp.h"

#include "storage/ServerCourier.h"
#include "storage/SqlValues.h"
#include "storage/Stores.h"
#include "storage/postgresql/PostgresLibrarySearch.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QTest>

using namespace chitai;

namespace {

/// Notes its steps, of which there are three.
class NotingSearch : public LibrarySearch
{
public:
    explicit NotingSearch(Database &database)
        : LibrarySearch(database)
    {
    }

    [[nodiscard]] Result<bool> warmUp(int step) const override
    {
        steps += step;
        return step < 2;
    }

    mutable QList<int> steps;

private:
    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery & /*query*/, Language /*language*/,
                                              const QString & /*folded*/,
                                              int /*wanted*/) const override
    {
        return QList<Hit>();
    }
};

} // namespace

/// The first searches of a connection to a server.
class SearchWarmUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatComesBackIsWarmedAnew()
    {
        TestServerCluster cluster(TestServerCluster::Disk::Forgetful);
        const DatabaseAddress school = cluster.newDatabase();
        const std::unique_ptr<Database> database = Database::open(school).value();
        ServerCourier courier(school, [](const SetAside &) { return Result<void>(); });
        const NotingSearch search(*database);
        SearchWarmUp warmUp(search, courier);
        const QList<int> once{0, 1, 2};
        warmUp.start();
        QTRY_VERIFY(warmUp.isDone());
        QCOMPARE(search.steps, once);

        cluster.crash();
        courier.noteLost();
        QTRY_VERIFY(courier.state().isAway);
        cluster.start();
        QTRY_COMPARE(search.steps, once + once);
        QTRY_VERIFY(warmUp.isDone());
    }

    void aServerTakesOneStepForSoManyTexts_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<int>("rows"); // steps that read some
        const int atOnce = PostgresLibrarySearch::warmedAtOnce;
        const int most = PostgresLibrarySearch::mostWarmed;
        QTest::newRow("no text") << QList<int>() << 1;
        QTest::newRow("one") << QList<int>{10 * most} << 1;
        QTest::newRow("some") << QList<int>{7, 6 + atOnce} << 1;
        QTest::newRow("one more") << QList<int>{7, 7 + atOnce} << 2;
        QTest::newRow("too many") << QList<int>{7, 10 * most} << most / atOnce;
    }

    void aServerTakesOneStepForSoManyTexts()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(int, rows);
        const std::unique_ptr<Database> database
            = Database::open(TestServerCluster::running().newDatabase()).value();
        FakeClock clock;
        Stores stores(*database, clock);
        for (const int number : numbers) {
            const Item item
                = stores.library.findOrCreate(QString::number(number), Language::Russian)
                      .value()
                      .item;
            QVERIFY(database->execute(QStringLiteral("UPDATE items SET number = ? WHERE id = ?"),
                                      {number, sql::id(item.id)}));
        }
        const int searches = 12; // four orders in three languages
        for (int step = 0; step < searches + rows - 1; ++step)
            QVERIFY(stores.search->warmUp(step).value());
        QVERIFY(!stores.search->warmUp(searches + rows - 1).value());
    }

    void aFileIsFastAtOnce()
    {
        const std::unique_ptr<Database> database
            = Database::open(DatabaseAddress(QStringLiteral(":memory:"))).value();
        FakeClock clock;
        const Stores stores(*database, clock);
        QVERIFY(!stores.search->warmUp(0).value());
    }
};

QTEST_GUILESS_MAIN(SearchWarmUpTest)
#include "SearchWarmUpTest.moc"
