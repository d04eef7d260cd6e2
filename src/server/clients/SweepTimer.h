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

    /// After each sweep: `clients` are pointers to what has untilSweep().
    template <typename Range>
    void plan(const Range &clients, std::chrono::milliseconds clientTimeout)
    {
        stop();
        for (const auto &client : clients)
            bringForward(client->untilSweep(clientTimeout));
    }

    /// A client has come, or is to go: within a second.
    void hurry() { bringForward(std::chrono::seconds(1)); }

private:
    void bringForward(std::chrono::milliseconds time)
    {
        if (!isActive() || remainingTimeAsDuration() > time)
            start(time);
    }
};

} // namespace chitai
