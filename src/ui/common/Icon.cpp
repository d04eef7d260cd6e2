// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Icon.h"

#include <QPainter>
#include <QPainterPath>

namespace chitai {

namespace {

// The drawings stand in a square of so many units.
constexpr qreal grid = 24;

QPainterPath lines(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

QPainterPath closed(std::initializer_list<QPointF> points)
{
    QPainterPath path = lines(points);
    path.closeSubpath();
    return path;
}

QPainterPath openBook()
{
    QPainterPath path;
    path.moveTo(12, 6);
    path.cubicTo(9, 4, 5, 4, 3, 5);
    path.lineTo(3, 19);
    path.cubicTo(5, 18, 9, 18, 12, 20);
    path.cubicTo(15, 18, 19, 18, 21, 19);
    path.lineTo(21, 5);
    path.cubicTo(19, 4, 15, 4, 12, 6);
    path.lineTo(12, 20);
    return path;
}

QPainterPath star()
{
    return closed({{12, 3.5},
                   {14.6, 9},
                   {20.5, 9.7},
                   {16.2, 13.8},
                   {17.3, 19.7},
                   {12, 16.8},
                   {6.7, 19.7},
                   {7.8, 13.8},
                   {3.5, 9.7},
                   {9.4, 9}});
}

QPainterPath lantern()
{
    QPainterPath path;
    path.addPath(closed({{8, 9}, {16, 9}, {17.5, 20}, {6.5, 20}}));
    path.addPath(lines({{7, 9}, {17, 9}}));
    path.moveTo(9, 9);
    path.cubicTo(9, 2.5, 15, 2.5, 15, 9);
    path.moveTo(12, 12);
    path.cubicTo(15, 15, 13.5, 17.5, 12, 17.5);
    path.cubicTo(10.5, 17.5, 9, 15, 12, 12);
    return path;
}

QPainterPath speaker()
{
    QPainterPath path;
    path.addPath(closed({{4, 9.5}, {7.5, 9.5}, {12, 6}, {12, 18}, {7.5, 14.5}, {4, 14.5}}));
    path.arcMoveTo(12, 8.5, 7, 7, 45);
    path.arcTo(12, 8.5, 7, 7, 45, -90);
    path.arcMoveTo(9.5, 5, 14, 14, 45);
    path.arcTo(9.5, 5, 14, 14, 45, -90);
    return path;
}

QPainterPath sliders()
{
    QPainterPath path;
    for (const QPointF knob : {QPointF(15, 6), QPointF(8, 12), QPointF(13, 18)}) {
        path.addPath(lines({{3, knob.y()}, {knob.x() - 2.5, knob.y()}}));
        path.addEllipse(knob, 2.5, 2.5);
        path.addPath(lines({{knob.x() + 2.5, knob.y()}, {21, knob.y()}}));
    }
    return path;
}

QPainterPath outline(Icon::Drawing drawing)
{
    QPainterPath path;
    switch (drawing) {
    case Icon::Book:
        return openBook();
    case Icon::Shelf:
        path.addRect(4, 4, 4, 16);
        path.addRect(10, 4, 4, 16);
        path.addPath(closed({{16, 5}, {19.5, 4}, {22, 19}, {18.5, 20}}));
        break;
    case Icon::Past:
        path.arcMoveTo(4, 4, 16, 16, 180);
        path.arcTo(4, 4, 16, 16, 180, 310);
        path.addPath(lines({{4, 4}, {4, 8}, {8, 8}}));
        path.addPath(lines({{12, 8}, {12, 12}, {15, 14}}));
        break;
    case Icon::Star:
        return star();
    case Icon::Picture:
        path.addRect(4, 5, 16, 14);
        path.addPath(lines({{4, 16}, {9, 11}, {13, 15}, {16, 12}, {20, 16}}));
        path.addEllipse(QPointF(15.5, 9), 0.8, 0.8);
        break;
    case Icon::Plus:
        path.addPath(lines({{12, 5}, {12, 19}}));
        path.addPath(lines({{5, 12}, {19, 12}}));
        break;
    case Icon::Cross:
        path.addPath(lines({{6, 6}, {18, 18}}));
        path.addPath(lines({{18, 6}, {6, 18}}));
        break;
    case Icon::Folder:
        path = closed({{3, 6}, {9, 6}, {11, 8.5}, {21, 8.5}, {21, 19}, {3, 19}});
        break;
    case Icon::Lantern: // what stories are told by
        return lantern();
    case Icon::Pencil:
        path.addPath(closed({{4, 20}, {5, 15.5}, {16, 4.5}, {19.5, 8}, {8.5, 19}}));
        path.addPath(lines({{13.5, 7}, {17, 10.5}}));
        break;
    case Icon::Back:
        path.addPath(lines({{10, 5}, {4, 12}, {10, 19}}));
        path.addPath(lines({{4, 12}, {20, 12}}));
        break;
    case Icon::Open:
        path.addPath(lines({{5, 9}, {12, 16}, {19, 9}}));
        break;
    case Icon::Speaker:
        return speaker();
    case Icon::Tablet:
        path.addRoundedRect(5, 3, 14, 18, 2, 2);
        path.addPath(lines({{10.5, 18}, {13.5, 18}}));
        break;
    case Icon::Sliders:
        return sliders();
    case Icon::Tick:
        path = lines({{5, 12.5}, {10, 17}, {19, 7}});
        break;
    }
    return path;
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(grid, grid);
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
    const qreal scale = qMin(width(), height()) / grid;
    painter->scale(scale, scale);
    painter->setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(m_isFilled ? QBrush(m_color) : QBrush(Qt::NoBrush));
    painter->drawPath(outline(m_drawing));
}

} // namespace chitai
