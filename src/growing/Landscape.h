// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/PictureColours.h"
#include "growing/Plot.h"

namespace chitai {

/// What is there from the first day on, from the back to the front. Other things are drawn between
/// its layers. The hills and the meadow go on beyond the picture.
class Landscape
{
public:
    Landscape(Plot &plot, const PictureColours &colours, quint32 seed);

    /// Sun and clouds, or moon and stars.
    void drawSky();
    /// With its house.
    void drawFarHill();
    void drawNearHill();
    void drawTreeHill();
    /// With tufts of grass.
    void drawMeadow();
    void drawCat();

private:
    [[nodiscard]] PicturePart part(const QByteArray &path, quint32 rgb, double opacity = 1) const;
    void drawStars();

    Plot &m_plot;
    const PictureColours &m_colours;
    quint32 m_seed;
};

} // namespace chitai
