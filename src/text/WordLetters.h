// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayFacts.h"

#include <QChar>
#include <QList>
#include <QStringView>

namespace chitai {

/// A letter of a word with the marks that follow it, or a dash.
struct WordLetter
{
    QChar written; ///< the letter itself as it stands there
    QChar letter; ///< lower case, composed, without stress mark; u'-' for every dash
    qsizetype start = 0; ///< where it begins in the word
    qsizetype end = 0; ///< behind its marks

    [[nodiscard]] bool isDash() const { return letter == u'-'; }
};

/// The letters and dashes of a word in order. Whatever else stands in it (punctuation, digits,
/// letters outside the Basic Multilingual Plane) clings to its neighbours and is passed over.
[[nodiscard]] QList<WordLetter> wordLetters(QStringView word);

/// Whether there is a letter of any plane.
[[nodiscard]] bool hasLetter(QStringView text);

[[nodiscard]] inline bool isDash(QChar character)
{
    return QStringView(facts::words::dashes).contains(character);
}

/// A letter with the combining marks that follow it, in lower case. Marks that compose with it (the
/// breve of й, the dots of ä) make another letter, others (a stress mark) are left out.
[[nodiscard]] QChar composedLetter(QChar letter, QStringView marks);

} // namespace chitai
