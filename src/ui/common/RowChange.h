// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <algorithm>

namespace chitai {

/// What lies between the rows that two lists have in common at their beginning and at their end:
/// a list that is changed only there keeps its other rows, with focus and scrolling.
struct RowChange
{
    int first = 0;
    int oldEnd = 0; ///< behind the last row that goes
    int newEnd = 0; ///< behind the last row that comes

    [[nodiscard]] bool removes() const { return first < oldEnd; }
    [[nodiscard]] bool inserts() const { return first < newEnd; }
};

template <typename Row, typename IsSame = std::equal_to<>>
[[nodiscard]] RowChange rowChange(const QList<Row> &before, const QList<Row> &after,
                                  const IsSame &isSame = {})
{
    const auto front
        = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend(), isSame).first
        - before.cbegin();
    const auto back = std::mismatch(before.crbegin(), before.crend() - front, after.crbegin(),
                                    after.crend() - front, isSame)
                          .first
        - before.crbegin();
    return {int(front), int(before.size() - back), int(after.size() - back)};
}

} // namespace chitai
