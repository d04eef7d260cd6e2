// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QVarLengthArray>

namespace chitai {

/// A run of letters in a text, with the marks and the unseen characters (soft hyphens, joiners)
/// within it. Digits, apostrophes, dashes and everything else part two words.
struct TextWord
{
    qsizetype start = 0;
    qsizetype end = 0; ///< behind its last letter or mark

    friend bool operator==(const TextWord &, const TextWord &) = default;
};

/// The words of a text, in order.
[[nodiscard]] QList<TextWord> wordsOf(QStringView text);

/// Letters, marks and unseen characters: what may stand within a word.
[[nodiscard]] bool canBelongToWord(char32_t character);

/// The code point at an index; half of a letter that stands alone is taken as it is.
[[nodiscard]] char32_t codePointAt(QStringView text, qsizetype index);

/// A word as it is compared: lower case, ё as е, without accents, stress marks and unseen
/// characters, ligatures and wide letters as ordinary ones. й stays й.
[[nodiscard]] QString foldedWord(QStringView word);

/// A word under each spelling by which a name may be found, the folded one first: with umlauts
/// written as two letters (Juergen), and with the letters of another script that look like those of
/// the name put right ("Мaша" with a Latin a).
[[nodiscard]] QVarLengthArray<QString, 4> spellingsOf(QStringView word);

/// Which letters of a word are capitals.
enum class Capitals {
    None,
    First, ///< or any other mixture; also a word of one capital letter
    All,
};

[[nodiscard]] Capitals capitalsOf(QStringView word);

/// A word with the capitals of another one; First leaves what follows the first letter as it is.
[[nodiscard]] QString withCapitals(const QString &word, Capitals capitals);

/// Of the Cyrillic alphabet, by its first letter.
[[nodiscard]] bool isCyrillicWord(QStringView word);

[[nodiscard]] bool hasUmlaut(QStringView word);

} // namespace chitai
