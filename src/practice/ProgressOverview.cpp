// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ProgressOverview.h"

#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

constexpr int leastWordsOfText = 30; // to be judged by itself
constexpr qsizetype leastJudgedTexts = 5;
constexpr double muchMoreAlone = 0.1; // of the texts
constexpr double mostAlone = 2.0 / 3;
constexpr double halfTogether = 0.5;
constexpr double muchPace = 5; // words a minute
constexpr qsizetype pointsOfBaseline = 7; // baselineOf() looks at no more
constexpr qsizetype mostNearlyTamed = 3;
constexpr int cleanDaysOfTamed = 3;
constexpr int daysOfWeek = 7;
constexpr int weeksOfEight = 8;
constexpr int weeksOfHalfYear = 26;
constexpr int monthsOfYear = 12;

struct Code
{
    ProgressSpan span;
    QLatin1StringView code;
};
constexpr Code codes[]{{ProgressSpan::EightWeeks, QLatin1StringView("eight_weeks")},
                       {ProgressSpan::HalfYear, QLatin1StringView("half_year")},
                       {ProgressSpan::Year, QLatin1StringView("year")},
                       {ProgressSpan::All, QLatin1StringView("all")}};

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(const QDate &day)
{
    return QDate(day.year(), day.month(), 1);
}

QList<ProgressPeriod> periodsOf(const QDate &from, const QDate &to, bool byWeek)
{
    QList<ProgressPeriod> periods;
    for (QDate first = from; first <= to;) {
        const QDate next = byWeek ? first.addDays(daysOfWeek) : first.addMonths(1);
        periods += ProgressPeriod{.first = first, .last = next.addDays(-1), .usual = {}};
        first = next;
    }
    return periods;
}

/// The one that has the day; null where none has.
ProgressPeriod *periodAt(QList<ProgressPeriod> &periods, const QDate &day)
{
    const auto after
        = std::upper_bound(periods.begin(), periods.end(), day,
                           [](const QDate &d, const ProgressPeriod &p) { return d < p.first; });
    return after == periods.begin() || day > (after - 1)->last ? nullptr : &*(after - 1);
}

void countText(ProgressPeriod &period, ReadingBand band)
{
    ++period.texts;
    period.alone += int(band == ReadingBand::Alone);
    period.withHelp += int(band == ReadingBand::WithHelp);
    period.together += int(band == ReadingBand::TooHard);
}

/// Repeated readings as if they were first ones, so that they are pooled alike.
QList<PacePoint> repeatedPoints(const QList<ReadingFigures> &readings)
{
    QList<ReadingFigures> repeated;
    for (const ReadingFigures &reading : readings) {
        if (reading.isFirst)
            continue;
        repeated += reading;
        repeated.back().isFirst = true;
    }
    return pacePoints(repeated);
}

double shareAlone(const QList<ReadingBand> &bands)
{
    return double(std::count(bands.cbegin(), bands.cend(), ReadingBand::Alone))
        / double(bands.size());
}

ProgressSummary::Reading readingOf(const QList<ReadingBand> &bands)
{
    using Reading = ProgressSummary::Reading;
    if (bands.size() < leastJudgedTexts)
        return Reading::TooEarly;
    const qsizetype half = bands.size() / 2;
    if (shareAlone(bands.mid(half)) >= shareAlone(bands.first(half)) + muchMoreAlone)
        return Reading::MoreAlone;
    if (shareAlone(bands) >= mostAlone)
        return Reading::MostlyAlone;
    const auto together = std::count(bands.cbegin(), bands.cend(), ReadingBand::TooHard);
    return double(together) >= halfTogether * double(bands.size()) ? Reading::MostlyTogether
                                                                   : Reading::WithHelp;
}

ProgressSummary::Pace paceOf(const QList<UsualPace> &first)
{
    QList<PacePoint> points;
    for (const UsualPace &one : first)
        points += one.point;
    const std::optional<PaceTrend> trend = trendOf(points);
    if (!trend)
        return ProgressSummary::Pace::Unknown;
    const double change = trend->last - trend->first;
    return change >= muchPace ? ProgressSummary::Pace::Growing
        : change <= -muchPace ? ProgressSummary::Pace::Slower
                              : ProgressSummary::Pace::Steady;
}

/// What was usual with this point the last: no more of them are looked at.
std::optional<PaceBaseline> usualAt(const QList<PacePoint> &points, qsizetype last)
{
    const qsizetype first = std::max<qsizetype>(0, last + 1 - pointsOfBaseline);
    return baselineOf(points.mid(first, last + 1 - first));
}

void addPace(ProgressOverview &overview, const QList<ReadingFigures> &readings)
{
    const QList<PacePoint> points = pacePoints(readings);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].day < overview.from || points[i].day > overview.to)
            continue;
        const UsualPace pace{points[i], usualAt(points, i)};
        overview.first += pace;
        if (ProgressPeriod *period = periodAt(overview.periods, pace.point.day))
            period->usual = pace.usual;
    }
    const QList<PacePoint> repeated = repeatedPoints(readings);
    for (const PacePoint &point : repeated) {
        if (point.day >= overview.from && point.day <= overview.to)
            overview.repeated += point;
    }
}

void addTamed(ProgressOverview &overview, const QList<WordProgress> &cards)
{
    QList<WordProgress> nearly;
    for (const WordProgress &card : cards) {
        if (!card.isTamed()) {
            if (card.cleanDays >= cleanDaysOfTamed - 1)
                nearly += card;
        } else if (card.tamedDay < overview.from) {
            ++overview.tamedBefore;
        } else if (card.tamedDay <= overview.to) {
            overview.tamed += card.tamedDay;
            if (ProgressPeriod *period = periodAt(overview.periods, card.tamedDay))
                ++period->tamed;
        }
    }
    std::sort(overview.tamed.begin(), overview.tamed.end());
    std::sort(nearly.begin(), nearly.end(), [](const WordProgress &a, const WordProgress &b) {
        return std::pair(b.cleanDay, a.word) < std::pair(a.cleanDay, b.word);
    });
    for (const WordProgress &card : nearly.mid(0, mostNearlyTamed))
        overview.nearlyTamed += card.word;
}

} // namespace

QString progressSpanCode(ProgressSpan span)
{
    for (const Code &code : codes) {
        if (code.span == span)
            return code.code;
    }
    return {};
}

std::optional<ProgressSpan> progressSpanFromCode(QStringView code)
{
    for (const Code &known : codes) {
        if (known.code == code)
            return known.span;
    }
    return std::nullopt;
}

bool isByWeek(ProgressSpan span)
{
    return span == ProgressSpan::EightWeeks || span == ProgressSpan::HalfYear;
}

QDate beginOf(ProgressSpan span, const QDate &today, const QDate &firstReading)
{
    switch (span) {
    case ProgressSpan::EightWeeks:
        return mondayOf(today).addDays(-daysOfWeek * (weeksOfEight - 1));
    case ProgressSpan::HalfYear:
        return mondayOf(today).addDays(-daysOfWeek * (weeksOfHalfYear - 1));
    case ProgressSpan::Year:
        return firstOfMonth(today).addMonths(1 - monthsOfYear);
    case ProgressSpan::All:
        break;
    }
    return firstOfMonth(firstReading.isValid() ? std::min(firstReading, today) : today);
}

QList<ReadingBand> bandsOf(const QList<ReadingFigures> &readings)
{
    QList<ReadingBand> bands(readings.size(), ReadingBand::Unknown);
    QList<qsizetype> shortOnes; // all there are
    qsizetype open = 0; // the first of them that is not judged yet
    const auto judge = [&](qsizetype from) {
        QList<ReadingFigures> together;
        for (const qsizetype at : shortOnes.mid(from))
            together += readings[at];
        return summaryOf(together);
    };
    for (qsizetype i = 0; i < readings.size(); ++i) {
        if (readings[i].words >= leastWordsOfText)
            bands[i] = summaryOf({readings[i]}).band;
        else if (readings[i].words > 0)
            shortOnes += i;
        if (shortOnes.isEmpty() || shortOnes.back() != i)
            continue;
        const ReadingBand band = judge(open).band;
        if (band == ReadingBand::Unknown)
            continue;
        for (; open < shortOnes.size(); ++open)
            bands[shortOnes[open]] = band;
    }
    qsizetype from = open;
    while (from > 0 && open < shortOnes.size() && judge(from).band == ReadingBand::Unknown)
        --from;
    for (qsizetype left = open; left < shortOnes.size(); ++left)
        bands[shortOnes[left]] = judge(from).band;
    return bands;
}

ProgressOverview overviewOf(const QList<ReadingFigures> &readings, const QList<WordProgress> &cards,
                            ProgressSpan span, const QDate &today)
{
    ProgressOverview overview;
    QDate firstReading;
    QSet<QDate> days;
    for (const ReadingFigures &reading : readings) {
        if (reading.words == 0)
            continue;
        days.insert(reading.day);
        if (!firstReading.isValid() || reading.day < firstReading)
            firstReading = reading.day;
    }
    overview.evenings = int(days.size());
    overview.begun = firstReading;
    overview.from = beginOf(span, today, firstReading);
    overview.to = today;
    overview.periods = periodsOf(overview.from, overview.to, isByWeek(span));
    const QList<ReadingBand> bands = bandsOf(readings);
    QList<ReadingBand> judged;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        ProgressPeriod *period = periodAt(overview.periods, readings[i].day);
        if (!period || readings[i].words == 0)
            continue;
        countText(*period, bands[i]);
        if (bands[i] != ReadingBand::Unknown)
            judged += bands[i];
    }
    addPace(overview, readings);
    addTamed(overview, cards);
    if (overview.isReady())
        overview.summary = {readingOf(judged), paceOf(overview.first)};
    return overview;
}

ProgressOverview sinceBegun(ProgressOverview overview)
{
    if (!overview.begun.isValid())
        return overview;
    while (overview.periods.size() > 1 && overview.periods.front().last < overview.begun)
        overview.periods.removeFirst();
    if (!overview.periods.isEmpty())
        overview.from = std::max(overview.from, overview.periods.front().first);
    return overview;
}

} // namespace chitai
