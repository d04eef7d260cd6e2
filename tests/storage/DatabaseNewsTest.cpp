// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseNews.h"
#include "storage/Stores.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

/// Two laptops with one database.
class DatabaseNewsTest : public QObject
{
    Q_OBJECT

private:
    struct Laptop
    {
        Laptop(const DatabaseAddress &shared, const char *name)
            : address(named(shared, name))
            , database(Database::open(address).value())
            , stores(*database, clock)
        {
        }

        static DatabaseAddress named(DatabaseAddress shared, const char *name)
        {
            shared.setLaptop(QString::fromLatin1(name));
            return shared;
        }

        const DatabaseAddress address;
        const FakeClock clock;
        const std::unique_ptr<Database> database;
        Stores stores;
    };

private Q_SLOTS:
    void whatOneLaptopWritesTheOtherHears()
    {
        const DatabaseAddress address = TestServerCluster::running().newDatabase();
        Laptop one(address, "one");
        Laptop two(address, "two");
        DatabaseNews news(one.address);
        QSignalSpy ready(&news, &DatabaseNews::ready);
        QSignalSpy changed(&news, &DatabaseNews::changed);
        QVERIFY(ready.wait(10'000));

        const auto heard = [&changed](DatabaseNews::Subject subject) {
            QElapsedTimer timer;
            timer.start();
            while (changed.isEmpty() && changed.wait(10'000)) { }
            qInfo() << subject << timer.elapsed() << "ms";
            const bool isIt = !changed.isEmpty()
                && changed.takeFirst().front().value<DatabaseNews::Subject>() == subject;
            changed.clear();
            return isIt;
        };
        QVERIFY(two.stores.library.findOrCreate(QStringLiteral("сова"), Language::Russian));
        QVERIFY(heard(DatabaseNews::Subject::Library));
        QVERIFY(two.stores.profiles.add({.id = QUuid::createUuid(),
                                         .name = QStringLiteral("Ida"),
                                         .colour = QStringLiteral("#1B57B5")}));
        QVERIFY(heard(DatabaseNews::Subject::Children));

        QVERIFY(two.stores.groups.add({QUuid::createUuid(), QStringLiteral("1a"), {}}));
        QVERIFY(heard(DatabaseNews::Subject::Groups));

        // Its own changes are no news: the next thing that it hears of is the other one's.
        QVERIFY(one.stores.library.findOrCreate(QStringLiteral("лиса"), Language::Russian));
        QVERIFY(two.stores.sessions.start(QUuid::createUuid(), Language::German, two.clock.now()));
        QVERIFY(heard(DatabaseNews::Subject::Sessions));
    }
};

QTEST_GUILESS_MAIN(DatabaseNewsTest)
#include "DatabaseNewsTest.moc"
