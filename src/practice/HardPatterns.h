// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/LoggedReading.h"

#include <QStringList>

namespace chitai {

/// What words can have in common that makes them hard.
struct WordPattern
{
    enum class Kind {
        Grapheme, ///< a letter, or letters that are read as one; in Russian a consonant with its ь
        Cluster, ///< different consonants in a row
        Length, ///< in syllables
    };

    Kind kind = Kind::Grapheme;
    QString letters; ///< in lower case; empty where it is a length
    int syllables = 0; ///< of a length: 1 to mostSyllables, which is that many or more

    static constexpr int mostSyllables = 5;

    friend bool operator==(const WordPattern &, const WordPattern &) = default;
};

/// "grapheme", "cluster" or "length".
[[nodiscard]] QString wordPatternCode(WordPattern::Kind kind);

/// Those of a word, each once: graphemes in their order, clusters in theirs, the length.
[[nodiscard]] QList<WordPattern> patternsOf(const QString &word, int syllables, Language language);

/// A pattern over whose words the child stumbles more than over others.
struct HardPattern
{
    WordPattern pattern;
    int words = 0; ///< that have it, each time one was read
    int errors = 0; ///< in them
    QStringList hard; ///< those that were misread, most often first, three at most

    [[nodiscard]] double share() const { return double(errors) / words; }
};

struct HardPatterns
{
    int words = 0; ///< that were looked at
    double usual = 0; ///< the share of them that was misread, 0 to 1
    QList<HardPattern> list; ///< the largest share first
};

/// What is hard in these readings of one child and language: patterns with at least five words and
/// twice the usual share of errors, in two different words or more. Of those whose misread words
/// are all in another one that costs more errors, only that one. Four at most: those that cost the
/// most errors beyond what is usual. Words that the machine said first are left out.
[[nodiscard]] HardPatterns hardPatterns(const QList<LoggedReading> &readings, Language language);

/// How words are written, by their keys: as they stood in the last of the readings, without
/// punctuation.
[[nodiscard]] QHash<QString, QString> spellingsIn(const QList<LoggedReading> &readings);

} // namespace chitai
