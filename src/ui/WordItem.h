// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/WordLook.h"

#include <QQuickPaintedItem>

namespace chitai {

/// One word on the screen. Draws itself anew only when its look or its size changes; whatever moves
/// over or under it costs one copy.
class WordItem : public QQuickPaintedItem
{
    Q_OBJECT

public:
    /// What is drawn, all but the colours.
    struct Shape
    {
        ShapedWord word;
        DisplayStyle::Syllables syllables = DisplayStyle::Syllables::None;
        qreal pixelSize = 0;
        QPointF origin; ///< where the base line begins, in the parent's pixels
        qreal xHeight = 0; ///< in font sizes
    };

    explicit WordItem(QQuickItem *parent);

    void setShape(const Shape &shape);
    void setLook(const WordLook &look);

    void paint(QPainter *painter) override;

private:
    void paintMarks(QPainter *painter) const;

    Shape m_shape;
    QList<QList<QList<QGlyphRun>>> m_runs; ///< of each piece's letters, at the size of the screen
    WordLook m_look;
};

} // namespace chitai
