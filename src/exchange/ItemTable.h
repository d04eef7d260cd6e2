// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "storage/LibraryImport.h"

#include <QList>
#include <QStringList>
#include <optional>
#include <stop_token>

namespace chitai {

/// The kinds of file that texts come in and go out as. See docs/exchange.md.
enum class ItemFileFormat {
    Text, ///< a text a line
    Csv, ///< separated by commas, semicolons or tabs, whichever the file has (RFC 4180)
    Tsv, ///< separated by tabs
    Json, ///< an array of texts or of objects, or {"items": [...]}
};

/// By the ending of the file's name; nothing for another.
[[nodiscard]] std::optional<ItemFileFormat> itemFileFormat(const QString &fileName);

/// The largest file that is read, in bytes.
inline constexpr qint64 maxItemFileBytes = 256 * 1024 * 1024;

/// Which column of a table holds what, counted from 0; -1 where none does.
struct ColumnChoice
{
    int text = 0;
    int language = -1;
    int starred = -1;
    int tags = -1;

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// A file of texts, as rows and columns that nobody has judged yet.
struct ItemTable
{
    struct Row
    {
        int line = 0; ///< in the file, from 1; for JSON the place in the array
        QStringList fields;
    };

    /// Names from the file's first line; empty where it has none.
    QStringList columns;
    int columnCount = 0;
    QList<Row> rows;
    ColumnChoice guess; ///< by the names, else by what is in the columns
};

/// Reads a whole file. Text is taken as UTF-8 or, by its mark, UTF-16; what is neither is read as
/// windows-1251 or -1252, whichever fits. Fails with BadValue where the file can't be understood
/// and TooLarge above maxItemFileBytes. Ends early with Conflict when it is stopped. Callable from
/// any thread.
[[nodiscard]] Result<ItemTable> readItemTable(const QByteArray &bytes, ItemFileFormat format,
                                              const std::stop_token &stop = {});

/// The items that a table gives.
struct ReadItems
{
    struct Refusal
    {
        int line = 0;
        QString reason;
    };

    QList<NewItem> items;
    QList<Refusal> refusals; ///< the rows that give none
};

/// The language that the texts in a column are written in, by their letters; the expected one where
/// these don't speak against it.
[[nodiscard]] Language guessLanguage(const ItemTable &table, int textColumn,
                                     Language expected = Language::English);

/// Takes the items out of the chosen columns; `fallback` is the language of rows without one. Empty
/// rows are passed over. Ends early when it is stopped. Callable from any thread.
[[nodiscard]] ReadItems itemsOf(const ItemTable &table, const ColumnChoice &columns,
                                Language fallback, const std::stop_token &stop = {});

} // namespace chitai
