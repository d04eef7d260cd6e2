// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QByteArray>
#include <QString>

namespace chitai {

/// A learned splitter: its weights, one byte for each value of a feature's hash, and the words that
/// others are made of. Made by scripts/train-syllables; docs/syllables.md tells how. Immutable.
class SplitModel
{
public:
    /// From a resource of the program, which is not copied.
    explicit SplitModel(const QString &resource);
    /// From bytes that were just made: a power of two of weights, and behind them a smaller one of
    /// the words (WordSet::saved).
    explicit SplitModel(const QByteArray &bytes);

    [[nodiscard]] SplitWord::Borders borders(QStringView letters) const;
    /// Whether it is one of the words that others are made of.
    [[nodiscard]] bool isWord(QStringView letters) const { return m_words.contains(letters); }

private:
    void setBytes(const QByteArray &bytes);

    QByteArray m_bytes;
    WordSet m_words;
    int m_shift = 0;
};

} // namespace chitai
