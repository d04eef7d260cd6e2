// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ProgressOverview.h"
#include "practice/ReadingNorms.h"

#include <QCoreApplication>

namespace chitai {

/// How a child gets on, in the language of the interface: for the window and for paper.
class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(chitai::ProgressWords)

public:
    /// A sentence or a few, empty where there is nothing to say yet. The name may be empty.
    [[nodiscard]] static QString summary(const ProgressOverview &overview, const QString &name);
    /// "щ", "4 syllables", "5 syllables and more".
    [[nodiscard]] static QString pattern(const WordPattern &pattern);
    /// "1 in 4"; of a share from 0 to 1.
    [[nodiscard]] static QString oneIn(double share);
    /// The usual share in words, for beside the stroke that shows it.
    [[nodiscard]] static QString usual(const HardPatterns &patterns);
    /// A week or a month.
    [[nodiscard]] static QString period(const ProgressPeriod &period, bool byWeek);

    /// The day of a free minute, in a span that ends with `to`; and how it went.
    [[nodiscard]] static QString minuteDay(const FreeMinuteResult &minute, const QDate &to);
    [[nodiscard]] static QString minute(const FreeMinuteResult &minute);
    /// What was published of a class, with source and year.
    [[nodiscard]] static QString norm(const ReadingNorm &norm);

    /// Instead of all that, while the overview is not ready.
    [[nodiscard]] static QString tooEarly(const ProgressOverview &overview);
    /// What the numbers of texts by itself and with help mean.
    [[nodiscard]] static QString howCounted();
    /// A row of the table that says what the charts draw.
    struct Row
    {
        QString when;
        QString texts;
        QString pace; ///< empty where nothing was measured; so is around
        QString around;
        QString alone;
        QString withHelp;
        QString together;
        QString tamed;
    };
    /// Those weeks or months in which something was read or tamed.
    [[nodiscard]] static QList<Row> table(const ProgressOverview &overview, bool byWeek);
    /// The names of the columns, as in Row.
    [[nodiscard]] static QStringList columns();
};

} // namespace chitai
