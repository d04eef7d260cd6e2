// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/DisplayFacts.h"
#include "reading/ReadingSnapshot.h"

namespace chitai {

/// For a moment after a text has ended, or has given way to another, the next step of a screen is
/// not taken: a key that was pressed twice, or by two people at once, was meant for what stood
/// there before. Nobody misses the star, and no text goes by unseen. Each window and page has its
/// own, because each shows the change at its own time.
///
/// Commands of clients know nothing of it: `next_item` means what it says.
class StepPause
{
public:
    explicit StepPause(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// This is on screen now.
    void note(const ReadingSnapshot &snapshot)
    {
        const QUuid item = snapshot.current ? snapshot.current->sessionItemId : QUuid();
        const bool isCompleted = snapshot.isCompleted();
        const bool hasEnded = isCompleted && !m_isCompleted;
        if (!m_item.isNull() && !item.isNull() && (item != m_item || hasEnded))
            m_until = m_clock.monotonic() + std::chrono::milliseconds(facts::motion::pause);
        else if (item != m_item || isCompleted != m_isCompleted)
            m_until = std::chrono::milliseconds::min(); // somebody took it back
        m_item = item;
        m_isCompleted = isCompleted;
    }

    [[nodiscard]] bool isOn() const { return m_clock.monotonic() < m_until; }

private:
    const Clock &m_clock;
    QUuid m_item;
    bool m_isCompleted = false;
    std::chrono::milliseconds m_until = std::chrono::milliseconds::min();
};

} // namespace chitai
