// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <chrono>

namespace chitai {

/// Where the program gets the time from, so that a test can set it. Usable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The moment on the calendar, in UTC, for what is recorded.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// A count that never jumps when the calendar is corrected, for limits and time-outs.
    /// It has no meaning beyond the difference of two readings.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

/// ISO 8601 in UTC with milliseconds and Z, as recorded and sent: 2026-01-31T18:05:00.250Z.
/// The texts sort as the moments do.
[[nodiscard]] QString toTimestamp(const QDateTime &moment);

/// The inverse of toTimestamp(); an invalid QDateTime for anything else.
[[nodiscard]] QDateTime fromTimestamp(const QString &text);

} // namespace chitai
