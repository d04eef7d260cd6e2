// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/WordStyle.h"

#include <QImage>
#include <QQuickItem>

namespace chitai {

/// One word on the screen, as a picture that is drawn anew only when the word's look or size
/// changes; whatever moves over or under it costs one copy. Looks that will be wanted soon can be
/// drawn ahead, so that a tap draws nothing at all.
class WordItem : public QQuickItem
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
        qreal lineHeight = 0; ///< in font sizes; of a word that takes several lines
    };

    explicit WordItem(QQuickItem *parent);

    void setShape(const Shape &shape);
    void setLook(const WordStyle &look);
    /// Draws these looks now, and forgets all others but the one that is shown.
    void drawAhead(const QList<WordStyle> &looks);

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    struct Picture
    {
        WordStyle look;
        QImage image;
    };

    /// As it was drawn before, or drawn now.
    [[nodiscard]] QImage picture(const WordStyle &look);
    [[nodiscard]] QImage draw(const WordStyle &look) const;
    void paintMarks(QPainter &painter, const QColor &colour) const;
    /// Where a piece begins, seen from the beginning of the first base line, in pixels.
    [[nodiscard]] QPointF placeOf(const ShapedWord::Piece &piece) const;
    void paintHyphen(QPainter &painter, const ShapedWord::Piece &piece) const;

    Shape m_shape;
    QList<QList<QList<QGlyphRun>>> m_runs; ///< of each piece's letters, at the size of the screen
    WordStyle m_look;
    QList<Picture> m_pictures;
    bool m_isChanged = false; ///< since the scene last took a picture
};

} // namespace chitai
