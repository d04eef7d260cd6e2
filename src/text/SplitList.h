// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace chitai {

/// Words that were split by hand, read in place: a line each, in a-z with | where a syllable
/// ends, in the order of their letters; % begins a notice and stands before all words. Nothing is
/// copied or parsed when it is made; a word is found by halving. Immutable.
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
};

} // namespace chitai
