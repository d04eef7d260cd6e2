// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice/charts/Chart.h"

#include <QQuickPaintedItem>

namespace chitai {

/// How often words with a pattern were misread, as a bar, and how often words are at all, as a
/// stroke: both of `most`, the largest there is.
void paintPatternBar(QPainter &painter, const QRectF &place, double share, double usual,
                     double most, const ChartInk &ink);

/// The bar in the window. What it says is written beside it.
class PatternBar : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double share MEMBER m_share NOTIFY changed REQUIRED)
    Q_PROPERTY(double usual MEMBER m_usual NOTIFY changed REQUIRED)
    Q_PROPERTY(double most MEMBER m_most NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed REQUIRED)

public:
    explicit PatternBar(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    double m_share = 0;
    double m_usual = 0;
    double m_most = 1;
    QColor m_colour;
    QColor m_ink;
};

} // namespace chitai
