// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

namespace chitai {

/// How much a child can read by itself. Its number, from 0, is what the database and the wire have,
/// and never changes its meaning.
enum class ReadingLevel {
    FirstSentences,
    ShortStories, ///< that of the built-in tales
    Independent,
};

/// All of them, the easiest first.
inline constexpr std::array readingLevels{ReadingLevel::FirstSentences, ReadingLevel::ShortStories,
                                          ReadingLevel::Independent};

/// Nothing for a number that is no level's.
[[nodiscard]] constexpr std::optional<ReadingLevel> readingLevelFromNumber(int number)
{
    for (const ReadingLevel level : readingLevels) {
        if (int(level) == number)
            return level;
    }
    return std::nullopt;
}

} // namespace chitai
