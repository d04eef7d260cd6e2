// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <chrono>

namespace chitai {

/// Tells a hub when its clients are to be swept: when one of them needs it, and not before, as each
/// tick wakes up the laptop.
class SweepTimer : public QTimer
{
public:
    SweepTimer()
    {
        setSingleShot(true);
        setTimerType(Qt::VeryCoarseTimer);
    }

    /// Qt rounds such a timer to whole seconds: without this, one that goes off a moment too early
    /// has to go off once more.
    static constexpr std::chrono::milliseconds slack{500};
    /// Shorter waits are for clients that are to go, or to answer: these are not put off.
    static constexpr std::chrono::seconds shortestPutOff{10};

    /// After each sweep: `clients` are pointers to what has untilSweep(), `now` is the clock's.
    template <typename Range>
    void plan(const Range &clients, std::chrono::milliseconds clientTimeout,
              std::chrono::milliseconds now)
    {
        m_planned = now;
        stop();
        for (const auto &client : clients)
            bringForward(client->untilSweep(clientTimeout));
    }

    /// A client gave a sign of life, so the laptop is awake: whoever speaks often enough is never
    /// the reason for a tick. Costs next to nothing before half of the wait is over.
    template <typename Range>
    void noteLife(const Range &clients, std::chrono::milliseconds clientTimeout,
                  std::chrono::milliseconds now)
    {
        const std::chrono::milliseconds wait = intervalAsDuration();
        if (isActive() && wait >= shortestPutOff && now - m_planned >= wait / 2)
            plan(clients, clientTimeout, now);
    }

    /// A client has come, or is to go: within two seconds.
    void hurry() { bringForward(std::chrono::seconds(1)); }

private:
    void bringForward(std::chrono::milliseconds time)
    {
        if (!isActive() || remainingTimeAsDuration() > time + slack)
            start(time + slack);
    }

    std::chrono::milliseconds m_planned{};
};

} // namespace chitai
