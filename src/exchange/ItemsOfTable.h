// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemTable.h"
#include "storage/LibraryImport.h"

#include <array>

namespace chitai {

/// The language of the rows of a table that name none.
struct LanguageOfRows
{
    std::optional<Language>
        all; ///< of each of them; nothing: each is told by its letters and words
    Language expected = Language::English; ///< where these don't speak against it
};

/// The items that a table gives.
struct ReadItems
{
    QList<NewItem> items;
    QList<RefusedLine> refusals; ///< the lines that give none, in their order
    QList<int> columnsLeft; ///< that have something in them which is not taken; mostColumns
                            ///< stands for all behind it
    std::array<int, allLanguages.size()> byLanguage{}; ///< items, in the order of allLanguages

    /// Whether the file has something that does not come in.
    [[nodiscard]] bool isPartial() const { return !refusals.isEmpty() || !columnsLeft.isEmpty(); }
};

/// The language that most texts of a column are written in, by their letters and words; the
/// expected one where these don't speak against it.
[[nodiscard]] Language guessLanguage(const ItemTable &table, int textColumn,
                                     Language expected = Language::English);

/// A field as it is imported where its column has the texts: without marks and markup.
[[nodiscard]] QString textOfField(const ItemTable &table, const QString &field);

/// Takes the items out of the chosen columns. Empty rows are passed over. Ends early when it is
/// stopped. Callable from any thread.
[[nodiscard]] ReadItems itemsOf(const ItemTable &table, const ColumnChoice &columns,
                                const LanguageOfRows &languages, const std::stop_token &stop = {});

} // namespace chitai
