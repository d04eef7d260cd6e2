// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>
#include <QStringView>
#include <QVarLengthArray>
#include <algorithm>

namespace chitai {

/// A set of words of which only the hashes are kept, a bit each (a Bloom filter): it may take a
/// word for known that is not, never the other way round. Words are up to twelve letters of five
/// bits.
class WordSet
{
public:
    /// An empty set, or one that was saved: a power of two of bytes, which must outlive it.
    explicit WordSet(QByteArrayView bits = {});

    [[nodiscard]] static QByteArray saved(const QStringList &words, qsizetype bytes);
    [[nodiscard]] bool contains(quint64 letters) const
    {
        return m_shift != 0 && has(letters * 0x9E3779B97F4A7C15u)
            && has(letters * 0xC2B2AE3D27D4EB4Fu);
    }
    /// Of at most maxLetters; longer words are in no set.
    [[nodiscard]] bool contains(QStringView word) const;

    static constexpr qsizetype maxLetters = 12; // as many as a number of 64 bits has room for

private:
    [[nodiscard]] bool has(quint64 hash) const
    {
        const quint64 bit = hash >> m_shift;
        return (quint8(m_bits[qsizetype(bit / 8)]) >> (bit % 8) & 1) != 0;
    }

    QByteArrayView m_bits;
    int m_shift = 0;
};

/// A word as the learned splitters see it: letters as numbers of five bits, and what may be said
/// of the places between them. Which feature is which stands in this file alone, so that the
/// program that trains the weights and the program that uses them can't differ.
///
/// A split is scored as the sum of the weights of its borders (the letters around each, and whether
/// what is before or behind it is a word) and of its pieces (the letters of each); a piece has a
/// vowel. The best split of all is found by dynamic
/// programming over the ends of pieces (a semi-Markov model).
class SplitWord
{
public:
    using Borders = QVarLengthArray<qsizetype, 16>;
    using Hash = quint64;

    /// `letters` are lower case and composed; `words` are those that words are made of.
    SplitWord(QStringView letters, const WordSet &words);

    [[nodiscard]] qsizetype size() const { return m_vowels.size(); }

    /// Calls use(hash) for each feature of a border before letter i.
    template <typename Use>
    void borderFeatures(qsizetype i, Use use) const
    {
        for (qsizetype after = 0; after <= std::min(maxSide, size() + 1 - i); ++after) {
            const quint64 window = m_endingAt[i + after];
            const qsizetype before = std::min({maxSide, maxWindow - after, i + 1});
            for (qsizetype k = std::max<qsizetype>(0, 2 - after); k <= before; ++k) {
                const qsizetype length = after + k;
                use(hashOf(window & mask(length), quint64(k * 16 + length)));
            }
        }
        const quint64 parts = m_parts[i];
        if (parts == 0)
            return;
        // Kill-ing, court-room: a word, and what is behind it.
        const quint64 behind = m_endingAt[size() + 1] & mask(std::min(size() + 1 - i, maxEnding));
        use(hashOf(parts, partsTag));
        use(hashOf(m_endingAt[i + 1] & mask(3), partsTag + parts));
        use(hashOf(behind, partsTag + 4 + parts));
    }

    /// Calls use(hash) for each feature of a piece of the letters from `start` up to `end`.
    template <typename Use>
    void pieceFeatures(qsizetype start, qsizetype end, Use use) const
    {
        const quint64 edges = (start == 0 ? 2 : 0) + (end == size() ? 1 : 0);
        const qsizetype length = std::min(end - start, maxPiece);
        use(hashOf(m_endingAt[end] & mask(length), pieceTag + edges));
    }

    /// The borders of the best split, when weightOf(hash) is the weight of a feature and
    /// extra(i) is added to the score of a border before letter i. Ties go to the longer piece.
    template <typename WeightOf, typename Extra>
    [[nodiscard]] Borders best(WeightOf weightOf, Extra extra) const;

private:
    static constexpr qsizetype maxSide = 5; // letters on one side of a border
    static constexpr qsizetype maxWindow = 6; // on both sides
    static constexpr qsizetype maxPiece = 12; // letters in a piece that tell it from others
    static constexpr qsizetype maxBeforeVowel = 7; // letters of a piece before its last vowel
    static constexpr qsizetype maxEnding = 5; // letters behind a word, with the edge
    static constexpr qsizetype minPart = 3; // letters of a word that others are made of
    static constexpr quint64 pieceTag = 256;
    static constexpr quint64 partsTag = 512;

    [[nodiscard]] static constexpr quint64 mask(qsizetype letters)
    {
        return (quint64(1) << (5 * letters)) - 1;
    }
    [[nodiscard]] static constexpr Hash hashOf(quint64 value, quint64 tag)
    {
        return ((value * 2 + 1) * 0x9E3779B97F4A7C15u ^ tag * 0xC2B2AE3D27D4EB4Fu)
            * 0xD6E8FEB86659FD93u;
    }

    /// Up to twelve letters that end at a place, the last in the lowest bits. Place 0 is behind
    /// the edge in front of the word, place i behind letter i - 1, the last behind the other edge.
    QVarLengthArray<quint64, 64> m_endingAt;
    QVarLengthArray<bool, 64> m_vowels;
    /// For each place before a letter: 1 where the letters before it are a word, 2 where those
    /// behind it are, 3 for both.
    QVarLengthArray<quint8, 64> m_parts;
};

template <typename WeightOf, typename Extra>
SplitWord::Borders SplitWord::best(WeightOf weightOf, Extra extra) const
{
    struct End
    {
        qint64 score = 0;
        qsizetype start = -1; // of the piece that ends here; -1: no split ends here
    };
    QVarLengthArray<End, 64> ends(size() + 1);
    ends[0].start = 0;
    qsizetype vowel = -1; // the last one before `end`
    for (qsizetype end = 1; end <= size(); ++end) {
        if (m_vowels[end - 1])
            vowel = end - 1;
        if (vowel < 0)
            continue;
        qint64 border = 0;
        if (end < size()) {
            borderFeatures(end, [&](Hash feature) { border += weightOf(feature); });
            border += extra(end);
        }
        End &best = ends[end];
        const auto tryStart = [&](qsizetype start) {
            if (ends[start].start < 0)
                return;
            qint64 score = ends[start].score + border;
            pieceFeatures(start, end, [&](Hash feature) { score += weightOf(feature); });
            if (best.start < 0 || score >= best.score)
                best = {score, start};
        };
        qsizetype start = vowel;
        for (; start >= 0 && start >= vowel - maxBeforeVowel; --start)
            tryStart(start);
        // Before the first vowel there is no border, however many letters there are.
        if (best.start < 0)
            tryStart(0);
    }
    Borders borders;
    for (qsizetype end = ends[size()].start; end > 0; end = ends[end].start)
        borders += end;
    std::reverse(borders.begin(), borders.end());
    return borders;
}

} // namespace chitai
