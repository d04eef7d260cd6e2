// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

namespace chitai {

class Database;

/// Items of one text in several spellings, from before that was noticed.
struct SameItems
{
    Item stays; ///< the one that was read most, then the oldest
    QList<Item> others;

    friend bool operator==(const SameItems &, const SameItems &) = default;
};

/// All of them, in alphabetical order. They grow fewer only: nothing adds a text that is there.
[[nodiscard]] Result<QList<SameItems>> findDoubles(Database &database);

/// Joins each of them, in one transaction: the one that stays gets the pictures, tags, star and
/// history of the others, and stands for them in the queue; the others go. Gives what was joined.
[[nodiscard]] Result<QList<SameItems>> joinDoubles(Database &database);

} // namespace chitai
