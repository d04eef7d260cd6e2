// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/GrowingPicture.h"

#include "growing/BirdPlot.h"
#include "growing/Garden.h"
#include "growing/Landscape.h"
#include "growing/LanternPlot.h"
#include "growing/TreePlot.h"

#include <algorithm>

namespace chitai {

namespace {

void drawTrees(TreePlot &trees, const Growth &growth, bool isFar)
{
    const QList<garden::TreeSite> &sites = garden::treeSites();
    for (int i = 0; i < int(sites.size()); ++i) {
        const int before = (i + 1) * GrowingTree::mostLeaves;
        if (sites[i].isFar != isFar || growth.texts <= before)
            continue;
        const GrowingTree tree(growth.seed + quint32(i) + 1);
        trees.draw(tree,
                   {.texts = growth.texts - before,
                    .before = before,
                    .foot = sites[i].foot,
                    .size = sites[i].size});
    }
}

} // namespace

GrowingPicture growingPicture(const Growth &growth, Daylight light)
{
    const PictureColours colours(light);
    GrowingPicture picture;
    picture.sky = colours.sky();
    picture.letterColour = PictureColours::ofLight(0x5A3A22);
    Plot plot(picture);
    Landscape landscape(plot, colours, growth.seed);
    TreePlot trees(plot, colours);
    LanternPlot lanterns(plot, colours, growth.letters);
    const GrowingTree tree(growth.seed);
    const int leaves = std::min(growth.texts, GrowingTree::mostLeaves);
    const GrowingTree::Pose pose = tree.pose(leaves, garden::treeFoot, 1);
    BirdPlot birds(plot, colours, {growth, tree, pose});

    landscape.drawSky();
    birds.drawFlocks();
    landscape.drawFarHill();
    drawTrees(trees, growth, true);
    birds.drawFarAway();
    landscape.drawNearHill();
    drawTrees(trees, growth, false);
    landscape.drawTreeHill();
    birds.drawFlying();
    trees.drawShadow(leaves);
    trees.draw(tree, {.texts = leaves, .before = 0, .foot = garden::treeFoot, .size = 1});
    birds.drawOnTwigs();
    lanterns.drawRopes();
    landscape.drawMeadow();
    lanterns.drawLanterns();
    birds.drawOnPosts();
    landscape.drawCat();
    birds.drawOnMeadow();
    return picture;
}

} // namespace chitai
