// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/LetterEvidence.h"

#include <array>
#include <cmath>

namespace chitai {

namespace {

/// How often each letter stands among a hundred of Russian text, from а to я.
constexpr std::array<double, 32> russianShares{8.01, 1.59, 4.54, 1.70, 2.98, 8.45, 0.94,  1.65,
                                               7.35, 1.21, 3.49, 4.40, 3.21, 6.70, 10.97, 2.81,
                                               4.73, 5.47, 6.26, 2.62, 0.26, 0.97, 0.48,  1.44,
                                               0.73, 0.36, 0.04, 1.90, 1.74, 0.32, 0.64,  2.01};

// Logarithms of probabilities, as the letters above are.
constexpr double umlaut = -2.4; // one of the four in a German text, among what is above ASCII
constexpr double rareLatin = -6; // é, in a loanword
constexpr double mark = -4; // „ — and the like, at the border of a word
constexpr double strange = -12;
// A capital behind a small letter, or two alphabets in a word: no text is like that.
constexpr double brokenWord = -6;
constexpr double mixedWord = -4;
constexpr double markInWord = -3;

constexpr QStringView germanLetters = u"äöüß";
constexpr QStringView westernLetters = u"éèêëàâáçñîïíôóúûåæøœ";
constexpr QStringView marks = u"„“”‚‘’«»‹›–—…·•№€§°©®ẞ";

bool isCyrillicOfOurs(QChar small)
{
    return (small >= u'а' && small <= u'я') || small == u'ё';
}

double russianLikelihood(QChar small)
{
    const double share = small == u'ё' ? 0.4 : russianShares[small.unicode() - u'а'];
    return std::log(share / 100);
}

double likelihoodOf(QChar letter, QChar previous)
{
    const QChar small = letter.toLower();
    const bool isBroken = small != letter && previous.isLower();
    if (isCyrillicOfOurs(small)) {
        const bool isMixed = previous.isLetter() && previous.unicode() < 0x80;
        return russianLikelihood(small) + (isBroken ? brokenWord : 0) + (isMixed ? mixedWord : 0);
    }
    if (germanLetters.contains(small))
        return umlaut + (isBroken ? brokenWord : 0);
    if (westernLetters.contains(small))
        return rareLatin + (isBroken ? brokenWord : 0);
    if (letter == QChar::Nbsp)
        return mark;
    if (marks.contains(letter)) {
        const bool endsWords = QStringView(u"’“”»›…").contains(letter);
        return mark + (previous.isLetter() && !endsWords ? markInWord : 0);
    }
    return strange;
}

} // namespace

bool isLikelyLetter(QChar letter)
{
    const QChar small = letter.toLower();
    return isCyrillicOfOurs(small) || germanLetters.contains(small)
        || westernLetters.contains(small) || marks.contains(letter) || letter == QChar::Nbsp;
}

double letterLikelihood(QStringView text)
{
    double sum = 0;
    QChar previous;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x80)
            sum += likelihoodOf(letter, previous);
        previous = letter;
    }
    return sum;
}

} // namespace chitai
