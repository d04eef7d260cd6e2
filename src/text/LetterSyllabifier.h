// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/LookAlikes.h"
#include "text/Syllabifier.h"

#include <QVarLengthArray>

namespace chitai {

/// The part of splitting that is the same in every language: dashes and other marks, capitals,
/// combining marks, letters that look like others, foreign scripts. A language sees bare lower-case
/// letters.
class LetterSyllabifier : public Syllabifier
{
public:
    [[nodiscard]] QStringList split(const QString &word) const final;

protected:
    /// Indexes of letters before which a syllable begins, ascending, without 0.
    using Borders = QVarLengthArray<qsizetype, 16>;

    explicit LetterSyllabifier(QChar::Script script)
        : m_script(script)
    {
    }

    /// Whether a lower-case letter (composed, without stress mark) is one of the language's script.
    [[nodiscard]] virtual bool isLetter(QChar letter) const = 0;
    [[nodiscard]] virtual bool isVowel(QChar letter) const = 0;

    /// The borders of a word of at least two letters, all of them isLetter(). A piece that can't
    /// stand alone is joined to its neighbour afterwards. The word's last apostrophe stands before
    /// letter `apostrophe`, behind all of them where that is their number; -1 where there is none.
    [[nodiscard]] virtual Borders borders(QStringView letters, qsizetype apostrophe) const = 0;

    /// Whether the letters from `start` up to `end` may be a piece: they have a vowel.
    [[nodiscard]] virtual bool isSyllable(QStringView letters, qsizetype start,
                                          qsizetype end) const;

private:
    struct Run;

    void splitRun(QStringView run, QStringList &pieces) const;
    void readLetters(QStringView run, Run &letters) const;
    [[nodiscard]] Borders cutsOf(const Run &run) const;
    void dropBordersWithoutVowel(QStringView letters, Borders &borders) const;

    const QChar::Script m_script;
};

} // namespace chitai
