// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/KnownLetters.h"
#include "storage/PracticeRecords.h"

#include <QHash>

namespace chitai {

class Syllabifier;

/// The words that a child has read, by their key.
using ChildWords = QHash<QString, WordProgress>;

/// How hard a text is for a child: a figure and what it is made of.
struct TextDifficulty
{
    double score = 0; ///< 0 to 100

    // What is told of the text.
    double newGraphemes = 0; ///< share of the words that have one, 0 to 1
    double neverClean = 0; ///< share of the different words that were never read cleanly, 0 to 1
    double syllablesPerWord = 0;
    double clusterLetters = 0; ///< consonants a word that stand beside another one
    double wordsPerSentence = 0;

    // How much of the score each of them is.
    double newGraphemesPart = 0;
    double neverCleanPart = 0;
    double syllablesPart = 0;
    double clustersPart = 0;
    double sentencesPart = 0;
};

/// The words of a text that count, in their order, without punctuation.
[[nodiscard]] QStringList countedWords(const QString &text);

/// One at least.
[[nodiscard]] int syllablesIn(const QString &word, const Syllabifier &syllabifier);

[[nodiscard]] TextDifficulty difficultyOf(const QString &text, Language language,
                                          const Syllabifier &syllabifier,
                                          const KnownLetters &letters, const ChildWords &words);

} // namespace chitai
