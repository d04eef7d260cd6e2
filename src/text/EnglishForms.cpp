// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EnglishForms.h"

#include <QSet>
#include <QStringBuilder>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

using IsWord = std::function<bool(QStringView)>;

bool isFormVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

bool hasOneVowelGroup(QStringView letters)
{
    int groups = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool isVowel = isFormVowel(letters[i]) || letters[i] == u'y';
        const bool isAfterVowel = i > 0 && (isFormVowel(letters[i - 1]) || letters[i - 1] == u'y');
        groups += isVowel && !isAfterVowel ? 1 : 0;
    }
    return groups == 1;
}

bool isOwnWord(QStringView letters)
{
    static const QSet<QStringView> words{u"series",      u"species", u"rabies",  u"facies",
                                         u"caries",      u"scabies", u"boonies", u"subseries",
                                         u"superficies", u"hades",   u"hermes",  u"rhodes",
                                         u"ares",        u"evans",   u"lyons"};
    return words.contains(letters);
}

/// Stories, carried, happier, happiest: of a word in -y.
std::optional<EnglishForm> formOfY(QStringView letters, const IsWord &isWord)
{
    struct Ending
    {
        QStringView letters;
        bool isSyllable; // of its own, behind the i
    };
    static constexpr std::array endings{Ending{u"ies", false}, Ending{u"ied", false},
                                        Ending{u"ier", true}, Ending{u"iest", true}};
    for (const Ending &ending : endings) {
        if (!letters.endsWith(ending.letters))
            continue;
        const QStringView stem = letters.chopped(ending.letters.size());
        const bool isStem = std::any_of(stem.begin(), stem.end(), isFormVowel)
            && !isFormVowel(stem.back()); // of priest it is none
        const QString base = stem % u'y';
        // Series, frontier and soldier are no forms of anything; movies are of movie.
        if (!isStem || isOwnWord(letters) || (ending.isSyllable && !isWord(base)))
            return {};
        if (!isWord(base) && isWord(QString(stem % u"ie")))
            return EnglishForm{stem % u"ie", 0};
        return EnglishForm{base, ending.isSyllable ? stem.size() + 1 : 0};
    }
    return {};
}

/// Whether s behind these letters is a syllable, or belongs to the word itself.
bool takesNoBareS(QStringView letters)
{
    if (letters.back() == u'e')
        letters.chop(1);
    for (const QStringView hiss :
         {QStringView(u"s"), QStringView(u"x"), QStringView(u"z"), QStringView(u"c"),
          QStringView(u"g"), QStringView(u"ch"), QStringView(u"sh")}) {
        if (letters.endsWith(hiss))
            return true;
    }
    return false;
}

std::optional<EnglishForm> formOfPlural(QStringView letters, const IsWord &isWord)
{
    if (!letters.endsWith(u's') || letters.size() < 4 || isOwnWord(letters))
        return {};
    const QStringView base = letters.chopped(1);
    const bool isHard = base.back() == u'c' || base.back() == u'g'; // music, morning
    if (takesNoBareS(base) && !isHard)
        return {};
    // Christmas, bus, heroes; Athens and Hermes, which are words themselves.
    const bool isSpoken = base.back() == u'e' && !hasOneVowelGroup(base.chopped(1)); // diabetes
    const bool isDoubtful
        = isSpoken || QStringView(u"aiou").contains(base.back()) || base.endsWith(u"oe");
    if (!isWord(base) && (isDoubtful || isWord(letters)))
        return {};
    return EnglishForm{base.toString(), 0};
}

/// Rolling, passing: not travelling, whose second l is the ending's.
std::optional<EnglishForm> formInIng(QStringView letters, const IsWord &isWord)
{
    if (!letters.endsWith(u"ing") || letters.size() < 6)
        return {};
    const QStringView base = letters.chopped(3);
    const bool isDouble = base.endsWith(u"ll") || base.endsWith(u"ss") || base.endsWith(u"ff")
        || base.endsWith(u"zz");
    const QStringView single = base.chopped(1);
    static const QSet<QStringView> exceptions{u"quizz", u"whizz", u"gass", u"buss", u"shill"};
    const bool isWordsOwn = hasOneVowelGroup(base) ? !exceptions.contains(base) : !isWord(single);
    if (!isDouble || !isWordsOwn || !isWord(base))
        return {};
    return EnglishForm{base.toString(), base.size()};
}

/// Handling, handlers: of a word in -le behind a consonant, which begins the last syllable with it.
std::optional<EnglishForm> formOfLe(QStringView letters, const IsWord &isWord)
{
    for (const QStringView ending :
         {QStringView(u"ing"), QStringView(u"ings"), QStringView(u"er"), QStringView(u"ers")}) {
        const qsizetype stem = letters.size() - ending.size();
        if (!letters.endsWith(ending) || stem < 4 || letters[stem - 1] != u'l')
            continue;
        const QString base = letters.first(stem) % u'e';
        // Howling and curling are of no words in -le.
        if (!QStringView(u"bcdfgkptz").contains(letters[stem - 2]) || !isWord(base))
            return {};
        return EnglishForm{base, 0};
    }
    return {};
}

/// Fastest, harshest: of a word that ends in two consonants.
std::optional<EnglishForm> formInEst(QStringView letters, const IsWord &isWord)
{
    static const QSet<QStringView> ownWords{u"earnest", u"eldest", u"tempest"};
    if (!letters.endsWith(u"est") || letters.size() < 6 || ownWords.contains(letters))
        return {};
    const QStringView base = letters.chopped(3);
    const QChar last = base.back();
    const QChar before = base.chopped(1).back();
    const bool hasTwo
        = last != before && !isFormVowel(last) && !isFormVowel(before) && last != u'y';
    if (!hasTwo || !hasOneVowelGroup(base) || !isWord(base))
        return {};
    return EnglishForm{base.toString(), base.size()};
}

} // namespace

std::optional<EnglishForm> englishForm(QStringView letters, const IsWord &isWord)
{
    for (const auto &find : {formOfY, formOfPlural, formOfLe, formInEst, formInIng}) {
        if (std::optional<EnglishForm> form = find(letters, isWord))
            return form;
    }
    return {};
}

} // namespace chitai
