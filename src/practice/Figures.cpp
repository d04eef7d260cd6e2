// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Figures.h"

#include "practice/Statistics.h"

#include <algorithm>
#include <utility>

namespace chitai {

namespace {

constexpr int leastWordsOfBand = 30;
constexpr int leastWordsOfPoint = 30;
constexpr double leastAccuracyAlone = 95;
constexpr double leastAccuracyWithHelp = 90;
constexpr int mostBaselinePoints = 7;
constexpr int leastBaselinePoints = 3;
constexpr double leastBand = 5; // words a minute
constexpr int leastTrendPoints = 8;
constexpr int leastTrendDays = 21;
constexpr double msPerMinute = 60'000;
constexpr double daysPerWeek = 7;

double percent(int part, int whole)
{
    return 100.0 * part / whole;
}

/// Words and the time that they took.
struct Measured
{
    int words = 0;
    qint64 ms = 0;

    void add(const ReadingFigures &reading)
    {
        words += reading.pacedWords;
        ms += reading.pacedMs;
    }
    [[nodiscard]] std::optional<double> pace() const
    {
        return ms > 0 ? std::optional(words * msPerMinute / double(ms)) : std::nullopt;
    }
};

ReadingBand bandOf(int words, double accuracy)
{
    if (words < leastWordsOfBand)
        return ReadingBand::Unknown;
    if (accuracy >= leastAccuracyAlone)
        return ReadingBand::Alone;
    return accuracy >= leastAccuracyWithHelp ? ReadingBand::WithHelp : ReadingBand::TooHard;
}

} // namespace

QString readingBandCode(ReadingBand band)
{
    switch (band) {
    case ReadingBand::Unknown:
        return QStringLiteral("unknown");
    case ReadingBand::Alone:
        return QStringLiteral("alone");
    case ReadingBand::WithHelp:
        return QStringLiteral("with_help");
    case ReadingBand::TooHard:
        break;
    }
    return QStringLiteral("too_hard");
}

ReadingSummary summaryOf(const QList<ReadingFigures> &readings)
{
    ReadingSummary summary;
    Measured first;
    Measured repeated;
    for (const ReadingFigures &reading : readings) {
        summary.texts += int(reading.words > 0);
        summary.words += reading.words;
        summary.errors += reading.errors;
        summary.selfCorrected += reading.selfCorrected;
        (reading.isFirst ? first : repeated).add(reading);
    }
    if (summary.words > 0) {
        summary.accuracy = percent(summary.words - summary.errors, summary.words);
        summary.band = bandOf(summary.words, *summary.accuracy);
    }
    summary.firstPace = first.pace();
    summary.repeatedPace = repeated.pace();
    return summary;
}

QList<PacePoint> pacePoints(const QList<ReadingFigures> &readings)
{
    QList<PacePoint> points;
    Measured measured;
    int words = 0;
    int errors = 0;
    for (const ReadingFigures &reading : readings) {
        if (!reading.isFirst || reading.pacedMs == 0)
            continue;
        measured.add(reading);
        words += reading.words;
        errors += reading.errors;
        if (measured.words < leastWordsOfPoint)
            continue;
        const Measured whole = std::exchange(measured, {});
        points += {.at = reading.at,
                   .day = reading.day,
                   .words = whole.words,
                   .pace = whole.pace().value_or(0),
                   .accuracy = percent(words - errors, words)};
        words = errors = 0;
    }
    return points;
}

std::optional<PaceBaseline> baselineOf(const QList<PacePoint> &points)
{
    const qsizetype count = std::min<qsizetype>(points.size(), mostBaselinePoints);
    if (count < leastBaselinePoints)
        return std::nullopt;
    QList<double> paces;
    for (const PacePoint &point : points.last(count))
        paces += point.pace;
    return PaceBaseline{.pace = statistics::median(paces).value_or(0),
                        .band = std::max(statistics::medianDeviation(paces).value_or(0), leastBand),
                        .points = int(count)};
}

std::optional<PaceTrend> trendOf(const QList<PacePoint> &points)
{
    if (points.size() < leastTrendPoints
        || points.front().day.daysTo(points.back().day) < leastTrendDays)
        return std::nullopt;
    QList<statistics::Point> places;
    for (const PacePoint &point : points)
        places += {double(points.front().day.daysTo(point.day)), point.pace};
    const std::optional<statistics::Line> line = statistics::theilSen(places);
    if (!line)
        return std::nullopt;
    return PaceTrend{.perWeek = line->slope * daysPerWeek,
                     .first = line->intercept,
                     .last = line->intercept + line->slope * places.back().x};
}

QList<WordProgress> dueWords(const QList<WordProgress> &words, const QDate &day)
{
    QList<WordProgress> due;
    for (const WordProgress &word : words) {
        if (word.isCard() && word.dueDay <= day)
            due += word;
    }
    std::sort(due.begin(), due.end(), [](const WordProgress &a, const WordProgress &b) {
        return std::pair(a.dueDay, a.word) < std::pair(b.dueDay, b.word);
    });
    return due;
}

} // namespace chitai
