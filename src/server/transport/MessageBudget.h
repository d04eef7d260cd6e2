// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace chitai {

/// How much a client may send: so many a second in the long run, and a burst at once. (A token
/// bucket.)
class MessageBudget
{
public:
    struct Rate
    {
        double perSecond;
        double burst;
    };

    /// Messages: the burst is for a program that steps through a whole text at once.
    static constexpr Rate messages{50, 300};
    /// Arrivals of bytes that complete no message: a large one comes in pieces, but pings and empty
    /// frames without an end are a flood too.
    static constexpr Rate fragments{100, 300};

    explicit MessageBudget(std::chrono::milliseconds now, const Rate &rate = messages)
        : m_rate(rate)
        , m_left(rate.burst)
        , m_filledAt(now)
    {
    }

    /// Takes one message from the budget; false when it is used up.
    [[nodiscard]] bool spend(std::chrono::milliseconds now)
    {
        const std::chrono::duration<double> passed = now - m_filledAt;
        m_left = std::min(m_rate.burst, m_left + passed.count() * m_rate.perSecond);
        m_filledAt = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    Rate m_rate;
    double m_left;
    std::chrono::milliseconds m_filledAt;
};

} // namespace chitai
