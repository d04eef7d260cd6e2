// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ProgressOverview.h"
#include "ui/practice/charts/Chart.h"

namespace chitai {

/// How many words were tamed: stairs, with the bird on top.
class TamedChart final : public Chart
{
public:
    explicit TamedChart(const ProgressOverview &overview);

    void paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const override;
    [[nodiscard]] QList<Stop> stops(const QRectF &place, const ChartInk &ink) const override;

private:
    /// A day on which words were tamed, and how many there were in the end of it.
    struct Step
    {
        QDate day;
        int total = 0;
    };
    struct Frame
    {
        ChartTime time;
        qreal top = 0;
        qreal bottom = 0;
        qreal height = 0; ///< of one word
        int low = 0; ///< at the bottom
        [[nodiscard]] qreal y(int total) const { return bottom - height * (total - low); }
    };
    [[nodiscard]] QList<Step> steps() const;
    [[nodiscard]] int total() const { return m_tamedBefore + int(m_tamed.size()); }
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] Frame frame(const QRectF &place, const ChartInk &ink) const;

    const QDate m_from;
    const QDate m_to;
    const int m_tamedBefore;
    const QList<QDate> m_tamed;
};

} // namespace chitai
