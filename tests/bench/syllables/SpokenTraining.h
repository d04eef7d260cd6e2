// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Pronunciations.h"
#include "text/SplitWord.h"

#include <optional>
#include <vector>

namespace chitai::bench {

/// A word, how it is spoken, and the borders that it should have.
struct SpokenExample
{
    QString word;
    Pronunciation spoken;
    SplitWord::Borders borders;
};

/// Splits words whose pronunciation is known, to make examples for the splitter that knows letters
/// alone. Which vowels are spoken tells how many pieces there are, and how they sound tells more
/// than letters whose a consonant is: hab-it, but ha-bit-u-al. An averaged structured perceptron
/// like that of Training.h, over the same features and such of the sounds.
class SpokenSplitter
{
public:
    /// `words` must outlive it.
    SpokenSplitter(const std::vector<SpokenExample> &examples, const WordSet &words);

    /// As many pieces as there are vowels; no value where the letters don't allow it.
    [[nodiscard]] std::optional<SplitWord::Borders> split(const QString &word,
                                                          const Pronunciation &spoken) const;

private:
    const WordSet &m_words;
    std::vector<qint32> m_weights;
};

} // namespace chitai::bench
