// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

namespace chitai {

/// A clock that stands still until the test lets it pass.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    /// Time passes.
    void advance(std::chrono::milliseconds duration)
    {
        m_now = m_now.addMSecs(duration.count());
        m_monotonic += duration;
    }

    /// Somebody corrects the calendar; no time passes.
    void setCalendar(const QDateTime &moment) { m_now = moment; }

private:
    QDateTime m_now = QDateTime(QDate(2026, 1, 31), QTime(18, 0), Qt::UTC);
    std::chrono::milliseconds m_monotonic{1'000};
};

} // namespace chitai
