// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/TextDifficulty.h"

#include "practice/PlainWords.h"
#include "text/Sentences.h"
#include "text/Syllabifier.h"
#include "text/SyllableCorrections.h"
#include "text/Vowels.h"
#include "text/WordLetters.h"

#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

// How much of the hundred each part can be, and where it is at its full.
constexpr double newGraphemesWeight = 30;
constexpr double neverCleanWeight = 15;
constexpr double syllablesWeight = 25;
constexpr double clustersWeight = 15;
constexpr double sentencesWeight = 15;
constexpr double fewestSyllables = 1;
constexpr double mostSyllables = 3;
constexpr double mostClusterLetters = 3;
constexpr double shortestSentence = 1;
constexpr double longestSentence = 14;

double share(double value, double least, double most)
{
    return std::clamp((value - least) / (most - least), 0.0, 1.0);
}

/// Letters that are no vowels and stand beside another one that is none. ь and ъ part nothing and
/// are none.
int clusterLettersOf(const QString &word)
{
    int letters = 0;
    int run = 0;
    const auto endRun = [&] {
        letters += run > 1 ? run : 0;
        run = 0;
    };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i].toLower();
        if (letter == u'ь' || letter == u'ъ' || letter.isMark())
            continue;
        if (!letter.isLetter() || isVowelAt(word, i))
            endRun();
        else
            ++run;
    }
    endRun();
    return letters;
}

} // namespace

int syllablesIn(const QString &word, const Syllabifier &syllabifier)
{
    const QStringList pieces = syllabifier.split(word);
    const auto count = std::count_if(pieces.cbegin(), pieces.cend(),
                                     [](const QString &piece) { return hasLetter(piece); });
    return std::max(int(count), 1);
}

QStringList countedWords(const QString &text)
{
    return plainWords(text);
}

TextDifficulty difficultyOf(const QString &text, Language language, const Syllabifier &syllabifier,
                            const KnownLetters &letters, const ChildWords &words)
{
    TextDifficulty difficulty;
    QSet<QString> keys;
    int syllables = 0;
    int clusters = 0;
    int count = 0;
    const QStringList all = countedWords(text);
    for (const QString &word : all) {
        const QString key = correctionKey(word);
        if (key.isEmpty())
            continue;
        ++count;
        keys.insert(key);
        syllables += syllablesIn(word, syllabifier);
        clusters += clusterLettersOf(word);
    }
    if (count == 0)
        return difficulty;
    const auto never = std::count_if(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return words.value(key).clean == 0;
    });
    const qsizetype sentences = std::max<qsizetype>(splitSentences(text, language).size(), 1);
    difficulty.newGraphemes = double(letters.of(all).hardWords) / count;
    difficulty.neverClean = double(never) / double(keys.size());
    difficulty.syllablesPerWord = double(syllables) / count;
    difficulty.clusterLetters = double(clusters) / count;
    difficulty.wordsPerSentence = double(count) / double(sentences);
    difficulty.newGraphemesPart = newGraphemesWeight * difficulty.newGraphemes;
    difficulty.neverCleanPart = neverCleanWeight * difficulty.neverClean;
    difficulty.syllablesPart
        = syllablesWeight * share(difficulty.syllablesPerWord, fewestSyllables, mostSyllables);
    difficulty.clustersPart
        = clustersWeight * share(difficulty.clusterLetters, 0, mostClusterLetters);
    difficulty.sentencesPart
        = sentencesWeight * share(difficulty.wordsPerSentence, shortestSentence, longestSentence);
    difficulty.score = difficulty.newGraphemesPart + difficulty.neverCleanPart
        + difficulty.syllablesPart + difficulty.clustersPart + difficulty.sentencesPart;
    return difficulty;
}

} // namespace chitai
