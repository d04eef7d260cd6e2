// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/GrowingTree.h"
#include "growing/PictureColours.h"
#include "growing/Plot.h"

namespace chitai {

/// Draws trees.
class TreePlot
{
public:
    TreePlot(Plot &plot, const PictureColours &colours);

    struct Stand
    {
        int texts = 0; ///< that this tree has leaves of
        int before = 0; ///< texts of the trees before
        QPointF foot;
        double size = 1;
    };
    void draw(const GrowingTree &tree, const Stand &stand);
    /// Below the first tree.
    void drawShadow(int texts);

private:
    /// Before the first text.
    void drawSprout(const Stand &stand);
    void drawCrown(const GrowingTree &tree, const GrowingTree::Pose &pose, const QList<int> &load,
                   double size);
    void drawLeaf(const GrowingTree &tree, const GrowingTree::Pose &pose,
                  const GrowingTree::Leaf &leaf, int number, const Stand &stand);

    Plot &m_plot;
    const PictureColours &m_colours;
    QList<int> m_leaves; // a symbol for each shade
};

} // namespace chitai
