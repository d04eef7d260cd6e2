// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/Syllabifier.h"

#include <QVarLengthArray>

namespace chitai {

/// The part of splitting that is the same in every language: dashes, punctuation that clings to a
/// word, capitals, combining marks and foreign scripts. A language sees bare lower-case letters.
class LetterSyllabifier : public Syllabifier
{
public:
    [[nodiscard]] QStringList split(const QString &word) const final;

protected:
    /// Indexes of letters before which a syllable begins, ascending, without 0.
    using Borders = QVarLengthArray<qsizetype, 16>;

    /// Whether a lower-case letter (composed, without stress mark) belongs to the language.
    [[nodiscard]] virtual bool isLetter(QChar letter) const = 0;
    [[nodiscard]] virtual bool isVowel(QChar letter) const = 0;

    /// The borders of a word of at least two letters, all of them isLetter(). A piece without a
    /// vowel is joined to its neighbour afterwards.
    [[nodiscard]] virtual Borders borders(QStringView letters) const = 0;

private:
    void splitRun(QStringView run, QStringList &pieces) const;
    void dropBordersWithoutVowel(QStringView letters, Borders &borders) const;
};

} // namespace chitai
