// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/GrowingPicture.h"

#include <QFont>
#include <QPainterPath>

class QPainter;

namespace chitai {

/// Paints a child's picture, in a window and on paper alike. The main thread, or a thread that has
/// it alone.
class GrowingPainter
{
public:
    explicit GrowingPainter(GrowingPicture picture);

    /// Fills a rectangle with it: all of the picture, and more sky and meadow where the rectangle
    /// has another shape.
    void paint(QPainter &painter, const QRectF &target, const QFont &font) const;

private:
    void paintSky(QPainter &painter, const QRectF &scene) const;
    void paintSymbol(QPainter &painter, int symbol) const;
    void paintLetter(QPainter &painter, const PictureShape &shape, const QFont &font) const;

    GrowingPicture m_picture;
    QList<QList<QPainterPath>> m_paths; // of each symbol's parts
};

/// Which part of the plane, in the picture's own measure, a rectangle of this shape shows.
[[nodiscard]] QRectF shownScene(const QSizeF &picture, const QSizeF &target);

} // namespace chitai
