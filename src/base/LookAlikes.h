// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace chitai {

/// Letters of a run, in lower case, with the character of the word that each comes from.
struct RunLetters
{
    QString letters;
    QVarLengthArray<QChar, 64> written;
};

/// The letter without a mark above it that Unicode has as a part of it: ó as o, й as и.
[[nodiscard]] QChar withoutAccent(QChar letter);

/// Whether Cyrillic letters stand beside Latin or Greek ones.
[[nodiscard]] bool mixesScripts(QStringView letters);

/// Where Latin and Cyrillic letters (or Greek capitals) stand side by side in one run and those of
/// one script only look like letters of the other, `run` gets the letters that were meant: кошкa
/// with a Latin a. The script that has a letter of its own decides, `preferred` where neither has
/// one. Unchanged where both have.
void unifyScript(RunLetters &run, QChar::Script preferred);

} // namespace chitai
