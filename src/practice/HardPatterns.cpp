// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/HardPatterns.h"

#include "practice/KnownLetters.h"
#include "text/Vowels.h"

#include <algorithm>
#include <map>

namespace chitai {

namespace {

constexpr int leastExposures = 5;
constexpr double leastRatio = 2; // to the usual share of errors
constexpr int leastHardWords = 2; // different ones
constexpr qsizetype mostPatterns = 4;
constexpr qsizetype mostWordsTold = 3;

/// What was seen of a pattern.
struct Seen
{
    WordPattern pattern;
    int words = 0;
    int errors = 0;
    QHash<QString, int> hard; // by key

    [[nodiscard]] double beyond(double usual) const { return errors - usual * words; }
};

/// What a word is that was read several times is found out once.
class PatternCache
{
public:
    explicit PatternCache(Language language)
        : m_language(language)
    {
    }

    const QList<WordPattern> &of(const LoggedWord &word)
    {
        const std::pair<QString, int> key{word.text, word.syllables};
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        return m_known.emplace(key, patternsOf(word.text, word.syllables, m_language))
            .first->second;
    }

private:
    Language m_language;
    std::map<std::pair<QString, int>, QList<WordPattern>> m_known;
};

bool isConsonant(const QString &grapheme)
{
    for (qsizetype i = 0; i < grapheme.size(); ++i) {
        if (isVowelAt(grapheme, i) || grapheme[i] == u'-')
            return false;
    }
    return true;
}

bool isSign(const QString &grapheme)
{
    return grapheme == u"ь" || grapheme == u"ъ";
}

/// In Russian a consonant and the ь behind it are one sound.
QStringList soundsOf(const QString &word, Language language)
{
    QStringList sounds;
    const QStringList graphemes = graphemesOf(word, language);
    for (const QString &grapheme : graphemes) {
        if (grapheme == u"ь" && !sounds.isEmpty())
            sounds.back() += grapheme;
        else
            sounds += grapheme;
    }
    return sounds;
}

QString withoutPunctuation(const QString &word)
{
    qsizetype first = 0;
    qsizetype last = word.size();
    const auto isPart
        = [&](qsizetype at) { return word[at].isLetterOrNumber() || word[at].isMark(); };
    while (first < last && !isPart(first))
        ++first;
    while (last > first && !isPart(last - 1))
        --last;
    return word.mid(first, last - first);
}

QStringList mostMisread(const QHash<QString, int> &hard, const QHash<QString, QString> &spellings)
{
    QList<std::pair<int, QString>> order;
    for (auto word = hard.cbegin(); word != hard.cend(); ++word)
        order += {-word.value(), word.key()};
    std::sort(order.begin(), order.end());
    QStringList words;
    for (const auto &[errors, key] : order.mid(0, mostWordsTold))
        words += spellings.value(key, key);
    return words;
}

bool saysNothingNew(const Seen &seen, const QList<Seen> &chosen)
{
    return std::any_of(chosen.cbegin(), chosen.cend(), [&](const Seen &other) {
        return std::all_of(seen.hard.keyBegin(), seen.hard.keyEnd(),
                           [&](const QString &key) { return other.hard.contains(key); });
    });
}

/// What says more comes first.
int orderOf(WordPattern::Kind kind)
{
    return kind == WordPattern::Kind::Cluster ? 0 : kind == WordPattern::Kind::Grapheme ? 1 : 2;
}

/// Those that cost the most errors beyond what is usual.
QList<Seen> costliest(QList<Seen> candidates, double usual)
{
    std::sort(candidates.begin(), candidates.end(), [&](const Seen &a, const Seen &b) {
        const auto rank = [&](const Seen &seen) {
            return std::tuple(-seen.beyond(usual), orderOf(seen.pattern.kind), seen.pattern.letters,
                              seen.pattern.syllables);
        };
        return rank(a) < rank(b);
    });
    QList<Seen> chosen;
    for (const Seen &seen : std::as_const(candidates)) {
        if (chosen.size() < mostPatterns && !saysNothingNew(seen, chosen))
            chosen += seen;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Seen &a, const Seen &b) {
        return double(a.errors) / a.words > double(b.errors) / b.words;
    });
    return chosen;
}

} // namespace

QString wordPatternCode(WordPattern::Kind kind)
{
    switch (kind) {
    case WordPattern::Kind::Grapheme:
        return QStringLiteral("grapheme");
    case WordPattern::Kind::Cluster:
        return QStringLiteral("cluster");
    case WordPattern::Kind::Length:
        break;
    }
    return QStringLiteral("length");
}

QList<WordPattern> patternsOf(const QString &word, int syllables, Language language)
{
    QList<WordPattern> patterns;
    const auto add = [&](const WordPattern &pattern) {
        if (!patterns.contains(pattern))
            patterns += pattern;
    };
    const QStringList sounds = soundsOf(word, language);
    for (const QString &sound : sounds) {
        if (!isSign(sound))
            add({WordPattern::Kind::Grapheme, sound, 0});
    }
    QStringList run;
    const auto endRun = [&] {
        if (QSet<QString>(run.cbegin(), run.cend()).size() > 1)
            add({WordPattern::Kind::Cluster, run.join(QString()), 0});
        run.clear();
    };
    for (const QString &sound : sounds) {
        if (isConsonant(sound) && !isSign(sound))
            run += sound;
        else
            endRun();
    }
    endRun();
    if (syllables > 0)
        add({WordPattern::Kind::Length, {}, std::min(syllables, WordPattern::mostSyllables)});
    return patterns;
}

HardPatterns hardPatterns(const QList<LoggedReading> &readings, Language language)
{
    HardPatterns result;
    int errors = 0;
    PatternCache cache(language);
    std::map<std::tuple<int, QString, int>, Seen> all;
    for (const LoggedReading &reading : readings) {
        for (const LoggedWord &word : reading.words) {
            if (word.key.isEmpty() || word.isSpoken)
                continue;
            ++result.words;
            errors += int(word.isError());
            for (const WordPattern &pattern : cache.of(word)) {
                Seen &seen = all[{int(pattern.kind), pattern.letters, pattern.syllables}];
                seen.pattern = pattern;
                ++seen.words;
                if (word.isError()) {
                    ++seen.errors;
                    ++seen.hard[word.key];
                }
            }
        }
    }
    if (errors == 0)
        return result;
    result.usual = double(errors) / result.words;
    QList<Seen> candidates;
    for (const auto &[key, seen] : all) {
        if (seen.words >= leastExposures && seen.hard.size() >= leastHardWords
            && double(seen.errors) / seen.words >= leastRatio * result.usual)
            candidates += seen;
    }
    const QHash<QString, QString> spellings = spellingsIn(readings);
    const QList<Seen> chosen = costliest(candidates, result.usual);
    for (const Seen &seen : chosen)
        result.list += {seen.pattern, seen.words, seen.errors, mostMisread(seen.hard, spellings)};
    return result;
}

QHash<QString, QString> spellingsIn(const QList<LoggedReading> &readings)
{
    QHash<QString, QString> spellings;
    for (const LoggedReading &reading : readings) {
        for (const LoggedWord &word : reading.words) {
            if (!word.key.isEmpty())
                spellings.insert(word.key, withoutPunctuation(word.text));
        }
    }
    return spellings;
}

} // namespace chitai
