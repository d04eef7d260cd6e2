// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EnglishSyllabifier.h"

namespace chitai {

namespace {

bool isPlainVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

} // namespace

EnglishSyllabifier::EnglishSyllabifier()
    : m_patterns(QStringLiteral(":/chitai/syllables/patterns-en.txt"))
{
}

bool EnglishSyllabifier::isLetter(QChar letter) const
{
    return letter.script() == QChar::Script_Latin;
}

bool EnglishSyllabifier::isVowel(QChar letter) const
{
    const QString parts = letter.decomposition();
    const QChar base = parts.isEmpty() ? letter : parts.front();
    return isPlainVowel(base) || base == u'y';
}

LetterSyllabifier::Borders EnglishSyllabifier::borders(QStringView letters) const
{
    const std::vector<quint8> values = m_patterns.values(letters);
    const qsizetype size = letters.size();
    const auto at = [&](qsizetype i) { return i >= 0 && i < size ? letters[i] : QChar(u' '); };
    const auto isPlainConsonant = [&](qsizetype i) { return at(i).isLetter() && !isVowel(at(i)); };

    Borders result;
    for (qsizetype i = 1; i < size; ++i) {
        const bool isAllowed = values[size_t(i)] % 2 == 1;
        bool isBorder = isAllowed && i > 1 && i < size - 1;
        // a-bout, o-pen: a vowel alone at the beginning.
        if (i == 1 && isPlainVowel(at(0)) && isPlainConsonant(1) && isVowel(at(2)))
            isBorder = isAllowed || values[2] % 2 == 0;
        // -e, -es and -ed at the end are silent but after t and d, and in the -le of ta-ble.
        const QStringView rest = letters.mid(i);
        const bool isSilent = rest.size() <= 3 && !isVowel(rest.front()) && rest.size() > 1
            && (rest.mid(1) == u"e" || rest.mid(1) == u"ed") && rest.front() != u'l';
        if (isSilent && !(rest.mid(1) == u"ed" && (rest.front() == u't' || rest.front() == u'd')))
            isBorder = false;
        // ba-by, cit-y: y at the end is a vowel of its own.
        if (i == size - 1 && at(i) == u'y' && isPlainConsonant(i - 1) && result.isEmpty())
            isBorder = isAllowed;
        // ra-di-o, i-de-a: vowels that are never one sound.
        const QStringView pair = letters.mid(i - 1, 2);
        if (pair == u"io"
            && !(at(i - 2) == u't' || at(i - 2) == u's' || at(i - 2) == u'g' || at(i - 2) == u'c'))
            isBorder = true;
        if (pair == u"eo" && i == size - 1)
            isBorder = true;
        if (pair == u"ia" && at(i - 2) != u't' && at(i - 2) != u'c' && at(i - 2) != u's')
            isBorder = true;
        if (isBorder)
            result += i;
    }
    return result;
}

} // namespace chitai
