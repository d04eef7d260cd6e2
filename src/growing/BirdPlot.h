// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/BirdHomes.h"
#include "growing/PictureColours.h"
#include "growing/Plot.h"

namespace chitai {

/// Draws the birds, each where it is now: at home, or on the meadow until its twig or post is
/// there.
class BirdPlot
{
public:
    struct Scene
    {
        const Growth &growth;
        const GrowingTree &tree;
        const GrowingTree::Pose &pose; ///< of the first tree
    };
    BirdPlot(Plot &plot, const PictureColours &colours, const Scene &scene);

    void drawFlocks();
    void drawFarAway();
    void drawFlying();
    void drawOnTwigs();
    void drawOnPosts();
    /// The hindmost first.
    void drawOnMeadow();

private:
    enum class Bearing { Flies, Sits, Stands, IsFar };
    [[nodiscard]] bool isHome(const BirdHome &home) const;
    void draw(BirdHome::Kind kind, Bearing bearing);
    void put(int number, QPointF at, double scale, Bearing bearing);
    [[nodiscard]] int symbolOf(Bearing bearing, int colour);
    [[nodiscard]] PictureSymbol drawingOf(Bearing bearing, int colour) const;

    Plot &m_plot;
    const PictureColours &m_colours;
    const Growth &m_growth;
    const GrowingTree::Pose &m_pose;
    QList<BirdHome> m_homes; // of those that are there
    QHash<int, int> m_symbols;
};

} // namespace chitai
