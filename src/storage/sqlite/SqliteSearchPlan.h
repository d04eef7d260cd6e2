// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

#include <QString>

namespace chitai {

/// A query for one language, as pieces of SQL with their values.
struct SqliteSearchPlan
{
    QString index; ///< sorted as asked for, with every column that is compared
    /// Another table that is sorted as asked for, with its rows' numbers of texts; empty: the index
    /// is one of the texts.
    QString sorted;
    QString rows; ///< the rows of that index to walk along
    QVariantList rowValues;
    QString filter; ///< what else a row must fulfil; empty: nothing
    QVariantList filterValues;
    QString key; ///< the first two columns of the order
    QString secondKey;
    bool isDescending = false;
    bool isByNumber = false; ///< the second column is the text's number

    [[nodiscard]] QString order() const
    {
        const QStringView direction = isDescending ? QStringView(u" DESC") : QStringView();
        const QString two = key % direction % u", " % secondKey % direction;
        // What is sorted by the number already is not sorted anew for it.
        return isByNumber ? two : QString(two % u", i.number" % direction);
    }

    /// The table with that index, and its columns of a text's number and folded text.
    [[nodiscard]] QString from() const
    {
        return (sorted.isEmpty() ? QStringLiteral("items i") : sorted) % u" INDEXED BY " % index;
    }
    [[nodiscard]] QString number() const
    {
        return sorted.isEmpty() ? QStringLiteral("i.number") : QStringLiteral("d.item");
    }
    [[nodiscard]] QString foldedText() const
    {
        return sorted.isEmpty() ? QStringLiteral("i.folded_text") : QStringLiteral("d.folded_text");
    }
};

[[nodiscard]] SqliteSearchPlan planSearch(const LibraryQuery &query, Language language);

} // namespace chitai
