// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace chitai {

/// How long to wait before something that was refused is tried again: twice as long each time.
class RetryPause
{
public:
    /// The first pause, and the longest.
    constexpr RetryPause(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
    {
    }

    /// After one more refusal.
    [[nodiscard]] constexpr std::chrono::milliseconds next()
    {
        const std::chrono::milliseconds pause = m_next;
        m_next = std::min(m_next * 2, m_longest);
        return pause;
    }
    /// It was not refused any more, or somebody wants to know now.
    constexpr void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next = m_first;
};

} // namespace chitai
