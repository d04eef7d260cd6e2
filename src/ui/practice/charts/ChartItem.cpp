// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/ChartItem.h"

#include "ui/practice/charts/MinutesChart.h"
#include "ui/practice/charts/PaceChart.h"
#include "ui/practice/charts/TamedChart.h"
#include "ui/practice/charts/TextsChart.h"

#include <QPainter>
#include <cmath>

namespace chitai {

namespace {

// So far from a stop a pointer still means it, in pixels of small words.
constexpr qreal reach = 24;

std::unique_ptr<Chart> makeChart(ChartItem::Kind kind, const ProgressModel &progress)
{
    switch (kind) {
    case ChartItem::Texts:
        return std::make_unique<TextsChart>(progress.overview(), progress.isByWeek());
    case ChartItem::Tamed:
        return std::make_unique<TamedChart>(progress.overview());
    case ChartItem::Minutes:
        return std::make_unique<MinutesChart>(progress.overview(), progress.norm());
    case ChartItem::Pace:
        break;
    }
    return std::make_unique<PaceChart>(progress.overview());
}

} // namespace

ChartInk chartInk(const ThemeFacts &theme, const QString &family, qreal small)
{
    return {.ink = theme.ink(),
            .quiet = theme.quietInk(),
            .line = theme.line(),
            .ground = theme.surface(),
            .soft = theme.raised(),
            .edge = theme.edge(),
            .good = theme.good(),
            .goodSoft = theme.goodSoft(),
            .careful = theme.careful(),
            .carefulSoft = theme.carefulSoft(),
            .family = family,
            .small = small};
}

ChartItem::ChartItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ChartItem::changed, this, &ChartItem::remake);
}

ChartItem::~ChartItem() = default;

void ChartItem::setProgress(ProgressModel *progress)
{
    if (progress == m_progress)
        return;
    if (m_progress)
        m_progress->disconnect(this);
    m_progress = progress;
    if (m_progress)
        connect(m_progress, &ProgressModel::changed, this, &ChartItem::remake);
    Q_EMIT changed();
}

void ChartItem::setColours(ThemeFacts *colours)
{
    if (colours == m_colours)
        return;
    if (m_colours)
        m_colours->disconnect(this);
    m_colours = colours;
    if (m_colours)
        connect(m_colours, &ThemeFacts::darkChanged, this, [this] { update(); });
    Q_EMIT changed();
}

ChartInk ChartItem::ink() const
{
    return m_colours ? chartInk(*m_colours, m_family, m_small) : ChartInk();
}

void ChartItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    remake();
}

void ChartItem::remake()
{
    if (!isComponentComplete() || !m_progress)
        return;
    m_chart = makeChart(m_kind, *m_progress);
    m_current = -1;
    layOut();
}

void ChartItem::layOut()
{
    m_stops = m_chart ? m_chart->stops(boundingRect(), ink()) : QList<Chart::Stop>();
    Q_EMIT currentChanged();
    update();
}

void ChartItem::geometryChange(const QRectF &geometry, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(geometry, before);
    if (geometry.size() != before.size())
        layOut();
}

void ChartItem::setCurrent(int current)
{
    const int bounded = m_stops.isEmpty() ? -1 : qBound(-1, current, count() - 1);
    if (bounded == m_current)
        return;
    m_current = bounded;
    Q_EMIT currentChanged();
    update();
}

QString ChartItem::told() const
{
    return m_stops.value(m_current).told;
}

QPointF ChartItem::spot() const
{
    return m_stops.value(m_current).at;
}

int ChartItem::stopAt(qreal x, qreal y) const
{
    // Who points below or above a column means it too.
    const qreal weight = m_kind == Pace || m_kind == Minutes ? 1 : 0.1;
    qreal nearest = ink().px(reach);
    int found = -1;
    for (int i = 0; i < count(); ++i) {
        const qreal distance = std::hypot(m_stops[i].at.x() - x, weight * (m_stops[i].at.y() - y));
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

void ChartItem::paint(QPainter *painter)
{
    if (!m_chart || !m_colours)
        return;
    const ChartInk colours = ink();
    m_chart->paint(*painter, boundingRect(), colours);
    if (m_current < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_colours->accent(), colours.px(2.5)));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(spot(), colours.px(8), colours.px(8));
}

} // namespace chitai
