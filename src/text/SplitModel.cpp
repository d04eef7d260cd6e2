// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/SplitModel.h"

#include <QResource>
#include <bit>

namespace chitai {

SplitModel::SplitModel(const QString &resource)
{
    const QResource file(resource);
    if (!file.isValid() || file.compressionAlgorithm() != QResource::NoCompression)
        qFatal("The resource %s is missing", qPrintable(resource));
    setWeights(QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size()));
}

SplitModel::SplitModel(const QByteArray &weights)
{
    setWeights(weights);
}

void SplitModel::setWeights(const QByteArray &weights)
{
    if (!std::has_single_bit(size_t(weights.size())) || weights.size() < 2)
        qFatal("Weights of a length that is no power of two");
    m_weights = weights;
    m_shift = 64 - std::countr_zero(size_t(weights.size()));
}

SplitWord::Borders SplitModel::borders(const SplitWord &word) const
{
    const auto *weights = reinterpret_cast<const qint8 *>(m_weights.constData());
    const auto weightOf = [&](SplitWord::Hash feature) {
        // Stored as the square root, so that one byte holds large weights and small ones.
        const int root = weights[feature >> m_shift];
        return root * std::abs(root);
    };
    return word.best(weightOf, [](qsizetype) { return 0; });
}

} // namespace chitai
