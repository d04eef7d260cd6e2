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
        timer.plan(std::vector{&late, &soon}, 45s, 0s);
        QCOMPARE(timer.intervalAsDuration(), 7s + SweepTimer::slack);
        QVERIFY(timer.isSingleShot());
        timer.plan(std::vector{&late}, 45s, 0s);
        QCOMPARE(timer.intervalAsDuration(), 20s + SweepTimer::slack);
        timer.plan(std::vector{&late}, 5s, 0s);
        QCOMPARE(timer.intervalAsDuration(), 5s + SweepTimer::slack);
    }

    void restsWithoutClients()
    {
        SweepTimer timer;
        timer.hurry();
        QVERIFY(timer.isActive());
        timer.plan(std::vector<Client *>(), 45s, 0s);
        QVERIFY(!timer.isActive());
    }

    void isBroughtForwardAndNeverPutOff()
    {
        SweepTimer timer;
        Client late{20s};
        timer.plan(std::vector{&late}, 45s, 0s);
        timer.hurry();
        QCOMPARE(timer.intervalAsDuration(), 1s + SweepTimer::slack);
        Client sooner{300ms};
        timer.plan(std::vector{&sooner}, 45s, 0s);
        timer.hurry();
        QCOMPARE(timer.intervalAsDuration(), 300ms + SweepTimer::slack);
    }

    /// A page that asks after its line every 15 s needs no ping, and so no tick.
    void whoSpeaksIsNoReasonForATick()
    {
        SweepTimer timer;
        Client page{20s};
        const std::vector clients{&page};
        timer.plan(clients, 45s, 100s);
        page.until = 12s;
        timer.noteLife(clients, 45s, 108s); // not worth the trouble yet
        QCOMPARE(timer.intervalAsDuration(), 20s + SweepTimer::slack);
        page.until = 19s;
        timer.noteLife(clients, 45s, 115s);
        QCOMPARE(timer.intervalAsDuration(), 19s + SweepTimer::slack);
        page.until = 20s;
        timer.noteLife(clients, 45s, 120s);
        QCOMPARE(timer.intervalAsDuration(), 19s + SweepTimer::slack);
        timer.noteLife(clients, 45s, 130s);
        QCOMPARE(timer.intervalAsDuration(), 20s + SweepTimer::slack);
    }

    /// However much others speak.
    void whoIsToGoIsNotPutOff()
    {
        SweepTimer timer;
        Client page{20s};
        const std::vector clients{&page};
        timer.plan(clients, 45s, 0s);
        timer.hurry();
        timer.noteLife(clients, 45s, 60s);
        QCOMPARE(timer.intervalAsDuration(), 1s + SweepTimer::slack);
        timer.stop();
        timer.noteLife(clients, 45s, 120s);
        QVERIFY(!timer.isActive());
    }
};

QTEST_GUILESS_MAIN(SweepTimerTest)
#include "SweepTimerTest.moc"
