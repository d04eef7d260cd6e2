// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/SyllableCorrection.h"
#include "text/Syllabifier.h"

#include <QHash>
#include <QVarLengthArray>
#include <map>

namespace chitai {

/// What the spellings of one word have in common: its letters in lower case, with plain dashes
/// between them. Left out is what a family would not call another word: capitals, stress marks,
/// apostrophes, the punctuation around it, and the dots of ё, which most books leave out. Ligatures
/// and letters of the other script that only look like those of the word are as in foldedText() of
/// base/TextFolding.h. ß and ss are different letters. Stored; SessionModel::load() writes those
/// anew whose key has become another one.
[[nodiscard]] QString correctionKey(const QString &word);

/// Makes a correction of a word and its pieces, and of a correction's own the same again;
/// punctuation around the word is left aside, dashes inside it become pieces. BadValue, in words
/// for whoever sent it: the pieces don't give the word, one is empty or begins in the middle of a
/// letter, there is no letter, or the word is longer than longestCorrectedWord.
[[nodiscard]] Result<SyllableCorrection> makeCorrection(Language language, const QString &word,
                                                        const QStringList &pieces);

/// The smallest pieces that a word can be split into, without the punctuation around it: letters
/// with what clings to them, and dashes. None where the word has no letter.
[[nodiscard]] QStringList wordParts(const QString &word);

inline constexpr int longestCorrectedWord = 100; ///< characters
/// That a family can have; each is kept in memory.
inline constexpr int mostCorrections = 20'000;

/// The words that a family splits in its own way.
class SyllableCorrections
{
public:
    /// Adds one that makeCorrection() has made, or replaces that of the same word.
    void set(const SyllableCorrection &correction);
    void remove(Language language, const QString &key);

    /// Of the word in any spelling; null where there is none.
    [[nodiscard]] const SyllableCorrection *find(Language language, const QString &word) const;
    /// By language, then in the order of their keys.
    [[nodiscard]] QList<SyllableCorrection> all() const;
    [[nodiscard]] qsizetype size() const;

private:
    friend class CorrectedSyllabifier;

    struct Entry
    {
        SyllableCorrection correction;
        QVarLengthArray<qsizetype, 16> borders; ///< places of the key where a piece begins
    };
    using Words = QHash<QString, Entry>;

    std::map<Language, Words> m_byLanguage;
};

/// Splits as the family does where it has said how, and otherwise as the program does. A word with
/// dashes or other marks that is not corrected as a whole has the corrections of its parts.
class CorrectedSyllabifier : public Syllabifier
{
public:
    /// Both must outlive it; corrections that are added later count.
    CorrectedSyllabifier(const Syllabifier &program, const SyllableCorrections &corrections,
                         Language language);

    [[nodiscard]] QStringList split(const QString &word) const override;
    /// As if the word as a whole were not corrected.
    [[nodiscard]] QStringList splitByParts(const QString &word) const;

private:
    const Syllabifier &m_program;
    const SyllableCorrections &m_corrections;
    const Language m_language;
};

} // namespace chitai
