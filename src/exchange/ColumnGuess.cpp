// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ColumnGuess.h"

#include "exchange/Headings.h"

namespace chitai {

namespace {

constexpr double mostFields = 0.8; // where so many name a language, it is what the column is for

/// What the fields of a column come to.
struct ColumnContent
{
    qsizetype length = 0;
    int filled = 0;
    int languages = 0;

    void add(const QString &field)
    {
        length += field.size();
        filled += field.isEmpty() ? 0 : 1;
        languages += languageNamed(field) ? 1 : 0;
    }
    [[nodiscard]] bool isOfLanguages() const
    {
        return filled > 0 && languages >= mostFields * filled;
    }
};

/// Of each column that can be chosen. Only fields that are there are looked at: most rows may be
/// much shorter than the longest.
QList<ColumnContent> columnContents(const ItemTable &table, const std::stop_token &stop)
{
    QList<ColumnContent> contents(table.columnCount);
    for (const ItemTable::Row &row : table.rows) {
        if (stop.stop_requested())
            break;
        const qsizetype count = qMin(row.fields.size(), contents.size());
        for (qsizetype column = 0; column < count; ++column)
            contents[column].add(row.fields[column]);
    }
    return contents;
}

ColumnChoice choiceByContent(const ItemTable &table, const QList<int> &noText,
                             const std::stop_token &stop)
{
    ColumnChoice choice;
    if (table.columnCount < 2)
        return choice;
    const QList<ColumnContent> contents = columnContents(table, stop);
    qsizetype longest = -1;
    for (int column = 0; column < table.columnCount; ++column) {
        if (noText.contains(column))
            continue;
        const ColumnContent &content = contents[column];
        if (content.isOfLanguages() && choice.language < 0) {
            choice.language = column;
        } else if (content.length > longest) {
            longest = content.length;
            choice.text = column;
        }
    }
    return choice;
}

} // namespace

ColumnChoice guessColumns(const ItemTable &table, const FilePreamble &preamble,
                          const std::stop_token &stop)
{
    ColumnChoice guess = choiceByName(table.columns);
    QList<int> noText = preamble.otherColumns;
    if (preamble.tagsColumn >= 0) {
        guess.tags = preamble.tagsColumn;
        noText += preamble.tagsColumn;
    }
    if (guess.text >= 0)
        return guess;
    const ColumnChoice byContent = choiceByContent(table, noText, stop);
    guess.text = byContent.text;
    if (guess.language < 0)
        guess.language = byContent.language;
    // The first field of a note is its front.
    for (int column = 0; table.isFromAnki && column < table.columnCount; ++column) {
        if (!noText.contains(column)) {
            guess.text = column;
            break;
        }
    }
    return guess;
}

} // namespace chitai
