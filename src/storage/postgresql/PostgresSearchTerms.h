// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

#include <QStringBuilder>

namespace chitai {

// What a query for texts is in PostgreSQL, as pieces of SQL. The tables are items i and, for the
// order by difficulty, practice_difficulty d.

/// The columns of an order, of which an index of the server has the first.
struct SearchOrder
{
    QString table; ///< that has the columns
    QString number; ///< of the item
    QString foldedText;
    QString key; ///< the two columns that a Hit has
    QString secondKey;
    QStringList columns; ///< as an index has them
    QStringList moreColumns; ///< by which those are sorted that are equal there
    bool isDescending = false;

    /// All columns of a hit and those that it is sorted by.
    [[nodiscard]] QString hit() const
    {
        return number % u" AS number, " % key % u" AS key, " % secondKey % u" AS second_key, "
            % foldedText % u" AS folded_text";
    }
    /// As the index is sorted.
    [[nodiscard]] QString rough() const { return by(columns); }
    /// Of what has the columns of hit().
    [[nodiscard]] QString exact() const { return by(moreColumns); }

private:
    [[nodiscard]] QString by(const QStringList &list) const
    {
        const QString direction = isDescending ? QStringLiteral(" DESC") : QString();
        return u" ORDER BY " % list.join(direction % u", ") % direction;
    }
};

struct SearchConditions
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariantList &bound = {})
    {
        texts += text;
        values += bound;
    }
    void add(const SearchConditions &others)
    {
        texts += others.texts;
        values += others.values;
    }
    /// Empty where there is none.
    [[nodiscard]] QString where() const
    {
        return texts.isEmpty() ? QString() : u" WHERE " % texts.join(QStringLiteral(" AND "));
    }
};

[[nodiscard]] bool isByDifficulty(const LibraryQuery &query);
[[nodiscard]] SearchOrder searchOrderOf(const LibraryQuery &query);
/// By what the index of an order is divided: its rows of one language.
[[nodiscard]] SearchConditions sortedPartOf(const LibraryQuery &query, Language language);
/// What else a text has to fulfil beside what was typed.
[[nodiscard]] SearchConditions searchFiltersOf(const LibraryQuery &query);

} // namespace chitai
