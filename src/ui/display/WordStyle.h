// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/DisplayColours.h"
#include "ui/display/ShapedWord.h"

namespace chitai {

/// Where a word stands in the reading.
enum class WordState {
    Coming,
    Current,
    Read,
    Whole, ///< a word of a completed text
};

/// The colours of one word at one moment, and what is drawn with its letters.
struct WordStyle
{
    QList<QColor> pieces; ///< one a piece
    QColor vowel; ///< invalid where vowels are as other letters
    QColor mark; ///< invalid where nothing is drawn between or under the syllables

    friend bool operator==(const WordStyle &, const WordStyle &) = default;
};

/// What the style makes of a word. `isAside` is a word that stands in another line than the current
/// one.
[[nodiscard]] WordStyle wordStyle(const ShapedWord &word, WordState state, bool isAside,
                                  const DisplayStyle &style, const DisplayColours &colours);

} // namespace chitai
