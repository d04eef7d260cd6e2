// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/TamedChart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace chitai {

namespace {

constexpr qreal birdOfChart = 34; // pixels
constexpr qreal behindBird = 20; // pixels: its tail ends before
// Below what was tamed before the span, so much of what came in it: the stairs have a foot.
constexpr double footShare = 0.3;

} // namespace

TamedChart::TamedChart(const ProgressOverview &overview)
    : m_from(overview.from)
    , m_to(overview.to)
    , m_tamedBefore(overview.tamedBefore)
    , m_tamed(overview.tamed)
{
}

QList<TamedChart::Step> TamedChart::steps() const
{
    QList<Step> steps;
    for (const QDate &day : m_tamed) {
        if (steps.isEmpty() || steps.back().day != day)
            steps += Step{day, steps.isEmpty() ? m_tamedBefore : steps.back().total};
        ++steps.back().total;
    }
    return steps;
}

QString TamedChart::totalText() const
{
    return QCoreApplication::translate("Chart", "%n tamed", "", total());
}

TamedChart::Frame TamedChart::frame(const QRectF &place, const ChartInk &ink) const
{
    Frame frame;
    const QFontMetricsF metrics(ink.font());
    const qreal bird = ink.px(birdOfChart);
    const qreal right
        = std::max(metrics.horizontalAdvance(totalText()) + ink.px(behindBird + 2), bird);
    frame.time = {m_from, m_to, place.left() + ink.px(4), place.right() - right};
    frame.top = place.top() + bird + ink.px(6);
    frame.bottom = place.bottom() - ink.px(30);
    const int gained = int(m_tamed.size());
    frame.low = std::max(0, m_tamedBefore - std::max(1, int(gained * footShare)));
    frame.height = (frame.bottom - frame.top) / std::max(total() - frame.low, 3);
    return frame;
}

void TamedChart::paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame where = frame(place, ink);
    QPainterPath stairs(QPointF(where.time.left, where.y(m_tamedBefore)));
    qreal y = where.y(m_tamedBefore);
    const QList<Step> all = steps();
    for (const Step &step : all) {
        const qreal x = where.time.at(step.day);
        stairs.lineTo(x, y);
        y = where.y(step.total);
        stairs.lineTo(x, y);
    }
    stairs.lineTo(where.time.right, y);
    QPainterPath area = stairs;
    area.lineTo(where.time.right, where.bottom);
    area.lineTo(where.time.left, where.bottom);
    area.closeSubpath();
    painter.fillPath(area, ink.goodSoft);
    painter.setPen(QPen(ink.line, ink.px(1)));
    painter.drawLine(QPointF(where.time.left, where.bottom),
                     QPointF(where.time.right, where.bottom));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.good, ink.px(3), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(stairs);
    painter.setFont(ink.font());
    painter.setPen(ink.ink);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(QPointF(where.time.right + ink.px(behindBird),
                             std::min(y + metrics.ascent() / 2 + ink.px(2), where.bottom)),
                     totalText());
    paintBird(painter, {where.time.right - ink.px(14), y - ink.px(1.5)}, ink.px(birdOfChart));
    paintMonths(painter, where.time, where.bottom + ink.px(10), ink);
    painter.restore();
}

QList<Chart::Stop> TamedChart::stops(const QRectF &place, const ChartInk &ink) const
{
    const Frame where = frame(place, ink);
    QList<Stop> stops;
    const QList<Step> all = steps();
    for (const Step &step : all) {
        stops += {{where.time.at(step.day), where.y(step.total)},
                  QCoreApplication::translate("Chart", "%1: %n hard word(s) tamed", "", step.total)
                      .arg(chartDay(step.day, m_to))};
    }
    return stops;
}

} // namespace chitai
