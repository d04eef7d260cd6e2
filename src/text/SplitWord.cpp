// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitWord.h"

#include <QString>

namespace chitai {

namespace {

constexpr quint8 edge = 31;

quint8 codeOf(QChar letter)
{
    if (letter >= u'a' && letter <= u'z')
        return quint8(letter.unicode() - u'a' + 1);
    // é is read as e; what is no letter of the alphabet at all is 0.
    if (letter.unicode() < 0xc0)
        return 0;
    const QString parts = letter.decomposition();
    return !parts.isEmpty() && parts.front() != letter ? codeOf(parts.front()) : 0;
}

bool isVowelCode(quint8 code)
{
    constexpr quint32 vowels
        = 1u << 1 | 1u << 5 | 1u << 9 | 1u << 15 | 1u << 21 | 1u << 25; // a e i o u y
    return (vowels >> code & 1) != 0;
}

} // namespace

SplitWord::SplitWord(QStringView letters)
{
    m_endingAt.reserve(letters.size() + 3);
    m_vowels.reserve(letters.size());
    quint64 ending = 0;
    const auto append = [&](quint8 code) {
        ending = (ending << 5 | code) & mask(maxPiece);
        m_endingAt += ending;
    };
    append(edge);
    for (const QChar letter : letters) {
        const quint8 code = codeOf(letter);
        append(code);
        m_vowels += isVowelCode(code);
    }
    append(edge);
}

} // namespace chitai
