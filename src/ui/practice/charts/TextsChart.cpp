// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/TextsChart.h"

#include "ui/practice/ProgressWords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace chitai {

namespace {

constexpr qreal smallestBlock = 7;
constexpr qreal largestBlock = 24;

} // namespace

TextsChart::TextsChart(const ProgressOverview &overview, bool byWeek)
    : m_overview(overview)
    , m_byWeek(byWeek)
{
}

int TextsChart::countOf(const ProgressPeriod &period, Kind kind)
{
    switch (kind) {
    case Alone:
        return period.alone;
    case WithHelp:
        return period.withHelp;
    case Together:
        return period.together;
    case Unjudged:
        break;
    }
    return period.texts - period.alone - period.withHelp - period.together;
}

void TextsChart::takeLook(QPainter &painter, Kind kind, const ChartInk &ink)
{
    switch (kind) {
    case Alone:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.good);
        return;
    case WithHelp:
        painter.setPen(QPen(ink.careful, ink.px(1.5)));
        painter.setBrush(ink.carefulSoft);
        return;
    case Together:
        painter.setPen(QPen(ink.quiet, ink.px(1.5)));
        painter.setBrush(ink.ground);
        return;
    case Unjudged:
        painter.setPen(QPen(ink.edge, ink.px(1), Qt::DotLine));
        painter.setBrush(ink.ground);
    }
}

int TextsChart::mostTexts() const
{
    int most = 1;
    for (const ProgressPeriod &period : m_overview.periods)
        most = std::max(most, period.texts);
    return most;
}

TextsChart::Frame TextsChart::frame(const QRectF &place, const ChartInk &ink) const
{
    Frame frame;
    frame.left = place.left();
    frame.right = place.right();
    frame.top = place.top() + layOutLegend(nullptr, place, ink) + ink.px(8);
    frame.bottom = place.bottom() - ink.px(30);
    const qsizetype columns = std::max<qsizetype>(m_overview.periods.size(), 1);
    frame.column = std::min(ink.px(largestBlock * 1.6), place.width() / qreal(columns));
    const qreal height = std::max<qreal>(frame.bottom - frame.top, 1);
    const qreal cell = std::min({frame.column, ink.px(largestBlock), height / qreal(mostTexts())});
    frame.hasBlocks = cell >= ink.px(smallestBlock);
    frame.cell = frame.hasBlocks ? cell : height / qreal(mostTexts());
    return frame;
}

qreal TextsChart::layOutLegend(QPainter *painter, const QRectF &place, const ChartInk &ink) const
{
    const QFontMetricsF metrics(ink.font());
    const qreal block = ink.px(12);
    QList<std::pair<Kind, QString>> kinds{
        {Alone, QCoreApplication::translate("Chart", "by itself")},
        {WithHelp, QCoreApplication::translate("Chart", "with help")},
        {Together, QCoreApplication::translate("Chart", "read together")}};
    const auto hasUnjudged
        = [](const ProgressPeriod &period) { return countOf(period, Unjudged) > 0; };
    if (std::any_of(m_overview.periods.cbegin(), m_overview.periods.cend(), hasUnjudged))
        kinds += {Unjudged, QCoreApplication::translate("Chart", "too short to tell")};
    QPointF at(place.left(), place.top());
    for (const auto &[kind, words] : std::as_const(kinds)) {
        const qreal width = block + ink.px(6) + metrics.horizontalAdvance(words);
        if (at.x() > place.left() && at.x() + width > place.right())
            at = {place.left(), at.y() + metrics.height() + ink.px(4)};
        if (painter) {
            takeLook(*painter, kind, ink);
            painter->drawRoundedRect(
                QRectF(at.x() + 1, at.y() + (metrics.height() - block) / 2, block, block),
                ink.px(3), ink.px(3));
            painter->setPen(ink.quiet);
            painter->setFont(ink.font());
            painter->drawText(QPointF(at.x() + block + ink.px(6), at.y() + metrics.ascent()),
                              words);
        }
        at.rx() += width + ink.px(16);
    }
    return at.y() + metrics.height() - place.top();
}

void TextsChart::paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    layOutLegend(&painter, place, ink);
    const Frame where = frame(place, ink);
    painter.setPen(QPen(ink.line, ink.px(1)));
    painter.drawLine(QPointF(where.left, where.bottom + ink.px(2)),
                     QPointF(where.left + where.column * qreal(m_overview.periods.size()),
                             where.bottom + ink.px(2)));
    for (qsizetype i = 0; i < m_overview.periods.size(); ++i)
        paintColumn(painter, where, i, ink);
    const qreal width = where.column * qreal(m_overview.periods.size());
    const QDate last
        = m_overview.periods.isEmpty() ? m_overview.to : m_overview.periods.back().last;
    paintMonths(painter, {m_overview.from, last.addDays(1), where.left, where.left + width},
                where.bottom + ink.px(10), ink);
    painter.restore();
}

void TextsChart::paintColumn(QPainter &painter, const Frame &frame, qsizetype index,
                             const ChartInk &ink) const
{
    const ProgressPeriod &period = m_overview.periods[index];
    const qreal gap = std::min(ink.px(4), (frame.hasBlocks ? frame.cell : frame.column) * 0.2);
    const qreal width = frame.hasBlocks ? frame.cell - gap : frame.column - gap;
    const qreal x = frame.left + frame.column * qreal(index) + (frame.hasBlocks ? 0 : gap / 2);
    qreal y = frame.bottom;
    for (const Kind kind : {Alone, WithHelp, Together, Unjudged}) {
        takeLook(painter, kind, ink);
        const int count = countOf(period, kind);
        const int pieces = frame.hasBlocks ? count : std::min(count, 1);
        const qreal height = frame.hasBlocks ? frame.cell : frame.cell * count;
        for (int piece = 0; piece < pieces; ++piece) {
            y -= height;
            const qreal rim = kind == Alone ? 0 : ink.px(0.75);
            const QRectF block(
                x + rim, y + rim, width - 2 * rim,
                std::max<qreal>(height - (frame.hasBlocks ? gap : 0) - 2 * rim, ink.px(1)));
            const qreal corner = std::min({ink.px(4), block.width() / 4, block.height() / 4});
            painter.drawRoundedRect(block, corner, corner);
        }
    }
}

QList<Chart::Stop> TextsChart::stops(const QRectF &place, const ChartInk &ink) const
{
    const Frame where = frame(place, ink);
    QList<Stop> stops;
    for (qsizetype i = 0; i < m_overview.periods.size(); ++i) {
        const ProgressPeriod &period = m_overview.periods[i];
        if (period.texts == 0)
            continue;
        const QString when = ProgressWords::period(period, m_byWeek);
        const qreal height = where.cell * period.texts;
        stops += {
            {where.left + where.column * qreal(i)
                 + (where.hasBlocks ? where.cell : where.column) / 2,
             where.bottom - height / 2},
            QCoreApplication::translate("Chart", "%1: %2 by itself, %3 with help, %4 read together")
                .arg(when)
                .arg(period.alone)
                .arg(period.withHelp)
                .arg(period.together)};
    }
    return stops;
}

} // namespace chitai
