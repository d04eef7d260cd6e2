// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ReadingLevel.h"

namespace chitai {

/// What a text may ask of a child.
struct ReadingMeasures
{
    int mostWords = 9; ///< of a sentence
    int mostSyllables = 5; ///< of a word
    int mostSentences = 8; ///< of a turn
    double leastKnown = 0.0; ///< share of the words that were read before, 0 to 1; 0: not asked
};

/// Of a child of this level.
[[nodiscard]] constexpr ReadingMeasures measuresOf(ReadingLevel level)
{
    switch (level) {
    case ReadingLevel::FirstSentences:
        return {.mostWords = 6, .mostSyllables = 3, .mostSentences = 6};
    case ReadingLevel::ShortStories:
        break;
    case ReadingLevel::Independent:
        return {.mostWords = 14, .mostSyllables = 6, .mostSentences = 12};
    }
    return {};
}

} // namespace chitai
