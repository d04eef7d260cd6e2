// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace chitai::bench {

/// How a word is spoken, in the sounds of CMUdict (ARPAbet).
struct Pronunciation
{
    QStringList vowels; ///< each with its stress: EY1
    QStringList between; ///< the consonants between vowel i and vowel i + 1, with blanks
};

/// By word, in lower case and without apostrophes; the usual one first.
using Pronunciations = QHash<QString, QList<Pronunciation>>;

/// From the index.js of npm's cmu-pronouncing-dictionary: lines `"word": "W ER1 D",`, of second
/// pronunciations `"word(2)"`. Empty if the file can't be read.
[[nodiscard]] Pronunciations readPronunciations(const QString &path);

/// With as many vowels as a dictionary of spellings makes syllables of the word. CMUdict hears two
/// in fire, hour and prism, of which dictionaries make one.
[[nodiscard]] Pronunciation asWritten(const QString &word, const Pronunciation &spoken);

} // namespace chitai::bench
