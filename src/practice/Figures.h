// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/PracticeRecords.h"

#include <QList>

namespace chitai {

/// How a text suits a child, by the share of words that were read rightly. For the parent alone.
enum class ReadingBand {
    Unknown, ///< fewer than thirty words: that says nothing
    Alone, ///< from 95 %
    WithHelp, ///< from 90 %
    TooHard,
};

/// "unknown", "alone", "with_help" or "too_hard".
[[nodiscard]] QString readingBandCode(ReadingBand band);

/// Several readings, counted together.
struct ReadingSummary
{
    int texts = 0;
    int words = 0; ///< that count
    int errors = 0;
    int selfCorrected = 0;
    std::optional<double> accuracy; ///< percent; nothing where there is no word
    ReadingBand band = ReadingBand::Unknown;
    /// Words read rightly a minute, pauses left out. Nothing where nothing was measured. First and
    /// repeated readings of a text are two things.
    std::optional<double> firstPace;
    std::optional<double> repeatedPace;
};

[[nodiscard]] ReadingSummary summaryOf(const QList<ReadingFigures> &readings);

/// First readings that together have thirty measured words or more.
struct PacePoint
{
    QDateTime at; ///< of the last of them
    QDate day; ///< of the last of them
    int words = 0; ///< measured, and read rightly
    double pace = 0; ///< words a minute
    double accuracy = 0; ///< percent
};

/// The first readings of one child and language, in their order, pooled to points. What is left
/// over at the end makes no point yet.
[[nodiscard]] QList<PacePoint> pacePoints(const QList<ReadingFigures> &readings);

/// What is usual for the child: the pace of its last seven points, and how far they lie apart.
struct PaceBaseline
{
    double pace = 0; ///< words a minute: the median
    double band = 0; ///< to each side: the median absolute deviation, five at least
    int points = 0;
};

/// Nothing where there are fewer than three points.
[[nodiscard]] std::optional<PaceBaseline> baselineOf(const QList<PacePoint> &points);

/// The line of Theil and Sen through the points.
struct PaceTrend
{
    double perWeek = 0; ///< words a minute
    double first = 0; ///< the line's pace at the first point
    double last = 0; ///< and at the last one
};

/// Nothing where there are fewer than eight points, or less than three weeks between the first and
/// the last.
[[nodiscard]] std::optional<PaceTrend> trendOf(const QList<PacePoint> &points);

/// The cards that are due on a day, the longest due first.
[[nodiscard]] QList<WordProgress> dueWords(const QList<WordProgress> &words, const QDate &day);

} // namespace chitai
