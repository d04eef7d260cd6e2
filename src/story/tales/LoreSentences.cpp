// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/LoreSentences.h"

#include "base/TextFolding.h"
#include "text/Sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostWordsOfLore = 12; // a longer sentence is no reading for a beginner
constexpr qsizetype mostWordsOfUnit = 14;
constexpr qsizetype wordsOfBeginning = 4;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return QSet<QString>(list.cbegin(), list.cend());
}

/// Words that stand for something in the sentence before, folded for search.
struct Takings
{
    QSet<QString> anywhere; ///< near the beginning
    QSet<QString> first; ///< as the first word
};

const Takings &takings(Language language)
{
    static const Takings russian{
        setOf("он она оно они его ее ему ей их им ими ним нем ней них нему него нее"),
        setOf("там туда оттуда тот та те то этот эта это эти тогда потом поэтому тоже также оба "
              "обе и а но")};
    static const Takings german{
        setOf("er sie es ihn ihm ihr ihnen ihre ihren ihrem ihrer sein seine seinen seinem seiner "
              "darin darauf darunter dahinter daneben davor damit dazu"),
        setOf(
            "da dort dorthin dann dieser diese dieses diesem diesen deshalb auch beide und aber")};
    static const Takings english{
        setOf("it its he his him she her hers they their them"),
        setOf("there this that these those then so also both one and but inside")};
    switch (language) {
    case Language::Russian:
        return russian;
    case Language::German:
        return german;
    case Language::English:
        return english;
    }
    Q_UNREACHABLE();
}

/// "It is raining", "there is a cat", "es gibt", "es ist Abend": nothing is meant by the pronoun.
bool isImpersonal(const QString &folded, Language language)
{
    static const QRegularExpression english(
        QStringLiteral("^(there (is|are|was|were|lives?|lived|stands?|stood)\\b|it (is|was) "
                       "(always |very |still |nearly )?(raining|snowing|dark|cold|warm|hot|late|"
                       "early|morning|evening|night|noon|summer|winter|spring|autumn|quiet)\\b|"
                       "it (rains?|rained|snows?|snowed|smells?|smelled)\\b)"));
    static const QRegularExpression german(
        QStringLiteral("^(es (gibt|gab|regnet|regnete|schneit|schneite|riecht|roch|war einmal)\\b|"
                       "es (ist|war) (schon |noch |immer |ganz |sehr )?(abend|morgen|nacht|mittag|"
                       "sommer|winter|herbst|fruhling|frühling|dunkel|kalt|warm|still|spat|spät|"
                       "fruh|früh)\\b)"));
    switch (language) {
    case Language::Russian:
        return false;
    case Language::German:
        return german.match(folded).hasMatch();
    case Language::English:
        return english.match(folded).hasMatch();
    }
    Q_UNREACHABLE();
}

qsizetype wordCount(const QString &text)
{
    return text.count(u' ') + 1;
}

} // namespace

bool takesUpAnother(const QString &sentence, Language language)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    const QString folded = foldForSearch(sentence);
    if (isImpersonal(folded, language))
        return false;
    const QStringList words = folded.split(betweenWords, Qt::SkipEmptyParts);
    const Takings &known = takings(language);
    const auto isPronoun = [&](const QString &word) { return known.anywhere.contains(word); };
    return (!words.isEmpty() && known.first.contains(words.front()))
        || std::any_of(words.cbegin(), words.cbegin() + std::min(wordsOfBeginning, words.size()),
                       isPronoun);
}

QStringList loreUnits(const QString &scene, const QString &lore, Language language)
{
    QStringList units;
    for (const QString &text : {scene, lore}) {
        bool mayGoOn = false; // the last unit ends with the sentence before
        for (const QString &sentence : splitSentences(text, language)) {
            const bool isShort = wordCount(sentence) <= mostWordsOfLore;
            if (!takesUpAnother(sentence, language)) {
                if (isShort)
                    units += sentence;
                mayGoOn = isShort;
            } else if (mayGoOn
                       && wordCount(units.back()) + wordCount(sentence) <= mostWordsOfUnit) {
                units.back() += u' ' + sentence;
            } else {
                mayGoOn = false;
            }
        }
    }
    units.removeDuplicates();
    return units;
}

} // namespace chitai
