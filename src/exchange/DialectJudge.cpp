// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DialectJudge.h"

#include "exchange/Headings.h"

#include <array>

namespace chitai {

namespace {

// Of the rows that have the separator, times the part of the separators without a blank.
constexpr double leastScore = 0.5;
// A heading that is known, or a column of languages, is no accident.
constexpr double known = 2;
constexpr qsizetype mostCounted = 64;

/// All rows of a table, counted.
struct RowCounts
{
    int rows = 0;
    int split = 0; ///< rows of two fields and more
    int withLanguage = 0; ///< of these, rows where a field other than the first names a language
    std::array<int, mostCounted + 1> ofFields{}; ///< rows by their number of fields
    bool hasHeading = false;
    qsizetype headingFields = 0;
    TableRows::Evidence evidence;
};

RowCounts countRows(QStringView text, const TableDialect &dialect, const std::stop_token &stop)
{
    RowCounts counts;
    TableRows rows(text, dialect);
    QStringList fields;
    while (rows.next(fields) && !stop.stop_requested()) {
        if (counts.rows == 0) {
            counts.hasHeading = isHeading(fields);
            counts.headingFields = fields.size();
        }
        ++counts.rows;
        ++counts.ofFields[size_t(qMin(fields.size(), mostCounted))];
        if (fields.size() < 2)
            continue;
        ++counts.split;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (languageNamed(fields[i])) {
                ++counts.withLanguage;
                break;
            }
        }
    }
    counts.evidence = rows.evidence();
    return counts;
}

bool isQuotedBy(const TableRows::Evidence &evidence)
{
    return evidence.unclosed <= evidence.enclosed;
}

bool isEscapedBy(const TableRows::Evidence &with, const TableRows::Evidence &without)
{
    if (with.unclosed != without.unclosed)
        return with.unclosed < without.unclosed;
    return with.escaped > 0 && with.escaped == with.bare;
}

/// A table and how it is written, so far as its separator leaves that open.
struct JudgedRows
{
    TableDialect dialect;
    RowCounts counts;
};

JudgedRows judgeRows(QStringView text, QChar separator, const std::stop_token &stop)
{
    JudgedRows judged{.dialect = {.separator = separator}, .counts = {}};
    judged.counts = countRows(text, judged.dialect, stop);
    if (text.contains(u"\\\"")) {
        TableDialect escaped = judged.dialect;
        escaped.escaped = true;
        const RowCounts counts = countRows(text, escaped, stop);
        if (isEscapedBy(counts.evidence, judged.counts.evidence))
            judged = {escaped, counts};
    }
    if (!isQuotedBy(judged.counts.evidence)) {
        judged.dialect.quoted = false;
        judged.counts = countRows(text, judged.dialect, stop);
    }
    return judged;
}

/// How much speaks for a separator: 0 nothing, up to 1 its use in the rows, above that what they
/// say.
double scoreOf(const RowCounts &counts)
{
    if (counts.split == 0 || (counts.hasHeading && counts.headingFields == 1))
        return 0;
    int mostAlike = 0;
    for (size_t i = 2; i < counts.ofFields.size(); ++i)
        mostAlike = qMax(mostAlike, counts.ofFields[i]);
    const double alike = double(mostAlike) / counts.rows;
    const double split = double(counts.split) / counts.rows;
    const double tight
        = double(counts.evidence.tight) / qMax(1, counts.evidence.tight + counts.evidence.loose);
    const bool tellsLanguages = counts.withLanguage * 2 > counts.rows;
    const bool isHeadOfRows = counts.hasHeading && counts.split * 2 > counts.rows;
    if (isHeadOfRows || tellsLanguages)
        return known + alike + tight;
    return split * tight < leastScore ? 0 : split * tight * (1 + alike) / 2;
}

} // namespace

const QList<QChar> &knownSeparators()
{
    static const QList<QChar> separators{u',', u';', u'\t', u'|', QChar::Null};
    return separators;
}

TableDialect judgeDialect(QStringView text, const QList<QChar> &separators,
                          const std::stop_token &stop)
{
    TableDialect best{.separator = QChar::Null};
    double bestScore = 0;
    for (const QChar separator : separators) {
        if (separator.isNull() || !text.contains(separator))
            continue;
        const JudgedRows judged = judgeRows(text, separator, stop);
        if (const double score = scoreOf(judged.counts); score > bestScore) {
            best = judged.dialect;
            bestScore = score;
        }
    }
    return best.separator.isNull() ? judgeQuoting(text, best.separator, stop) : best;
}

TableDialect judgeQuoting(QStringView text, QChar separator, const std::stop_token &stop)
{
    return judgeRows(text, separator, stop).dialect;
}

} // namespace chitai
