// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/PictureColours.h"
#include "growing/Plot.h"

namespace chitai {

/// Draws the lanterns with their letters, and what they hang on: only as much as they need.
class LanternPlot
{
public:
    LanternPlot(Plot &plot, const PictureColours &colours, const QStringList &letters);

    void drawRopes();
    void drawLanterns();

private:
    Plot &m_plot;
    const PictureColours &m_colours;
    const QStringList &m_letters;
};

} // namespace chitai
