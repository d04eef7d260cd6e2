// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/GermanSyllabifier.h"

#include <algorithm>
#include <array>

namespace chitai {

namespace {

bool isOneOf(QStringView text, std::initializer_list<QStringView> list)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Consonants that stand together at the beginning of a syllable.
bool isOnset(QStringView consonants)
{
    return consonants.size() == 1
        || isOneOf(consonants,
                   {u"ch", u"sch", u"th", u"ph", u"bl", u"br", u"dr", u"fl", u"fr", u"gl", u"gr",
                    u"kl", u"kr", u"pl", u"pr", u"tr", u"qu"});
}

} // namespace

GermanSyllabifier::GermanSyllabifier()
    : m_patterns(QStringLiteral(":/chitai/syllables/patterns-de.txt"))
{
}

bool GermanSyllabifier::isLetter(QChar letter) const
{
    return letter.script() == QChar::Script_Latin;
}

bool GermanSyllabifier::isVowel(QChar letter) const
{
    const QString parts = letter.decomposition();
    return QStringView(u"aeiouyæœø").contains(parts.isEmpty() ? letter : parts.front());
}

LetterSyllabifier::Borders GermanSyllabifier::borders(QStringView letters) const
{
    const std::vector<quint8> values = m_patterns.values(letters);
    const auto vowelAt
        = [&](qsizetype i) { return i >= 0 && i < letters.size() && isVowel(letters[i]); };

    // O-ma, A-bend, E-cho, ü-ber: the first vowel alone, before consonants that begin a syllable.
    qsizetype afterFirst = 0;
    if (vowelAt(0) && !vowelAt(1)) {
        qsizetype next = 1;
        while (next < letters.size() && !vowelAt(next))
            ++next;
        if (next < letters.size() && isOnset(letters.mid(1, next - 1)))
            afterFirst = 1;
    }

    Borders result;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        bool isBorder = values[size_t(i)] % 2 == 1 && i > 1;
        if (i == 1)
            isBorder = afterFirst == 1 && (letters.size() < 3 || values[2] % 2 == 0);
        if (vowelAt(i - 1) && vowelAt(i)) {
            const QStringView pair = letters.mid(i - 1, 2);
            const bool isDiphthong
                = isOneOf(pair,
                          {u"ai", u"au", u"äu", u"ei", u"eu", u"oi", u"ui", u"ie", u"aa", u"ee",
                           u"oo", u"ey", u"ay", u"oy", u"ou", u"oe", u"ae", u"ue"});
            const bool followsQ = i >= 2 && letters[i - 2] == u'q' && letters[i - 1] == u'u';
            if (!isDiphthong && !followsQ)
                isBorder = true;
            // Der Laut vor -en: Bau-er, Frei-er, se-hen; and -ie only where it is stressed:
            // Fa-mi-li-e.
            if (pair == u"ie" && i >= 2 && letters.mid(0, i + 1).endsWith(u"lie")
                && i + 1 == letters.size() && letters.size() > 5)
                isBorder = true;
        }
        if (isBorder)
            result += i;
    }
    return result;
}

} // namespace chitai
