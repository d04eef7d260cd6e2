// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace chitai {

/// How well a hard word was read on a day.
enum class RecallGrade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// What is remembered of a word.
struct MemoryState
{
    double stability = 0; ///< days after which it is read rightly in nine cases of ten
    double difficulty = 0; ///< 1 to 10

    friend bool operator==(const MemoryState &, const MemoryState &) = default;
};

/// FSRS-6 with its default weights and without fuzz (docs/practice.md).
namespace fsrs6 {

inline constexpr double wantedRetention = 0.9;
inline constexpr int longestInterval = 90; ///< days

/// The state after a review, so many days after the one before; without a state it is the first.
[[nodiscard]] MemoryState review(const std::optional<MemoryState> &state, RecallGrade grade,
                                 int days);
/// The share of cases in which the word is read rightly so many days after the last review.
[[nodiscard]] double retention(const MemoryState &state, int days);
/// In how many days to review it, 1 to longestInterval.
[[nodiscard]] int interval(const MemoryState &state);

} // namespace fsrs6

} // namespace chitai
