// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/PaceChart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

constexpr int mostGridLines = 5;
constexpr qsizetype manyPoints = 120;
constexpr qreal widthForWords = 420; // what is usual is written beside the chart

int gridStep(double from, double to)
{
    for (const int step : {10, 20, 50, 100})
        if ((to - from) / step <= mostGridLines)
            return step;
    return 200;
}

} // namespace

PaceChart::PaceChart(const ProgressOverview &overview)
    : m_overview(overview)
{
}

QStringList PaceChart::usualLines() const
{
    if (m_overview.first.isEmpty() || !m_overview.first.back().usual)
        return {};
    const int pace = qRound(m_overview.first.back().usual->pace);
    return {QCoreApplication::translate("Chart", "usually %1").arg(pace),
            QCoreApplication::translate("Chart", "and around it")};
}

PaceChart::Frame PaceChart::frame(const QRectF &place, const ChartInk &ink) const
{
    double least = 1e9;
    double most = 0;
    const auto note = [&](double pace) {
        least = std::min(least, pace);
        most = std::max(most, pace);
    };
    for (const UsualPace &one : m_overview.first) {
        note(one.point.pace);
        if (one.usual) {
            note(std::max(0.0, one.usual->pace - one.usual->band));
            note(one.usual->pace + one.usual->band);
        }
    }
    for (const PacePoint &point : m_overview.repeated)
        note(point.pace);
    least = std::min(least, most);
    Frame frame;
    frame.step = gridStep(least, most);
    frame.low = int(std::floor(least / frame.step)) * frame.step;
    frame.high = std::max(int(std::ceil(most / frame.step)) * frame.step, frame.low + frame.step);
    const QFontMetricsF metrics(ink.font());
    const qreal left = metrics.horizontalAdvance(QString::number(frame.high)) + ink.px(12);
    qreal right = ink.px(8);
    frame.hasWords = place.width() >= ink.px(widthForWords);
    if (frame.hasWords) {
        const QStringList lines = usualLines();
        for (const QString &line : lines)
            right = std::max(right, metrics.horizontalAdvance(line) + ink.px(20));
    }
    frame.time = {m_overview.from, m_overview.to, place.left() + left, place.right() - right};
    frame.top = place.top() + ink.px(10);
    frame.bottom = place.bottom() - ink.px(30);
    return frame;
}

void PaceChart::paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Frame where = frame(place, ink);
    paintUsual(painter, where, ink);
    paintGrid(painter, where, ink);
    paintPoints(painter, where, ink);
    paintMonths(painter, where.time, where.bottom + ink.px(10), ink);
    painter.restore();
}

void PaceChart::paintGrid(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    painter.setFont(ink.font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (int pace = frame.low; pace <= frame.high; pace += frame.step) {
        const qreal y = frame.y(pace);
        painter.setPen(QPen(ink.line, ink.px(1)));
        painter.drawLine(QPointF(frame.time.left, y), QPointF(frame.time.right, y));
        painter.setPen(ink.quiet);
        const QString words = QString::number(pace);
        painter.drawText(QPointF(frame.time.left - ink.px(8) - metrics.horizontalAdvance(words),
                                 y + metrics.ascent() / 2 - ink.px(1)),
                         words);
    }
}

void PaceChart::paintUsual(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    QPolygonF upper;
    QPolygonF lower;
    QPolygonF middle;
    for (const UsualPace &one : m_overview.first) {
        if (!one.usual)
            continue;
        const qreal x = frame.time.at(one.point.day);
        upper += {x, frame.y(one.usual->pace + one.usual->band)};
        lower.prepend({x, frame.y(std::max<double>(frame.low, one.usual->pace - one.usual->band))});
        middle += {x, frame.y(one.usual->pace)};
    }
    if (middle.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.soft);
    painter.drawPolygon(upper + lower);
    painter.setPen(QPen(ink.edge, ink.px(2.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(middle);
    if (!frame.hasWords)
        return;
    painter.setFont(ink.font());
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QStringList lines = usualLines();
    painter.setPen(ink.quiet);
    qreal y = std::clamp(middle.back().y() - metrics.height() / 2, frame.top,
                         frame.bottom - 2 * metrics.height());
    for (const QString &line : lines) {
        painter.drawText(QPointF(frame.time.right + ink.px(12), y + metrics.ascent()), line);
        y += metrics.height();
    }
}

void PaceChart::paintPoints(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    const qsizetype count = m_overview.first.size() + m_overview.repeated.size();
    const qreal radius = ink.px(count > manyPoints ? 3 : 4.5);
    painter.setPen(QPen(ink.quiet, ink.px(1.75)));
    painter.setBrush(ink.ground);
    for (const PacePoint &point : m_overview.repeated)
        painter.drawEllipse(frame.at(point), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.ink);
    for (const UsualPace &one : m_overview.first)
        painter.drawEllipse(frame.at(one.point), radius, radius);
    if (m_overview.repeated.isEmpty())
        return;
    // Named once, at the first.
    painter.setFont(ink.font());
    painter.setPen(ink.quiet);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString words = QCoreApplication::translate("Chart", "read again");
    const QPointF ring = frame.at(m_overview.repeated.front());
    const qreal gap = radius + ink.px(6);
    const qreal width = metrics.horizontalAdvance(words);
    // Left of it there is no other ring.
    const qreal x
        = ring.x() - gap - width >= frame.time.left ? ring.x() - gap - width : ring.x() + gap;
    painter.drawText(QPointF(x, ring.y() + metrics.ascent() / 2 - ink.px(1)), words);
}

QList<Chart::Stop> PaceChart::stops(const QRectF &place, const ChartInk &ink) const
{
    const Frame where = frame(place, ink);
    QList<Stop> stops;
    for (const UsualPace &one : m_overview.first) {
        const QString day = chartDay(one.point.day, m_overview.to);
        const int pace = qRound(one.point.pace);
        stops += {
            where.at(one.point),
            one.usual
                ? QCoreApplication::translate("Chart", "%1: %2 words a minute, usually %3")
                      .arg(day)
                      .arg(pace)
                      .arg(qRound(one.usual->pace))
                : QCoreApplication::translate("Chart", "%1: %2 words a minute").arg(day).arg(pace)};
    }
    for (const PacePoint &point : m_overview.repeated) {
        stops += {where.at(point),
                  QCoreApplication::translate("Chart", "%1: %2 words a minute, read again")
                      .arg(chartDay(point.day, m_overview.to))
                      .arg(qRound(point.pace))};
    }
    std::stable_sort(stops.begin(), stops.end(),
                     [](const Stop &a, const Stop &b) { return a.at.x() < b.at.x(); });
    return stops;
}

} // namespace chitai
