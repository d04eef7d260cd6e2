// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/MinutesChart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

constexpr int mostLinesOfMinutes = 4;

int stepOfMinutes(double most)
{
    for (const int step : {10, 20, 50})
        if (most / step <= mostLinesOfMinutes)
            return step;
    return 100;
}

QString normLabel(const ReadingNorm &norm)
{
    return QCoreApplication::translate("Chart", "Class %1").arg(norm.grade);
}

} // namespace

MinutesChart::MinutesChart(const ProgressOverview &overview, const std::optional<ReadingNorm> &norm)
    : m_from(overview.from)
    , m_to(overview.to)
    , m_minutes(overview.minutes)
    , m_norm(norm)
{
}

MinutesChart::Frame MinutesChart::frame(const QRectF &place, const ChartInk &ink) const
{
    double most = m_norm ? m_norm->high : 0;
    for (const FreeMinuteResult &minute : m_minutes)
        most = std::max(most, *minute.perMinute());
    Frame frame;
    frame.step = stepOfMinutes(most);
    frame.high = std::max(int(std::ceil(most / frame.step)), 1) * frame.step;
    const QFontMetricsF metrics(ink.font());
    const qreal left = metrics.horizontalAdvance(QString::number(frame.high)) + ink.px(12);
    qreal right = ink.px(8);
    if (m_norm)
        right = std::max(right, metrics.horizontalAdvance(normLabel(*m_norm)) + ink.px(12));
    frame.time = {m_from, m_to, place.left() + left, place.right() - right};
    frame.top = place.top() + ink.px(10);
    frame.bottom = place.bottom() - ink.px(30);
    return frame;
}

void MinutesChart::paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame where = frame(place, ink);
    if (m_norm)
        paintNorm(painter, where, ink);
    paintGrid(painter, where, ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ink);
    const qreal radius = ink.px(4.5);
    for (const FreeMinuteResult &minute : m_minutes)
        painter.drawEllipse(QPointF(where.time.at(minute.day), where.y(*minute.perMinute())),
                            radius, radius);
    paintMonths(painter, where.time, where.bottom + ink.px(10), ink);
    painter.restore();
}

void MinutesChart::paintNorm(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    const QRectF band(QPointF(frame.time.left, frame.y(m_norm->high)),
                      QPointF(frame.time.right, frame.y(m_norm->low)));
    painter.fillRect(band, ink.soft);
    painter.setPen(QPen(ink.edge, ink.px(1), Qt::DashLine));
    painter.drawLine(band.topLeft(), band.topRight());
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.setFont(ink.font());
    painter.setPen(ink.quiet);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(QPointF(band.right() + ink.px(6), band.center().y() + metrics.ascent() / 2),
                     normLabel(*m_norm));
}

void MinutesChart::paintGrid(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    painter.setFont(ink.font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (int words = 0; words <= frame.high; words += frame.step) {
        const qreal y = frame.y(words);
        painter.setPen(QPen(ink.line, ink.px(1)));
        painter.drawLine(QPointF(frame.time.left, y), QPointF(frame.time.right, y));
        painter.setPen(ink.quiet);
        const QString number = QString::number(words);
        painter.drawText(QPointF(frame.time.left - ink.px(8) - metrics.horizontalAdvance(number),
                                 y + metrics.ascent() / 2 - ink.px(1)),
                         number);
    }
}

QList<Chart::Stop> MinutesChart::stops(const QRectF &place, const ChartInk &ink) const
{
    const Frame where = frame(place, ink);
    QList<Stop> stops;
    for (const FreeMinuteResult &minute : m_minutes) {
        stops += {{where.time.at(minute.day), where.y(*minute.perMinute())},
                  QCoreApplication::translate("Chart", "%1: %n word(s) in a minute", "",
                                              qRound(*minute.perMinute()))
                      .arg(chartDay(minute.day, m_to))};
    }
    return stops;
}

} // namespace chitai
