// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/LetterSyllabifier.h"
#include "text/RussianJoints.h"

#include <optional>
#include <unordered_map>

namespace chitai {

/// Russian syllables. In the reading norm as primers part them (кош-ка, сес-тра, по-ста-вил): as
/// many syllables as vowels, a lone consonant goes over, of two one stays, larger groups are parted
/// so that the second syllable begins as a Russian word may; a prefix keeps its border where a
/// group of consonants meets it. (L. V. Shcherba's sonority rule, adapted to morphemes as in school
/// practice.) In the phonetic norm syllables are open but for a sonorant before another
/// consonant (ко-шка, се-стра, кар-ман; R. I. Avanesov).
class RussianSyllabifier final : public LetterSyllabifier
{
public:
    explicit RussianSyllabifier(RussianNorm norm);

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters, qsizetype apostrophe) const override;

private:
    [[nodiscard]] qsizetype cut(QStringView letters, qsizetype vowel, qsizetype nextVowel) const;
    [[nodiscard]] qsizetype phoneticCut(QStringView letters, qsizetype vowel,
                                        qsizetype nextVowel) const;
    /// Where a prefix parts the group between two vowels; 0 where none does.
    [[nodiscard]] qsizetype prefixCut(QStringView letters, const RussianJoints::Positions &joints,
                                      qsizetype vowel, qsizetype nextVowel) const;

    void readOnsets();

    struct ViewHash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };

    RussianNorm m_norm;
    std::optional<RussianJoints> m_joints; ///< in the reading norm
    /// Beginnings of words up to a vowel or a little further, and where the last group of
    /// consonants in them is parted when it is not where the rules would part it.
    std::unordered_map<QString, qsizetype, ViewHash, std::equal_to<>> m_onsets;
    qsizetype m_longestOnset = 0;
};

} // namespace chitai
