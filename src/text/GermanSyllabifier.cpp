// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/GermanSyllabifier.h"

#include <algorithm>

namespace chitai {

namespace {

bool isVowelLetter(QChar letter)
{
    constexpr quint32 vowels = 1u << 0 | 1u << 4 | 1u << 8 | 1u << 14 | 1u << 20 | 1u << 24;
    if (letter < QChar(0x80))
        return letter >= u'a' && letter <= u'z' && (vowels >> (letter.unicode() - u'a') & 1) != 0;
    if (letter == u'ä' || letter == u'ö' || letter == u'ü' || letter == u'ß')
        return letter != u'ß';
    const QString parts = letter.decomposition();
    return QStringView(u"aeiouyæœø").contains(parts.isEmpty() ? letter : parts.front());
}

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
                    u"kl", u"kr", u"pl", u"pr", u"tr", u"qu", u"ck"});
}

/// Y begins Yoga as a consonant, and the last syllable of Maya, but not that of Bayern.
bool isConsonantY(QStringView letters, qsizetype i)
{
    if (letters[i] != u'y' || i + 1 >= letters.size())
        return false;
    if (i == 0)
        return isVowelLetter(letters[1]);
    return isVowelLetter(letters[i - 1]) && QStringView(u"aou").contains(letters[i + 1]);
}

bool isVowelAt(QStringView letters, qsizetype i)
{
    return i >= 0 && i < letters.size() && isVowelLetter(letters[i]) && !isConsonantY(letters, i);
}

bool isDiphthong(QStringView pair)
{
    return isOneOf(pair,
                   {u"ai", u"au", u"äu", u"ei", u"eu", u"oi", u"ui", u"ie", u"aa", u"ee", u"oo",
                    u"ey", u"ay", u"oy", u"ou", u"oe", u"ae", u"ue"});
}

void dropVowellessPieces(QStringView letters, QVarLengthArray<bool, 64> &isBorder)
{
    bool hasVowel = false;
    qsizetype start = 0; // of the piece
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (isBorder[i] && !hasVowel) {
            isBorder[i] = false;
        } else if (isBorder[i]) {
            hasVowel = false;
            start = i;
        }
        hasVowel = hasVowel || isVowelAt(letters, i);
    }
    if (!hasVowel)
        isBorder[start] = false;
}

/// Where -lein begins behind an e, which is a syllable of its own then: Vö-ge-lein. 0 elsewhere.
qsizetype diminutiveStart(QStringView letters)
{
    const qsizetype start = letters.size() - (letters.endsWith(u's') ? 5 : 4);
    return start >= 3 && letters.mid(start, 4) == u"lein" && letters[start - 1] == u'e' ? start : 0;
}

/// So-wjet-u-ni-on, Aus-ü-bung: where a piece has two groups of vowels the second takes the
/// consonants that begin a syllable. But an e that ends a piece which the patterns leave whole is
/// silent, as they do know loanwords: Ba-lance, State-ment.
void partVowelGroups(QStringView letters, QVarLengthArray<bool, 64> &isBorder)
{
    const qsizetype diminutive = diminutiveStart(letters);
    qsizetype start = 0; // of the piece
    qsizetype vowelEnd = 0; // behind its last group of vowels
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (isBorder[i]) {
            start = i;
            vowelEnd = 0;
        }
        if (!isVowelAt(letters, i))
            continue;
        if (vowelEnd == i || vowelEnd == 0) {
            vowelEnd = i + 1;
            continue;
        }
        qsizetype cut = vowelEnd;
        while (!isOnset(letters.mid(cut, i - cut)) && cut < i - 1)
            ++cut;
        const bool endsPiece = i + 1 == letters.size()
            || (isBorder[i + 1] && !isVowelAt(letters, i + 1) && i + 1 != diminutive);
        const bool isSilent
            = letters[i] == u'e' && endsPiece && cut - start > 1 && letters.mid(i - 2, 2) != u"ck";
        if (!isSilent) {
            isBorder[cut] = true;
            start = cut;
        }
        vowelEnd = i + 1;
    }
}

} // namespace

GermanSyllabifier::GermanSyllabifier()
    : LetterSyllabifier(QChar::Script_Latin)
    , m_patterns(QStringLiteral(":/chitai/syllables/patterns-de.txt"))
    , m_loanwords(QStringLiteral(":/chitai/syllables/loanwords-de.txt"),
                  HyphenationPatterns::Notation::Hyphens)
{
}

bool GermanSyllabifier::isLetter(QChar letter) const
{
    return letter.script() == QChar::Script_Latin;
}

bool GermanSyllabifier::isVowel(QChar letter) const
{
    return isVowelLetter(letter);
}

LetterSyllabifier::Borders GermanSyllabifier::borders(QStringView letters,
                                                      qsizetype /*apostrophe*/) const
{
    const HyphenationPatterns::Values values = m_patterns.values(letters);
    const auto vowelAt = [&](qsizetype i) { return isVowelAt(letters, i); };

    // O-ma, A-bend, E-cho, ü-ber: the first vowel alone, before consonants that begin a syllable.
    qsizetype afterFirst = 0;
    if (vowelAt(0) && !vowelAt(1)) {
        qsizetype next = 1;
        while (next < letters.size() && !vowelAt(next))
            ++next;
        if (next < letters.size() && isOnset(letters.mid(1, next - 1)))
            afterFirst = 1;
    }

    QVarLengthArray<bool, 64> isBorder(letters.size(), false);
    for (qsizetype i = 1; i < letters.size(); ++i) {
        isBorder[i] = values[i] % 2 == 1 && i > 1;
        if (i == 1)
            isBorder[i] = afterFirst == 1 && (letters.size() < 3 || values[2] % 2 == 0);
        if (vowelAt(i - 1) && vowelAt(i)) {
            const bool followsQ = i >= 2 && letters[i - 2] == u'q' && letters[i - 1] == u'u';
            if (!isDiphthong(letters.mid(i - 1, 2)) && !followsQ)
                isBorder[i] = true;
        } else if (vowelAt(i - 1) && isConsonantY(letters, i)) {
            isBorder[i] = true;
        } else if (i > 1 && isConsonantY(letters, i - 1)) {
            isBorder[i] = false;
        }
    }
    // Tam-mo: what the patterns never say of a lone vowel at the end.
    const qsizetype last = letters.size() - 1;
    if (last >= 2 && isBorder[last] && !vowelAt(last - 1) && vowelAt(last)) {
        isBorder[last] = false;
        isBorder[last - 1] = vowelAt(last - 2) || letters[last - 1] == letters[last - 2];
    }
    if (const qsizetype diminutive = diminutiveStart(letters); diminutive > 0) {
        isBorder[diminutive] = true;
        isBorder[diminutive + 1] = false;
    }
    dropVowellessPieces(letters, isBorder);
    partVowelGroups(letters, isBorder);

    const HyphenationPatterns::Values known = m_loanwords.values(letters);
    Borders result;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        if (known[i] == HyphenationPatterns::noHyphen)
            continue;
        if (isBorder[i] || known[i] == HyphenationPatterns::hyphen)
            result += i;
    }
    return result;
}

} // namespace chitai
