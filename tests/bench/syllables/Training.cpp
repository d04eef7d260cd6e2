// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Training.h"

#include "Order.h"

#include <cmath>
#include <numeric>

namespace chitai::bench {

namespace {

class Perceptron
{
public:
    explicit Perceptron(int bits)
        : m_shift(64 - bits)
        , m_weights(size_t(1) << bits)
        , m_sums(size_t(1) << bits)
    {
    }

    void learn(const Example &example, int margin)
    {
        const auto extra = [&](qsizetype i) {
            const auto &wanted = example.borders;
            return std::binary_search(wanted.begin(), wanted.end(), i) ? -margin : margin;
        };
        const SplitWord::Borders found = example.word.best(
            [this](SplitWord::Hash feature) { return m_weights[feature >> m_shift]; }, extra);
        if (found != example.borders) {
            add(example.word, example.borders, 1);
            add(example.word, found, -1);
        }
        ++m_step;
    }

    /// The sum of the weights as they were after every step.
    void addSumsTo(std::vector<qint64> &total) const
    {
        for (size_t i = 0; i < m_weights.size(); ++i)
            total[i] += m_step * m_weights[i] - m_sums[i];
    }

private:
    void add(const SplitWord &word, const SplitWord::Borders &borders, int sign)
    {
        const auto change = [&](SplitWord::Hash feature) {
            m_weights[feature >> m_shift] += sign;
            m_sums[feature >> m_shift] += sign * m_step;
        };
        qsizetype start = 0;
        for (const qsizetype border : borders) {
            word.borderFeatures(border, change);
            word.pieceFeatures(start, border, change);
            start = border;
        }
        word.pieceFeatures(start, word.size(), change);
    }

    int m_shift;
    std::vector<qint32> m_weights;
    std::vector<qint64> m_sums;
    qint64 m_step = 1;
};

} // namespace

QByteArray train(const std::vector<Example> &examples, const TrainingOptions &options)
{
    std::vector<qint64> sums(size_t(1) << options.bits);
    std::vector<size_t> indexes(examples.size());
    std::iota(indexes.begin(), indexes.end(), size_t(0));
    Order order;
    for (int round = 0; round < options.rounds; ++round) {
        Perceptron perceptron(options.bits);
        for (int pass = 0; pass < options.passes; ++pass) {
            order.shuffle(indexes);
            for (const size_t index : indexes)
                perceptron.learn(examples[index], options.margin);
        }
        perceptron.addSumsTo(sums);
    }
    qint64 largest = 1;
    for (const qint64 sum : sums)
        largest = std::max(largest, std::abs(sum));
    QByteArray weights(qsizetype(sums.size()), 0);
    for (size_t i = 0; i < sums.size(); ++i) {
        // Division and root are exact to the last bit by IEEE 754.
        const double share = double(std::abs(sums[i])) / double(largest);
        const int root = int(std::sqrt(share) * 127 + 0.5);
        weights[qsizetype(i)] = char(qint8(sums[i] < 0 ? -root : root));
    }
    return weights;
}

} // namespace chitai::bench
