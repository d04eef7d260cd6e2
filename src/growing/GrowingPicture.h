// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/Growth.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace chitai {

/// One area or line of a drawing.
struct PicturePart
{
    QByteArray path; ///< as the d of an SVG path, without arcs
    quint32 colour = 0; ///< 0xAARRGGBB
    double line = 0; ///< the width of a line along the path, with round ends; 0: the area is filled
    double glow = 0; ///< the colour fades away towards so far from the origin; 0: it does not
};

/// What is drawn at one or more places.
using PictureSymbol = QList<PicturePart>;

/// What is placed, the first at the back.
struct PictureShape
{
    enum class Role : quint8 {
        Ground, ///< what is there from the first day on
        Wood,
        Crown, ///< the soft green behind the leaves
        Leaf,
        Bird,
        Lantern,
        Letter, ///< on a lantern
    };
    Role role = Role::Ground;
    int number = -1; ///< which text, word or letter it stands for; -1: none
    /// Of a leaf, bird or lantern, its place. It never has another one: a leaf stays in its place
    /// on its twig, though twigs grow, and a bird has one home.
    int place = -1;
    int symbol = -1; ///< an index into GrowingPicture::symbols; -1: it is a letter
    QPointF at = {};
    double angle = 0; ///< degrees, clockwise, before it is scaled
    double scale = 1; ///< of a letter the size of its font, at is then the middle of its base line
    bool isMirrored = false; ///< left and right change places
    QString text = {}; ///< of a letter
};

using ShapeRole = PictureShape::Role;

struct SkyColour
{
    double at = 0; ///< 0: the top, 1: the bottom
    quint32 colour = 0;
};

/// The child's own picture. It can be drawn larger than its size: the sky goes on above, the meadow
/// below, and both to the sides.
struct GrowingPicture
{
    QSizeF size = {1920, 1080};
    QList<SkyColour> sky;
    quint32 letterColour = 0;
    QList<PictureSymbol> symbols;
    QList<PictureShape> shapes;
};

enum class Daylight { Day, Night };

/// Makes the picture: by the seed and the counts alone, so it is the same on every screen and on
/// paper. It only grows: what one more text, word or letter brings is added to what was there.
/// Counts beyond what has places (4600 texts, 600 words, 78 letters) add nothing more. It takes a
/// few milliseconds; any thread.
[[nodiscard]] GrowingPicture growingPicture(const Growth &growth, Daylight light);

} // namespace chitai
