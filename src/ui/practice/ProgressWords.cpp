// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressWords.h"

#include "ui/practice/charts/Chart.h"

#include <QLocale>
#include <cmath>

namespace chitai {

QString ProgressWords::summary(const ProgressOverview &overview, const QString &name)
{
    const QString child = name.isEmpty() ? tr("Your child") : name;
    QStringList sentences;
    switch (overview.summary.reading) {
    case ProgressSummary::Reading::MoreAlone:
        sentences += tr("%1 reads more and more texts without help.").arg(child);
        break;
    case ProgressSummary::Reading::MostlyAlone:
        sentences += tr("%1 reads most texts without help.").arg(child);
        break;
    case ProgressSummary::Reading::MostlyTogether:
        sentences += tr("%1 reads many texts together with you.").arg(child);
        break;
    case ProgressSummary::Reading::WithHelp:
        sentences += tr("%1 reads with a little help.").arg(child);
        break;
    case ProgressSummary::Reading::TooEarly:
        break;
    }
    switch (overview.summary.pace) {
    case ProgressSummary::Pace::Growing:
        sentences += tr("The pace grows calmly.");
        break;
    case ProgressSummary::Pace::Steady:
        sentences += tr("The pace stays as it is.");
        break;
    case ProgressSummary::Pace::Slower:
        sentences += tr("The pace is calmer than before.");
        break;
    case ProgressSummary::Pace::Unknown:
        break;
    }
    if (overview.isReady() && !overview.patterns.list.isEmpty()) {
        const WordPattern &hard = overview.patterns.list.front().pattern;
        sentences += hard.kind == WordPattern::Kind::Length
            ? tr("Words of %n syllable(s) are still hard.", "", hard.syllables)
            : tr("Words with “%1” are still hard.").arg(hard.letters);
    }
    return sentences.join(u' ');
}

QString ProgressWords::pattern(const WordPattern &pattern)
{
    if (pattern.kind != WordPattern::Kind::Length)
        return pattern.letters;
    return pattern.syllables < WordPattern::mostSyllables
        ? tr("%n syllable(s)", "", pattern.syllables)
        : tr("%n syllable(s) and more", "", pattern.syllables);
}

QString ProgressWords::oneIn(double share)
{
    return share > 0 ? tr("1 in %1").arg(std::max(1L, std::lround(1 / share))) : QString();
}

QString ProgressWords::usual(const HardPatterns &patterns)
{
    return patterns.usual > 0
        ? tr("usual: 1 word in %1").arg(std::max(1L, std::lround(1 / patterns.usual)))
        : QString();
}

QString ProgressWords::period(const ProgressPeriod &period, bool byWeek)
{
    if (byWeek)
        return tr("Week from %1").arg(chartDay(period.first, period.first));
    return QLocale().standaloneMonthName(period.first.month()) + u' '
        + QString::number(period.first.year());
}

QString ProgressWords::minuteDay(const FreeMinuteResult &minute, const QDate &to)
{
    return chartDay(minute.day, to);
}

QString ProgressWords::minute(const FreeMinuteResult &minute)
{
    const QString perMinute
        = tr("%n word(s) in a minute", "", qRound(minute.perMinute().value_or(0)));
    return tr("%1 (%2 read, %3 of them misread)")
        .arg(perMinute)
        .arg(minute.words)
        .arg(minute.misread);
}

QString ProgressWords::norm(const ReadingNorm &norm)
{
    const QString said = norm.kind == ReadingNorm::Kind::MiddleHalf
        ? tr("At the end of class %1 half of the children read %2 to %3 words in a minute "
             "(%4, %5). Every child has its own time.")
        : tr("At the end of class %1 an average of %2 to %3 words in a minute is usual "
             "(%4, %5). Every child has its own time.");
    return said.arg(norm.grade).arg(norm.low).arg(norm.high).arg(norm.source).arg(norm.year);
}

QString ProgressWords::tooEarly(const ProgressOverview &overview)
{
    return tr("After %n evening(s) nothing can be said yet of how it goes on. From the third "
              "evening on it stands here.",
              "", overview.evenings);
}

QString ProgressWords::howCounted()
{
    return tr("A text was read by itself where 95 words of 100 or more came right, and with help "
              "from 90 on. Texts of fewer than 30 words are too short for that: several are "
              "judged together and all count alike.");
}

QList<ProgressWords::Row> ProgressWords::table(const ProgressOverview &overview, bool byWeek)
{
    QList<Row> rows;
    for (const ProgressPeriod &one : overview.periods) {
        if (one.texts == 0 && one.tamed == 0)
            continue;
        Row row{.when = period(one, byWeek),
                .texts = QString::number(one.texts),
                .pace = {},
                .around = {},
                .alone = QString::number(one.alone),
                .withHelp = QString::number(one.withHelp),
                .together = QString::number(one.together),
                .tamed = QString::number(one.tamed)};
        if (one.usual) {
            row.pace = QString::number(qRound(one.usual->pace));
            row.around = tr("%1 to %2")
                             .arg(qRound(std::max(0.0, one.usual->pace - one.usual->band)))
                             .arg(qRound(one.usual->pace + one.usual->band));
        }
        rows += row;
    }
    return rows;
}

QStringList ProgressWords::columns()
{
    return {tr("When"),      tr("Texts"),     tr("Usual pace"),    tr("from–to"),
            tr("By itself"), tr("With help"), tr("Read together"), tr("Words tamed")};
}

} // namespace chitai
