// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/TextDifficulty.h"
#include "storage/Records.h"

namespace chitai {

/// A text that suits a child now, and why.
struct NextText
{
    enum class Reason {
        DueWords, ///< it has words that are due
        Fits, ///< it has none of them, but as many known words as suit the child
        PutFirst, ///< the parent wants it
        Again, ///< it was hard this time
    };

    Item item;
    Reason reason = Reason::DueWords;
    int covered = 0; ///< words that are due, and in none of the texts before it
    int due = 0; ///< words that are due at all
    double known = 0; ///< share of its words that were read cleanly before, 0 to 1
};

/// "due_words", "fits", "put_first" or "again".
[[nodiscard]] QString nextTextReasonCode(NextText::Reason reason);

/// Chooses from the items, of one language: the one that has the most words that are due, then the
/// one that has the most of those that are left, and so on; where none is left, the ones whose
/// known words come closest to four in five. Left out is what has fewer than 70 or more than 90 of
/// a hundred words that were read cleanly before, and what has letters that the child does not
/// know; but never the item `putFirst`, which stands before all others.
[[nodiscard]] QList<NextText> chooseNextTexts(const QList<Item> &items, const ChildWords &words,
                                              const KnownLetters &letters, const QDate &today,
                                              int limit, const std::optional<QUuid> &putFirst = {});

} // namespace chitai
