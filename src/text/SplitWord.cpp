// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitWord.h"

#include <QString>
#include <bit>

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

/// The last twelve letters of a word, five bits each.
quint64 numberOf(QStringView word)
{
    quint64 letters = 0;
    for (const QChar letter : word)
        letters = letters << 5 | codeOf(letter);
    return letters;
}

bool isVowelCode(quint8 code)
{
    constexpr quint32 vowelBits
        = 1u << 1 | 1u << 5 | 1u << 9 | 1u << 15 | 1u << 21 | 1u << 25; // a e i o u y
    return (vowelBits >> code & 1) != 0;
}

} // namespace

WordSet::WordSet(QByteArrayView bits)
    : m_bits(bits)
{
    if (bits.isEmpty())
        return;
    if (!std::has_single_bit(size_t(bits.size())))
        qFatal("A set of words of a length that is no power of two");
    m_shift = 64 - std::countr_zero(size_t(bits.size())) - 3;
}

bool WordSet::contains(QStringView word) const
{
    return word.size() <= maxLetters && contains(numberOf(word));
}

QByteArray WordSet::saved(const QStringList &words, qsizetype bytes)
{
    QByteArray bits(bytes, 0);
    const int shift = 64 - std::countr_zero(size_t(bytes)) - 3;
    for (const QString &word : words) {
        const quint64 letters = numberOf(word);
        for (const quint64 factor : {0x9E3779B97F4A7C15u, 0xC2B2AE3D27D4EB4Fu}) {
            const quint64 bit = letters * factor >> shift;
            bits[qsizetype(bit / 8)] = char(quint8(bits[qsizetype(bit / 8)]) | 1u << (bit % 8));
        }
    }
    return bits;
}

SplitWord::SplitWord(QStringView letters, const WordSet &words)
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
    m_parts.resize(letters.size() + 1);
    std::fill(m_parts.begin(), m_parts.end(), 0);
    for (qsizetype i = 1; i < letters.size(); ++i) {
        const qsizetype behind = letters.size() - i;
        if (i >= minPart && i < maxPiece && words.contains(m_endingAt[i] & mask(i)))
            m_parts[i] |= 1;
        if (behind >= minPart && behind < maxPiece
            && words.contains(m_endingAt[letters.size()] & mask(behind)))
            m_parts[i] |= 2;
    }
}

} // namespace chitai
