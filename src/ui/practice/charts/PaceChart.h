// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ProgressOverview.h"
#include "ui/practice/charts/Chart.h"

namespace chitai {

/// The pace of first readings as dots, of repeated ones as rings, and what was usual: a line, and
/// the band around it.
class PaceChart final : public Chart
{
public:
    explicit PaceChart(const ProgressOverview &overview);

    void paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const override;
    [[nodiscard]] QList<Stop> stops(const QRectF &place, const ChartInk &ink) const override;

private:
    /// Where what is.
    struct Frame
    {
        ChartTime time;
        qreal top = 0;
        qreal bottom = 0;
        int low = 0; ///< words a minute at the bottom
        int high = 1;
        bool hasWords = false; ///< what is usual is written beside it
        int step = 10; ///< from one line of the grid to the next

        [[nodiscard]] qreal y(double pace) const
        {
            return bottom - (bottom - top) * (pace - low) / (high - low);
        }
        [[nodiscard]] QPointF at(const PacePoint &point) const
        {
            return {time.at(point.day), y(point.pace)};
        }
    };
    [[nodiscard]] Frame frame(const QRectF &place, const ChartInk &ink) const;
    [[nodiscard]] QStringList usualLines() const;
    void paintGrid(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintUsual(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintPoints(QPainter &painter, const Frame &frame, const ChartInk &ink) const;

    const ProgressOverview m_overview;
};

} // namespace chitai
