// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/HyphenationPatterns.h"
#include "text/LetterSyllabifier.h"

namespace chitai {

/// German spoken syllables as taught in school (O-ma, ü-ber, Na-ti-on): the hyphenation patterns of
/// the reformed spelling, which never part a single letter from an edge, and rules for what they
/// leave out: a vowel alone at the beginning, and vowels that meet without being a diphthong.
class GermanSyllabifier final : public LetterSyllabifier
{
public:
    GermanSyllabifier();

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters) const override;

private:
    HyphenationPatterns m_patterns;
};

} // namespace chitai
