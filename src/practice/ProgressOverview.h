// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Figures.h"
#include "practice/FreeMinutes.h"
#include "practice/HardPatterns.h"

namespace chitai {

/// How far a parent looks back.
enum class ProgressSpan {
    EightWeeks, ///< eight weeks, this one the last
    HalfYear, ///< twenty-six weeks, this one the last
    Year, ///< twelve months, this one the last
    All, ///< the months since the first text
};

/// "eight_weeks", "half_year", "year" or "all".
[[nodiscard]] QString progressSpanCode(ProgressSpan span);
/// The inverse of progressSpanCode(); nothing for any other text.
[[nodiscard]] std::optional<ProgressSpan> progressSpanFromCode(QStringView code);
/// Whether its parts are weeks, which begin on Monday; else they are months.
[[nodiscard]] bool isByWeek(ProgressSpan span);
/// The first day of a span that ends with this one.
[[nodiscard]] QDate beginOf(ProgressSpan span, const QDate &today, const QDate &firstReading);

/// How each of these texts went, of one child and language in their order. One with fewer than
/// thirty words is judged together with the next such texts, until they have thirty; the ones that
/// are left at the end, with such texts before them. Unknown where there are none, or no word.
[[nodiscard]] QList<ReadingBand> bandsOf(const QList<ReadingFigures> &readings);

/// A point of the pace, and what was usual then.
struct UsualPace
{
    PacePoint point;
    std::optional<PaceBaseline> usual; ///< of the points up to this one
};

/// A week or a month.
struct ProgressPeriod
{
    QDate first;
    QDate last;
    int texts = 0;
    int alone = 0;
    int withHelp = 0;
    int together = 0;
    std::optional<PaceBaseline> usual; ///< at its end; nothing where nothing was measured in it
    int tamed = 0; ///< words that were tamed in it, and still are
};

/// What a parent may say in a sentence. Codes, and no words: the interface speaks three languages.
struct ProgressSummary
{
    enum class Reading {
        TooEarly, ///< fewer than five texts that could be judged
        MoreAlone, ///< more of the later half of the texts by itself, by ten of a hundred or more
        MostlyAlone, ///< two of three by itself
        MostlyTogether, ///< half of them together
        WithHelp,
    };
    enum class Pace {
        Unknown, ///< there is no trend
        Growing, ///< by five words a minute or more
        Steady,
        Slower, ///< by five words a minute or more
    };

    Reading reading = Reading::TooEarly;
    Pace pace = Pace::Unknown;
};

/// How a child got on in one language, over a span.
struct ProgressOverview
{
    /// From so many evenings on something may be said of how a child gets on.
    static constexpr int leastEvenings = 3;

    [[nodiscard]] bool isReady() const { return evenings >= leastEvenings; }

    QDate from;
    QDate to;
    QDate begun; ///< the day of the first reading of all; invalid where there is none
    int evenings = 0; ///< days on which the child has read at all, in or before the span
    QList<UsualPace> first; ///< first readings
    QList<PacePoint> repeated; ///< repeated readings, pooled in the same way
    QList<ProgressPeriod> periods; ///< of the whole span, those without a text too
    int tamedBefore = 0; ///< words that were tamed before the span
    QList<QDate> tamed; ///< a day for each word that was tamed in it, in their order
    QStringList nearlyTamed; ///< cards that lack one clean reading, three at most
    QList<FreeMinuteResult> minutes; ///< free minutes that tell a figure
    HardPatterns patterns; ///< of the newest readings of the span
    ProgressSummary summary; ///< says nothing while it is not ready
};

/// What follows from the readings and cards of one child and language, but the patterns and the
/// free minutes.
[[nodiscard]] ProgressOverview overviewOf(const QList<ReadingFigures> &readings,
                                          const QList<WordProgress> &cards, ProgressSpan span,
                                          const QDate &today);
/// Without the weeks, or months, of the span before the first reading.
[[nodiscard]] ProgressOverview sinceBegun(ProgressOverview overview);

} // namespace chitai
