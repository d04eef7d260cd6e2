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
    setBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size()));
}

SplitModel::SplitModel(const QByteArray &bytes)
{
    setBytes(bytes);
}

void SplitModel::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    const size_t weights = std::bit_floor(size_t(bytes.size()));
    if (weights < 2)
        qFatal("A model without weights");
    m_words = WordSet(QByteArrayView(m_bytes).sliced(qsizetype(weights)));
    m_shift = 64 - std::countr_zero(weights);
}

SplitWord::Borders SplitModel::borders(QStringView letters) const
{
    const auto *weights = reinterpret_cast<const qint8 *>(m_bytes.constData());
    const auto weightOf = [&](SplitWord::Hash feature) {
        // Stored as the square root, so that one byte holds large weights and small ones.
        const int root = weights[feature >> m_shift];
        return root * std::abs(root);
    };
    return SplitWord(letters, m_words).best(weightOf, [](qsizetype) { return 0; });
}

} // namespace chitai
