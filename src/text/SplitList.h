// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QByteArrayView>
#include <QString>
#include <optional>
#include <vector>

namespace chitai {

/// Words of at least two letters that were split by hand, read in place: a line each, in a-z with |
/// where a syllable ends, in the order of their letters; % begins a notice and stands before all
/// words. Where the words with the same two first letters begin is noted when it is made; among
/// them a word is found by halving. Immutable.
class SplitList
{
public:
    /// Knows no word.
    SplitList() = default;
    /// From a resource of the program, which is not packed.
    explicit SplitList(const QString &resource);
    /// From bytes that outlive it.
    explicit SplitList(QByteArrayView lines);

    /// The borders of a word of lower-case letters; nothing where it is not in the list.
    [[nodiscard]] std::optional<SplitWord::Borders> borders(QStringView letters) const;

private:
    /// Where the line of the word begins; -1 where there is none.
    [[nodiscard]] qsizetype find(QStringView letters) const;

    QByteArrayView m_lines; // without notices
    /// Where the words with two first letters begin, by their pair; at the end where all end.
    std::vector<qsizetype> m_starts;
};

} // namespace chitai
