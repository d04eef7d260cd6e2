// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DisplayColours.h"
#include "ui/ShapedWord.h"

namespace chitai {

/// Where a word stands in the reading.
enum class WordState {
    Coming,
    Current,
    Read,
    Whole, ///< a word of a completed text
};

/// The colours of one word at one moment, and what is drawn with its letters.
struct WordLook
{
    QList<QColor> pieces; ///< one a piece
    QColor vowel; ///< invalid where vowels are as other letters
    QColor mark; ///< invalid where nothing is drawn between or under the syllables

    friend bool operator==(const WordLook &, const WordLook &) = default;
};

/// What the style makes of a word. `isAside` is a word that stands in another line than the current
/// one.
[[nodiscard]] WordLook lookOf(const ShapedWord &word, WordState state, bool isAside,
                              const DisplayStyle &style, const DisplayColours &colours);

} // namespace chitai
