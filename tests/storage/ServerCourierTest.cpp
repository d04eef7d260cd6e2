// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ServerCourier.h"

#include "storage/Database.h"
#include "support/TestServerCluster.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

/// Stands still until the test lets time pass, and counts how often somebody looks at it. For all
/// threads.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        ++m_looks;
        return m_now;
    }
    void advance(std::chrono::milliseconds duration) { m_now = m_now.load() + duration; }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    std::atomic<std::chrono::milliseconds> m_now{1s};
    mutable std::atomic<int> m_looks = 0;
};

} // namespace

/// What a laptop's thread for the server knows of it.
class ServerCourierTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds silence{400};

    static Result<void> keepNothing(const SetAside & /*refused*/) { return {}; }

    /// Keeps the courier with a question until then; comes back when it has begun.
    static void askAtLength(ServerCourier &courier, const std::shared_future<void> &end)
    {
        std::promise<void> begun;
        courier.ask<int>(
            [&begun, end](Database &) -> Result<int> {
                begun.set_value();
                end.wait();
                return 1;
            },
            nullptr, [](const Result<int> &) {}, ServerCourier::Length::Long);
        begun.get_future().wait();
    }

    /// Lets time pass; comes back when the courier, which is away, has seen it, and when that made
    /// it try, has reckoned when to do so again.
    static void pass(ServerCourier &courier, StoppedClock &clock,
                     std::chrono::milliseconds duration, bool isTryExpected)
    {
        const int looks = clock.looks();
        clock.advance(duration);
        courier.noteLost(); // wakes its thread
        const int expected = isTryExpected ? 4 : 2;
        QTRY_VERIFY_WITH_TIMEOUT(clock.looks() >= looks + expected, 20'000);
    }

    /// How often the server has refused the login of that user.
    static int refusals(const QString &user)
    {
        QFile log(TestServerCluster::running().folder() + QStringLiteral("/log"));
        if (!log.open(QIODevice::ReadOnly))
            qFatal("the server has no log");
        const QString line = QStringLiteral("role \"%1\" is not permitted to log in").arg(user);
        return int(QString::fromUtf8(log.readAll()).count(line));
    }

private Q_SLOTS:
    void aConnectionLostDuringALongQuestionIsNoExcuse()
    {
        std::promise<void> end;
        ServerCourier courier(TestServerCluster::running().newDatabase(), keepNothing);
        askAtLength(courier, end.get_future().share());
        const bool isBusy = courier.admit().has_value();
        courier.noteLost();
        const Result<void> admitted = courier.admit();
        end.set_value();
        QVERIFY(isBusy); // its silence said nothing
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().code, ErrorCode::Unreachable);
        QTRY_VERIFY(!courier.state().isAway);
    }

    void aConnectionThatIsClosedIsMadeAnew()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QStringList others = QSqlDatabase::connectionNames();
        const std::unique_ptr<Database> database = Database::open(school).value();
        QStringList own = QSqlDatabase::connectionNames();
        own.removeIf([&](const QString &name) { return others.contains(name); });
        QCOMPARE(own.size(), 1);
        QSqlDatabase::database(own.first(), false).close();
        const Result<QSqlQuery> first = database->run(QStringLiteral("SELECT 1"));
        QVERIFY(!first);
        QCOMPARE(first.error().code, ErrorCode::Unreachable);
        QVERIFY(database->run(QStringLiteral("SELECT 1")));
    }

    void onlyTheFirstWaitsBehindALongQuestion()
    {
        std::promise<void> end;
        ServerCourier courier(TestServerCluster::running().newDatabase(), keepNothing);
        const auto askNow = [&] {
            const auto asked = std::chrono::steady_clock::now();
            const bool isAnswered
                = courier.askNow<int>([](Database &) -> Result<int> { return 1; }, silence)
                      .has_value();
            return std::pair(isAnswered, std::chrono::steady_clock::now() - asked);
        };
        QTRY_VERIFY(askNow().first);
        askAtLength(courier, end.get_future().share());
        const auto [isFirstAnswered, first] = askNow();
        const auto [isNextAnswered, next] = askNow();
        end.set_value();
        QVERIFY(!isFirstAnswered && first >= silence);
        QVERIFY(!isNextAnswered && next < silence);
        QVERIFY(!courier.state().isAway); // it was busy
        QTRY_VERIFY(askNow().first);
    }

    /// Silent is one who does not answer, not one whose disk takes nothing.
    void aServerThatTakesNothingCostsNoWait()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const std::unique_ptr<Database> database = Database::open(school).value();
        TestServerCluster::fillDisk(*database);
        ServerCourier courier(school, keepNothing);
        courier.setOutbox(QStringLiteral("one"));
        courier.send({1, {{QStringLiteral("DELETE FROM settings"), {}}}});
        QTRY_VERIFY(courier.state().isStuck);
        const auto begun = std::chrono::steady_clock::now();
        QVERIFY(courier.admit());
        QVERIFY(std::chrono::steady_clock::now() - begun < ServerCourier::patience);
    }

    /// Twice as long each time, up to a minute; at once when somebody asks.
    void aRefusedLoginIsTriedLessAndLessOften()
    {
        TestServerCluster &server = TestServerCluster::running();
        server.run(QStringLiteral("CREATE ROLE locked_out NOLOGIN"));
        const QString user = QStringLiteral("locked_out");
        const DatabaseAddress school
            = server.addressOf(server.newDatabase().server().database, user);
        const auto clock = std::make_shared<StoppedClock>();
        ServerCourier courier(school, keepNothing, nullptr, clock);
        courier.noteLost(); // so it is asked
        QTRY_COMPARE(courier.state().refusal, ServerRefusal::Login);
        pass(courier, *clock, 0ms, false);
        QCOMPARE(refusals(user), 1);
        int tries = 1;
        for (const std::chrono::seconds pause : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            pass(courier, *clock, pause - 1ms, false);
            QCOMPARE(refusals(user), tries);
            pass(courier, *clock, 1ms, true);
            QCOMPARE(refusals(user), ++tries);
        }
        const int looks = clock->looks();
        courier.tryNow();
        QTRY_VERIFY(clock->looks() >= looks + 4);
        QCOMPARE(refusals(user), ++tries);
        pass(courier, *clock, 1'999ms, false);
        QCOMPARE(refusals(user), tries);
        pass(courier, *clock, 1ms, true); // anew from the first pause
        QCOMPARE(refusals(user), ++tries);
        server.run(QStringLiteral("ALTER ROLE locked_out LOGIN SUPERUSER"));
        QVERIFY(courier.state().isAway);
        courier.tryNow();
        QTRY_VERIFY(!courier.state().isAway);
    }

    void aLaptopWhoseRightsWereTakenAwayIsRefused()
    {
        TestServerCluster &server = TestServerCluster::running();
        server.run(QStringLiteral("CREATE ROLE without_rights LOGIN"));
        ServerCourier courier(server.addressOf(server.newDatabase().server().database,
                                               QStringLiteral("without_rights")),
                              keepNothing);
        courier.noteLost(); // so it is asked
        QTRY_VERIFY(courier.state().isAway);
        QCOMPARE(courier.state().refusal, ServerRefusal::Login);
    }

    void aLibraryOfALaterVersionIsSaidToBeOne()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const std::unique_ptr<Database> database = Database::open(school).value();
        QVERIFY(
            database->execute(QStringLiteral("UPDATE chitai_schema SET version = version + 1")));
        ServerCourier courier(school, keepNothing);
        courier.noteLost(); // so it is asked
        QTRY_VERIFY(courier.state().isAway);
        QCOMPARE(courier.state().refusal, ServerRefusal::Newer);
        QVERIFY(
            database->execute(QStringLiteral("UPDATE chitai_schema SET version = version - 1")));
        courier.tryNow();
        QTRY_COMPARE(courier.state().refusal, ServerRefusal::None);
    }

    /// The connection has stood since before; what is refused is told, and tried less and less
    /// often.
    void whatAConnectionIsRefusedIsToldAsWell()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const std::unique_ptr<Database> database = Database::open(school).value();
        const auto clock = std::make_shared<StoppedClock>();
        ServerCourier courier(school, keepNothing, nullptr, clock);
        courier.setOutbox(QStringLiteral("one"));
        courier.send({1, {{QStringLiteral("INSERT INTO later (number) VALUES (1)"), {}}}});
        QTRY_VERIFY(courier.state().isStuck);
        QVERIFY(!courier.state().isAway);
        QCOMPARE(courier.state().refusal, ServerRefusal::Newer);
        QVERIFY(
            database->execute(QStringLiteral("CREATE TABLE later (number INTEGER PRIMARY KEY)")));
        QCOMPARE(courier.state().waiting, 1); // the clock stands
        courier.tryNow();
        QTRY_COMPARE(courier.state().waiting, 0);
        QVERIFY(!courier.state().isStuck);
        QCOMPARE(courier.state().refusal, ServerRefusal::None);
    }

    /// Nobody refuses anything: it is back soon.
    void aServerThatIsOnlyAwayIsTriedAsOftenAsBefore()
    {
        TestServerCluster server(TestServerCluster::Disk::Forgetful);
        const DatabaseAddress school = server.newDatabase();
        const auto clock = std::make_shared<StoppedClock>();
        ServerCourier courier(school, keepNothing, nullptr, clock);
        server.crash();
        courier.noteLost();
        QTRY_VERIFY(courier.state().isAway);
        for (int i = 0; i < 8; ++i)
            pass(courier, *clock, 2s, true);
        server.start();
        clock->advance(2s);
        courier.noteLost();
        QTRY_VERIFY(!courier.state().isAway);
    }

    void whyTheServerCanNotBeUsedStandsInTheLog()
    {
        const DatabaseAddress missing
            = TestServerCluster::running().addressOf(QStringLiteral("no_such"));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("can't be used:.*no_such")));
        ServerCourier courier(missing, keepNothing);
        courier.noteLost(); // so it is asked
        QTRY_VERIFY(courier.state().isAway);
    }
};

QTEST_GUILESS_MAIN(ServerCourierTest)
#include "ServerCourierTest.moc"
