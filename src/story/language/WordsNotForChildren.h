// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/language/WordPatterns.h"

namespace chitai {

/// The words that a story for children does not need, from
/// :/chitai/stories/words-not-for-children.LANGUAGE.txt. A line is a pattern; # begins a remark.
class WordsNotForChildren : public WordPatterns
{
public:
    /// The list of a language.
    [[nodiscard]] static WordsNotForChildren of(Language language);

    /// That list, and with it the words that are unkind, of unkind-words.LANGUAGE.txt: a story may
    /// have them, but a wish with them is not taken up.
    [[nodiscard]] static WordsNotForChildren ofWishes(Language language);

    explicit WordsNotForChildren(const QString &list);
};

} // namespace chitai
