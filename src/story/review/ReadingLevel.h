// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace chitai {

/// What a child can read by itself, as measures of a text.
struct ReadingLevel
{
    int mostWords = 9; ///< of a sentence
    int mostSyllables = 5; ///< of a word
    int mostSentences = 8; ///< of a turn
    double leastKnown = 0.0; ///< share of the words that were read before, 0 to 1; 0: not asked

    friend bool operator==(const ReadingLevel &, const ReadingLevel &) = default;
};

/// From the first sentences to fluent reading. The middle one is that of the built-in tales.
inline constexpr std::array readingLevels{
    ReadingLevel{.mostWords = 6, .mostSyllables = 3, .mostSentences = 6, .leastKnown = 0.0},
    ReadingLevel{.mostWords = 9, .mostSyllables = 5, .mostSentences = 8, .leastKnown = 0.0},
    ReadingLevel{.mostWords = 14, .mostSyllables = 6, .mostSentences = 12, .leastKnown = 0.0}};

} // namespace chitai
