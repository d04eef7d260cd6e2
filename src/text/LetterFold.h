// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace chitai {

/// What a splitter makes of a character of a word that is not simply a letter of its language.
///
/// A letter, with the marks that follow it, as plain lower-case letters: composed (й, ä), without a
/// stress mark where the letter is Cyrillic, of ordinary width, a long s as s. One character may
/// be several letters: ﬁ, æ. Empty for a letter that no splitter can have (of another plane).
[[nodiscard]] QString foldedLetter(char32_t letter, QStringView marks);

/// Letters of a run, in lower case, with the character of the word that each comes from.
struct RunLetters
{
    QString letters;
    QVarLengthArray<QChar, 64> written;
};

/// Where Latin and Cyrillic letters (or Greek capitals) stand side by side in one run and those of
/// one script only look like letters of the other, `run` gets the letters that were meant: кошкa
/// with a Latin a. The script that has a letter of its own decides, `preferred` where neither has
/// one. Unchanged where both have.
void unifyScript(RunLetters &run, QChar::Script preferred);

} // namespace chitai
