// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ServerCourier.h"

#include "storage/Database.h"
#include "support/TestServerCluster.h"

#include <QRegularExpression>
#include <QTest>

using namespace chitai;

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
