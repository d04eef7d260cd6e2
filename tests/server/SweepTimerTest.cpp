// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/SweepTimer.h"

#include <QTest>
#include <vector>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

struct Client
{
    std::chrono::milliseconds until{};
    [[nodiscard]] std::chrono::milliseconds untilSweep(std::chrono::milliseconds timeout) const
    {
        return std::min(until, timeout);
    }
};

} // namespace

class SweepTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOffWhenTheFirstClientNeedsIt()
    {
        SweepTimer timer;
        Client late{20s};
        Client soon{7s};
        timer.plan(std::vector{&late, &soon}, 45s);
        QCOMPARE(timer.intervalAsDuration(), 7s);
        QVERIFY(timer.isSingleShot());
        timer.plan(std::vector{&late}, 45s);
        QCOMPARE(timer.intervalAsDuration(), 20s);
        timer.plan(std::vector{&late}, 5s);
        QCOMPARE(timer.intervalAsDuration(), 5s);
    }

    void restsWithoutClients()
    {
        SweepTimer timer;
        timer.hurry();
        QVERIFY(timer.isActive());
        timer.plan(std::vector<Client *>(), 45s);
        QVERIFY(!timer.isActive());
    }

    void isBroughtForwardAndNeverPutOff()
    {
        SweepTimer timer;
        Client late{20s};
        timer.plan(std::vector{&late}, 45s);
        timer.hurry();
        QCOMPARE(timer.intervalAsDuration(), 1s);
        Client sooner{300ms};
        timer.plan(std::vector{&sooner}, 45s);
        timer.hurry();
        QCOMPARE(timer.intervalAsDuration(), 300ms);
    }
};

QTEST_GUILESS_MAIN(SweepTimerTest)
#include "SweepTimerTest.moc"
