// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ProgressOverview.h"
#include "ui/practice/charts/Chart.h"

namespace chitai {

/// How texts went, a column for each week or month: a block is a text, or where there are too many
/// for that, a bar has all of a kind. The kinds differ by fill as well as by colour.
class TextsChart final : public Chart
{
public:
    TextsChart(const ProgressOverview &overview, bool byWeek);

    void paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const override;
    [[nodiscard]] QList<Stop> stops(const QRectF &place, const ChartInk &ink) const override;

private:
    enum Kind { Alone, WithHelp, Together, Unjudged };
    struct Frame
    {
        qreal left = 0;
        qreal right = 0;
        qreal top = 0;
        qreal bottom = 0;
        qreal column = 0; ///< its width, with the gap
        qreal cell = 0; ///< of a block, with the gap; of one text in a bar
        bool hasBlocks = true;
    };
    [[nodiscard]] Frame frame(const QRectF &place, const ChartInk &ink) const;
    [[nodiscard]] static int countOf(const ProgressPeriod &period, Kind kind);
    static void takeLook(QPainter &painter, Kind kind, const ChartInk &ink);
    [[nodiscard]] int mostTexts() const;
    void paintColumn(QPainter &painter, const Frame &frame, qsizetype index,
                     const ChartInk &ink) const;
    /// Gives the height that the words take.
    qreal layOutLegend(QPainter *painter, const QRectF &place, const ChartInk &ink) const;

    const ProgressOverview m_overview;
    const bool m_byWeek;
};

} // namespace chitai
