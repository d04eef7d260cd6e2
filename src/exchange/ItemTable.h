// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "exchange/TableRows.h"
#include "exchange/TextEncoding.h"

#include <QList>
#include <QStringList>
#include <optional>
#include <stop_token>

namespace chitai {

/// The kinds of file that texts come in from. See docs/exchange.md.
enum class ItemFileFormat {
    Text, ///< a text a line, or what Anki and Excel call text: fields between tabs
    Csv, ///< fields between commas, semicolons, tabs or bars, whichever the file has (RFC 4180)
    Tsv, ///< fields between tabs
    Json, ///< an array of texts or of objects, or {"items": [...]}
    Book, ///< EPUB
};

/// By the ending of the file's name; nothing for another.
[[nodiscard]] std::optional<ItemFileFormat> itemFileFormat(const QString &fileName);
/// Whether texts go out into such a file too.
[[nodiscard]] bool isWritable(ItemFileFormat format);

/// The largest file that is read, in bytes.
inline constexpr qint64 maxItemFileBytes = 256 * 1024 * 1024;

/// What a text of a book is.
enum class BookUnit { Sentence, Paragraph };

/// What a person says about a file in place of what the file shows.
struct ItemFileChoices
{
    std::optional<TextEncoding> encoding;
    std::optional<QChar> separator; ///< one of knownSeparators()
    std::optional<bool> quoted; ///< as in TableDialect
    std::optional<bool> heading; ///< whether the first line names the columns
    BookUnit unit = BookUnit::Sentence;
};

/// Which column of a table holds what, counted from 0; -1 where none does.
struct ColumnChoice
{
    int text = 0;
    int language = -1;
    int starred = -1;
    int tags = -1;

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// A line of a file that gives no text.
struct RefusedLine
{
    enum class Reason {
        NoText, ///< nothing to read in it
        TooLong,
        Language, ///< names one that is unknown
        Letters, ///< has bytes that are none in the file's encoding
        Fields, ///< more of them than columns: a text that was cut at its commas
        Instruction, ///< to the program that reads it, and unknown here
        Missing, ///< a chapter that the book names and has not
    };

    int line = 0; ///< in the file, from 1; for JSON the place in the array, in a book the paragraph
    Reason reason = Reason::NoText;
    QString message; ///< a sentence in English
};

/// A file of texts, as rows and columns that nobody has judged yet.
struct ItemTable
{
    struct Row
    {
        int line = 0; ///< as in RefusedLine
        QStringList fields;
    };

    /// So many can be chosen from: a line of stray commas makes no table of thousands.
    static constexpr int mostColumns = 256;

    ItemFileFormat format = ItemFileFormat::Text;
    TextEncoding encoding = TextEncoding::Utf8; ///< that it was read with; not of a book
    TableDialect dialect; ///< of text and tables
    bool hasQuotationMarks = false;
    bool hasHeading = false; ///< the first row was taken for the names of the columns
    /// Names from the file's first line; empty where it has none.
    QStringList columns;
    int columnCount = 0; ///< mostColumns at most
    /// More fields than these mean that a text was cut; 0 where the rows don't say.
    int fieldsExpected = 0;
    QList<Row> rows;
    ColumnChoice guess; ///< by the names, else by what is in the columns
    QList<RefusedLine> refusals; ///< lines that are no row
    bool isFromAnki = false;
    std::optional<bool> isHtml; ///< where the file says so; else each field is judged
    QStringList tags; ///< of all rows
};

/// Reads a whole file. Fails with BadValue where it can't be understood and TooLarge above
/// maxItemFileBytes. Ends early with Conflict when it is stopped. Callable from any thread.
[[nodiscard]] Result<ItemTable> readItemTable(const QByteArray &bytes, ItemFileFormat format,
                                              const std::stop_token &stop = {},
                                              const ItemFileChoices &choices = {});

} // namespace chitai
