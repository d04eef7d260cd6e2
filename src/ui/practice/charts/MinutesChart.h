// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ProgressOverview.h"
#include "practice/ReadingNorms.h"
#include "ui/practice/charts/Chart.h"

namespace chitai {

/// Free minutes as dots; behind them what was published of a class, where a parent asks for it.
class MinutesChart final : public Chart
{
public:
    MinutesChart(const ProgressOverview &overview, const std::optional<ReadingNorm> &norm);

    void paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const override;
    [[nodiscard]] QList<Stop> stops(const QRectF &place, const ChartInk &ink) const override;

private:
    /// Where what is.
    struct Frame
    {
        ChartTime time;
        qreal top = 0;
        qreal bottom = 0;
        int step = 10; ///< from one line of the grid to the next
        int high = 10; ///< words a minute at the top; at the bottom there are none

        [[nodiscard]] qreal y(double words) const { return bottom - (bottom - top) * words / high; }
    };
    [[nodiscard]] Frame frame(const QRectF &place, const ChartInk &ink) const;
    void paintNorm(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintGrid(QPainter &painter, const Frame &frame, const ChartInk &ink) const;

    const QDate m_from;
    const QDate m_to;
    const QList<FreeMinuteResult> m_minutes;
    const std::optional<ReadingNorm> m_norm;
};

} // namespace chitai
