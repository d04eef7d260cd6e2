// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QByteArray>
#include <QString>

namespace chitai {

/// The weights of a learned splitter, one byte for each value of a feature's hash. Made by
/// scripts/train-syllables; docs/syllables.md tells how. Immutable.
class SplitModel
{
public:
    /// From a resource of the program, which is not copied.
    explicit SplitModel(const QString &resource);
    /// From weights that were just trained: a power of two of them.
    explicit SplitModel(const QByteArray &weights);

    [[nodiscard]] SplitWord::Borders borders(const SplitWord &word) const;

private:
    void setWeights(const QByteArray &weights);

    QByteArray m_weights;
    int m_shift = 0;
};

} // namespace chitai
