// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/LetterSyllabifier.h"
#include "text/SplitList.h"
#include "text/SplitModel.h"

namespace chitai {

/// English syllables in the manner of American dictionaries (a-bout, an-y, want-ed). The words that
/// children's books are made of are in a list, split by hand; all others are split by weights
/// learned from it and from dictionaries: no rules that could be written down part more than eight
/// words of ten. Rules know what no dictionary has: what is behind an apostrophe, and marks that
/// say how a vowel is read (learn-èd, co-öp-er-ate).
class EnglishSyllabifier final : public LetterSyllabifier
{
public:
    /// Whether it looks words up in the list; without it what was learned can be measured.
    enum class Words { Listed, LearnedOnly };

    explicit EnglishSyllabifier(Words words = Words::Listed);

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters, qsizetype apostrophe) const override;
    [[nodiscard]] bool isSyllable(QStringView letters, qsizetype start,
                                  qsizetype end) const override;

private:
    [[nodiscard]] Borders plainBorders(QStringView letters) const;
    /// The borders, those inside a beginning that was split by hand replaced.
    [[nodiscard]] static Borders withStem(QStringView letters, const Borders &borders);
    [[nodiscard]] Borders marked(QStringView letters) const;

    SplitList m_listed;
    SplitModel m_model;
};

} // namespace chitai
