// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDate>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace chitai {

/// With what a chart is drawn, on a screen or on paper.
struct ChartInk
{
    QColor ink;
    QColor quiet; ///< of words and lines beside it
    QColor line; ///< of the grid
    QColor ground; ///< what the chart stands on
    QColor soft; ///< of an area
    QColor edge; ///< of the line in it
    QColor good;
    QColor goodSoft;
    QColor careful;
    QColor carefulSoft;
    QString family;
    qreal small = 14; ///< of its words, in the painter's units; all measures follow from it

    [[nodiscard]] QFont font() const;
    /// So many pixels of a screen whose small words have 14.
    [[nodiscard]] qreal px(qreal pixels) const { return pixels * small / 14; }
};

/// What is known of a child over time, as a drawing with places that can be gone to. The same in
/// the window and on paper. Words are in the language of the interface.
class Chart
{
public:
    /// Something that the chart shows, and what it says in words.
    struct Stop
    {
        QPointF at;
        QString told;
    };

    Chart() = default;
    virtual ~Chart() = default;
    Chart(const Chart &) = delete;
    Chart &operator=(const Chart &) = delete;

    virtual void paint(QPainter &painter, const QRectF &place, const ChartInk &ink) const = 0;
    /// From the left to the right.
    [[nodiscard]] virtual QList<Stop> stops(const QRectF &place, const ChartInk &ink) const = 0;
};

/// The days of a chart from the left to the right.
struct ChartTime
{
    QDate from;
    QDate to; ///< not before from
    qreal left = 0;
    qreal right = 0;

    [[nodiscard]] qreal at(const QDate &day) const
    {
        const qreal days = qreal(qMax<qint64>(from.daysTo(to), 1));
        return left + (right - left) * qreal(from.daysTo(day)) / days;
    }
};

/// Writes the names of the months below a chart, as many as there is room for; years where there
/// are many months. `top` is their upper edge.
void paintMonths(QPainter &painter, const ChartTime &time, qreal top, const ChartInk &ink);

/// "12 November", with the year where it is not the last one of the chart.
[[nodiscard]] QString chartDay(const QDate &day, const QDate &to);

/// The bird of a tamed word. `foot` is where it stands; it is as tall as `height`.
void paintBird(QPainter &painter, const QPointF &foot, qreal height);

} // namespace chitai
