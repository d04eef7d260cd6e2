// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace chitai {

/// How many messages a client may send: 50 a second in the long run, and a burst of a few seconds,
/// for a program that steps through a whole text at once. (A token bucket.)
class MessageBudget
{
public:
    static constexpr double messagesPerSecond = 50;
    static constexpr double burst = 300;

    explicit MessageBudget(std::chrono::milliseconds now)
        : m_filledAt(now)
    {
    }

    /// Takes one message from the budget; false when it is used up.
    [[nodiscard]] bool spend(std::chrono::milliseconds now)
    {
        const std::chrono::duration<double> passed = now - m_filledAt;
        m_left = std::min(burst, m_left + passed.count() * messagesPerSecond);
        m_filledAt = now;
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_left = burst;
    std::chrono::milliseconds m_filledAt;
};

} // namespace chitai
