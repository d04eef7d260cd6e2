// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QSet>
#include <QStringList>

namespace chitai {

/// The words that a story for children does not need, from
/// :/chitai/stories/words-not-for-children.LANGUAGE.txt. A line is a whole word, several words in
/// this order, or with a star at its end the beginning of a word; # begins a remark.
class WordsNotForChildren
{
public:
    /// The list of a language.
    [[nodiscard]] static WordsNotForChildren of(Language language);

    /// That list, and with it the words that are unkind, of unkind-words.LANGUAGE.txt: a story may
    /// have them, but a wish with them is not taken up.
    [[nodiscard]] static WordsNotForChildren ofWishes(Language language);

    explicit WordsNotForChildren(const QString &list);

    /// Whether a word, without punctuation, is on the list. Case, ё, ß, stress marks
    /// and accents do not count.
    [[nodiscard]] bool contains(const QString &word) const;
    /// Whether a text has anything on the list.
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QSet<QString> m_words;
    QStringList m_stems;
    QStringList m_phrases; ///< several words, between blanks where they are whole
};

} // namespace chitai
