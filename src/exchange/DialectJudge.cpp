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
    if (counts.hasHeading || tellsLanguages)
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
        TableDialect dialect{.separator = separator};
        RowCounts counts = countRows(text, dialect, stop);
        if (!isQuotedBy(counts.evidence)) {
            dialect.quoted = false;
            counts = countRows(text, dialect, stop);
        }
        if (const double score = scoreOf(counts); score > bestScore) {
            best = dialect;
            bestScore = score;
        }
    }
    if (best.separator.isNull())
        best.quoted = judgeQuoted(text, best.separator, stop);
    return best;
}

bool judgeQuoted(QStringView text, QChar separator, const std::stop_token &stop)
{
    TableRows rows(text, {.separator = separator});
    QStringList fields;
    while (rows.next(fields) && !stop.stop_requested()) { }
    return isQuotedBy(rows.evidence());
}

} // namespace chitai
