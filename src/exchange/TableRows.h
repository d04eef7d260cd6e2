// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringList>

namespace chitai {

/// How a table is written.
struct TableDialect
{
    QChar separator = u','; ///< QChar::Null: none, each line is one field
    bool quoted = true; ///< "…" encloses a field; else the marks belong to the texts
    bool escaped = false; ///< \" is a mark of the text, as MySQL writes it, and \\ a backslash

    friend bool operator==(const TableDialect &, const TableDialect &) = default;
};

/// Reads the rows of a table (RFC 4180). A field that begins with a quotation mark is enclosed only
/// if the mark that ends it stands before a separator or at the end of a line; any other is taken
/// as it stands, so that no quotation within a text swallows what comes after it. Unlike libcsv it
/// can say what speaks for a dialect.
class TableRows
{
public:
    /// What was seen in the rows so far.
    struct Evidence
    {
        int enclosed
            = 0; ///< fields in quotation marks that have to be: separators, lines, marks within
        int unclosed = 0; ///< fields that begin with a quotation mark and are not enclosed
        int bare = 0; ///< quotation marks in fields that are not enclosed
        int escaped = 0; ///< of these, the ones behind a backslash
        int tight = 0; ///< separators with no blank behind them, as programs write them
        int loose = 0; ///< separators before a blank, as in prose
    };

    /// The text outlives this; its lines end with "\n", and the first of them has that number.
    TableRows(QStringView text, const TableDialect &dialect, int firstLine = 1);

    /// The next row that is not blank, its fields trimmed; false at the end.
    [[nodiscard]] bool next(QStringList &fields);
    /// The line in which that row began.
    [[nodiscard]] int line() const { return m_rowLine; }
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }

private:
    [[nodiscard]] QString field();
    [[nodiscard]] bool takeEnclosed(QString &field);
    [[nodiscard]] QString unescaped(QStringView field) const;
    [[nodiscard]] bool isEscape(qsizetype place) const;
    void count(qsizetype separator);
    [[nodiscard]] bool isSeparator(qsizetype place) const;
    [[nodiscard]] bool isAtEnd(qsizetype place) const;
    [[nodiscard]] qsizetype afterBlanks(qsizetype place) const;

    QStringView m_text;
    TableDialect m_dialect;
    qsizetype m_place = 0;
    int m_line = 1;
    int m_rowLine = 0;
    Evidence m_evidence;
};

} // namespace chitai
