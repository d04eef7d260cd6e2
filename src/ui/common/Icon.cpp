// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Icon.h"

#include "ui/common/IconPaths.h"

#include <QPainter>

namespace chitai {

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(iconGrid, iconGrid);
}

void Icon::setDrawing(Drawing drawing)
{
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    update();
    Q_EMIT drawingChanged();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setFilled(bool filled)
{
    if (filled == m_isFilled)
        return;
    m_isFilled = filled;
    update();
    Q_EMIT isFilledChanged();
}

void Icon::setSize(qreal size)
{
    if (qFuzzyCompare(size, this->size()))
        return;
    setImplicitSize(size, size);
    update();
    Q_EMIT sizeChanged();
}

void Icon::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(width(), height()) / iconGrid;
    painter->scale(scale, scale);
    painter->setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_isFilled ? QBrush(m_color) : QBrush(Qt::NoBrush));
    painter->drawPath(iconPath(m_drawing));
}

} // namespace chitai
