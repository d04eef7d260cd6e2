// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/charts/PatternBar.h"

#include <QPainter>

namespace chitai {

void paintPatternBar(QPainter &painter, const QRectF &place, double share, double usual,
                     double most, const ChartInk &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = place.height() * 0.55;
    const qreal length = most > 0 ? place.width() * qMin(share / most, 1.0) : 0;
    const QRectF bar(place.left(), place.center().y() - height / 2, length, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.careful);
    painter.drawRoundedRect(bar, height / 4, height / 4);
    const qreal x = place.left() + (most > 0 ? place.width() * qMin(usual / most, 1.0) : 0);
    painter.setPen(QPen(ink.ink, qMax<qreal>(place.height() / 12, 1)));
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    painter.restore();
}

PatternBar::PatternBar(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &PatternBar::changed, this, [this] { update(); });
}

void PatternBar::paint(QPainter *painter)
{
    ChartInk colours;
    colours.careful = m_colour;
    colours.ink = m_ink;
    paintPatternBar(*painter, boundingRect(), m_share, m_usual, m_most, colours);
}

} // namespace chitai
