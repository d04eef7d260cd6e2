// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpokenTraining.h"

#include "Mixed.h"
#include "Order.h"

#include <optional>

namespace chitai::bench {

namespace {

constexpr int bits = 22;
constexpr int passes = 8;
constexpr int rounds = 3; // trainings in another order each, whose weights are added up
constexpr qint64 margin = 2;

using Hash = SplitWord::Hash;

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(letter);
}

/// A word whose number of pieces is known; piece k has vowel k.
class SpokenWord
{
public:
    SpokenWord(const QString &letters, const Pronunciation &spoken, const WordSet &words)
        : m_letters(letters)
        , m_spoken(spoken)
        , m_word(m_letters, words)
    {
    }

    template <typename Use>
    void borderFeatures(qsizetype i, qsizetype k, Use use) const
    {
        m_word.borderFeatures(i, use);
        const QStringView letters(m_letters);
        const QStringView vowel(m_spoken.vowels[k]);
        const QStringView next(m_spoken.vowels[k + 1]);
        const QStringView between(m_spoken.between[k]);
        quint64 before = 0; // consonants
        while (qsizetype(before) < i && !isVowel(letters[i - 1 - qsizetype(before)]))
            ++before;
        quint64 after = 0;
        while (i + qsizetype(after) < letters.size() && !isVowel(letters[i + qsizetype(after)]))
            ++after;
        const QStringView around
            = letters.mid(std::max<qsizetype>(0, i - 3), std::min<qsizetype>(i, 3) + 3);
        const quint64 isLast = k + 2 == m_spoken.vowels.size();
        const auto shape = [&](quint64 tag) { return Mixed(tag) << before << after; };
        use((shape(1) << vowel << between).hash());
        use((shape(2) << vowel.back().unicode() << next.back().unicode() << between).hash());
        use((Mixed(3) << vowel << around << quint64(std::min<qsizetype>(i, 3))).hash());
        use((shape(4) << vowel << next.back().unicode()).hash());
        use((Mixed(5) << between << around << quint64(std::min<qsizetype>(i, 3))).hash());
        use((shape(6) << vowel << between << next).hash());
        use((shape(7) << vowel << isLast << letters.mid(i)).hash());
        use((shape(8) << vowel << next << isLast).hash());
        use((shape(9) << vowel << between << letters.mid(i).left(4)).hash());
    }

    template <typename Use>
    void pieceFeatures(qsizetype start, qsizetype end, qsizetype k, Use use) const
    {
        m_word.pieceFeatures(start, end, use);
        const QStringView piece = QStringView(m_letters).mid(start, end - start);
        const QStringView vowel(m_spoken.vowels[k]);
        qsizetype first = 0;
        while (first < piece.size() && !isVowel(piece[first])) // Mc-Coy
            ++first;
        qsizetype behind = first;
        while (behind < piece.size() && isVowel(piece[behind]))
            ++behind;
        const quint64 isEnd = end == m_letters.size();
        use((Mixed(20) << vowel << piece).hash());
        use((Mixed(21) << vowel << piece.mid(first) << isEnd).hash());
        use((Mixed(22) << vowel.left(2) << piece.mid(first, behind - first) << isEnd).hash());
        use((Mixed(23) << vowel << quint64(piece.size() - behind) << isEnd).hash());
    }

    /// The best split, when extra(i) is added to the score of a border before letter i.
    template <typename WeightOf, typename Extra>
    [[nodiscard]] std::optional<SplitWord::Borders> best(WeightOf weightOf, Extra extra) const;

private:
    const QString m_letters;
    const Pronunciation m_spoken;
    const SplitWord m_word;
};

template <typename WeightOf, typename Extra>
std::optional<SplitWord::Borders> SpokenWord::best(WeightOf weightOf, Extra extra) const
{
    struct End
    {
        qint64 score = 0;
        qsizetype start = -1;
    };
    const qsizetype size = m_letters.size();
    const qsizetype count = m_spoken.vowels.size();
    std::vector<std::vector<End>> ends(size_t(count + 1), std::vector<End>(size_t(size + 1)));
    ends[0][0].start = 0;
    for (qsizetype k = 0; k < count; ++k) {
        for (qsizetype end = 1; end <= size; ++end) {
            if ((k + 1 == count) != (end == size))
                continue;
            qint64 border = 0;
            if (end < size) {
                borderFeatures(end, k, [&](Hash feature) { border += weightOf(feature); });
                border += extra(end);
            }
            End &best = ends[size_t(k + 1)][size_t(end)];
            bool hasVowel = false;
            for (qsizetype start = end - 1; start >= 0; --start) {
                hasVowel = hasVowel || isVowel(m_letters[start]);
                const End &before = ends[size_t(k)][size_t(start)];
                if (!hasVowel || before.start < 0)
                    continue;
                qint64 score = before.score + border;
                pieceFeatures(start, end, k, [&](Hash feature) { score += weightOf(feature); });
                if (best.start < 0 || score >= best.score)
                    best = {score, start};
            }
        }
    }
    if (count == 0 || ends[size_t(count)][size_t(size)].start < 0)
        return std::nullopt;
    SplitWord::Borders borders;
    qsizetype end = size;
    for (qsizetype k = count; k > 1; --k) {
        end = ends[size_t(k)][size_t(end)].start;
        borders += end;
    }
    std::reverse(borders.begin(), borders.end());
    return borders;
}

} // namespace

namespace {

/// One training, in an order that goes on from the one before.
class SpokenPerceptron
{
public:
    SpokenPerceptron(const std::vector<SpokenExample> &examples,
                     const std::vector<SpokenWord> &words)
        : m_examples(examples)
        , m_words(words)
        , m_weights(size_t(1) << bits)
        , m_sums(size_t(1) << bits)
    {
    }

    void learn(size_t index)
    {
        const SplitWord::Borders &wanted = m_examples[index].borders;
        const auto extra = [&](qsizetype i) {
            return std::binary_search(wanted.begin(), wanted.end(), i) ? -margin : margin;
        };
        const auto found = m_words[index].best(
            [&](Hash feature) { return m_weights[feature >> (64 - bits)]; }, extra);
        if (found && *found != wanted) {
            add(index, wanted, 1);
            add(index, *found, -1);
        }
        ++m_step;
    }

    /// Eighths of an average: whole numbers, and close calls stay apart.
    void addTo(std::vector<qint32> &weights) const
    {
        for (size_t i = 0; i < weights.size(); ++i)
            weights[i] += qint32((m_step * m_weights[i] - m_sums[i]) * 8 / m_step);
    }

private:
    void add(size_t index, const SplitWord::Borders &borders, int sign)
    {
        const auto change = [&](Hash feature) {
            m_weights[feature >> (64 - bits)] += sign;
            m_sums[feature >> (64 - bits)] += sign * m_step;
        };
        qsizetype start = 0;
        const SpokenWord &word = m_words[index];
        for (qsizetype k = 0; k < borders.size(); ++k) {
            word.borderFeatures(borders[k], k, change);
            word.pieceFeatures(start, borders[k], k, change);
            start = borders[k];
        }
        word.pieceFeatures(start, m_examples[index].word.size(), borders.size(), change);
    }

    const std::vector<SpokenExample> &m_examples;
    const std::vector<SpokenWord> &m_words;
    std::vector<qint32> m_weights;
    std::vector<qint64> m_sums;
    qint64 m_step = 1;
};

} // namespace

SpokenSplitter::SpokenSplitter(const std::vector<SpokenExample> &examples, const WordSet &words)
    : m_words(words)
    , m_weights(size_t(1) << bits)
{
    std::vector<SpokenWord> spoken;
    std::vector<size_t> indexes;
    for (const SpokenExample &example : examples) {
        indexes.push_back(spoken.size());
        spoken.emplace_back(example.word, example.spoken, words);
    }
    Order order;
    for (int round = 0; round < rounds; ++round) {
        SpokenPerceptron perceptron(examples, spoken);
        for (int pass = 0; pass < passes; ++pass) {
            order.shuffle(indexes);
            for (const size_t index : indexes)
                perceptron.learn(index);
        }
        perceptron.addTo(m_weights);
    }
}

std::optional<SplitWord::Borders> SpokenSplitter::split(const QString &word,
                                                        const Pronunciation &spoken) const
{
    return SpokenWord(word, spoken, m_words)
        .best([this](Hash feature) { return m_weights[feature >> (64 - bits)]; },
              [](qsizetype) { return 0; });
}

} // namespace chitai::bench
