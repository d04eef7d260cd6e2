// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/HyphenationPatterns.h"
#include "text/LetterSyllabifier.h"

namespace chitai {

/// German spoken syllables as taught in school (O-ma, ü-ber, Na-ti-on). The hyphenation patterns of
/// the reformed spelling know compounds and prefixes, but never part a single letter; rules add a
/// vowel alone, vowels that meet without being a diphthong, and part what the patterns don't know
/// into pieces of one group of vowels each. A list of loanwords and names overrules both.
class GermanSyllabifier final : public LetterSyllabifier
{
public:
    GermanSyllabifier();

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters, qsizetype apostrophe) const override;

private:
    HyphenationPatterns m_patterns;
    HyphenationPatterns m_loanwords;
};

} // namespace chitai
