// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/HyphenationPatterns.h"
#include "text/LetterSyllabifier.h"

namespace chitai {

/// English syllables in the manner of American dictionaries (a-bout, an-y, want-ed): Liang's
/// patterns, and rules for the borders that typesetting forbids near the edges of a word.
class EnglishSyllabifier final : public LetterSyllabifier
{
public:
    EnglishSyllabifier();

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters) const override;

private:
    HyphenationPatterns m_patterns;
};

} // namespace chitai
