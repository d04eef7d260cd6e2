// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QSet>
#include <QStringList>

namespace chitai {

/// The words that a story for children does not need, from
/// :/chitai/stories/words-not-for-children.LANGUAGE.txt. A line is a whole word, or with a star at
/// its end the beginning of words; # begins a remark.
class WordsNotForChildren
{
public:
    /// The list of a language.
    [[nodiscard]] static WordsNotForChildren of(Language language);

    explicit WordsNotForChildren(const QString &list);

    /// Whether a word, without punctuation, is on the list. Case, ё, ß, stress marks
    /// and accents do not count.
    [[nodiscard]] bool contains(const QString &word) const;

private:
    QSet<QString> m_words;
    QStringList m_stems;
};

} // namespace chitai
