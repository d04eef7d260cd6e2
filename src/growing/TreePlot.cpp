// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/TreePlot.h"

#include "growing/Garden.h"

#include <QtMath>
#include <cmath>

namespace chitai {

namespace {

// Of a branch, before the leaves around its end.
constexpr int leavesAlongTwig = 4;
constexpr double goldenAngle = 137.508;
constexpr int placesOfTwig = 1'000;

QPointF onRing(double turn, double radius)
{
    return {std::cos(turn) * radius * 1.15, std::sin(turn) * radius};
}

} // namespace

TreePlot::TreePlot(Plot &plot, const PictureColours &colours)
    : m_plot(plot)
    , m_colours(colours)
{
    for (const quint32 green : {0x4F8F58U, 0x66A263U, 0x7DB56EU, 0x96C47FU}) {
        m_leaves += plot.symbol(
            {{"M0 0Q10-15 28-13Q44-10 52 0Q44 10 28 13Q10 15 0 0Z", colours.of(green)}});
    }
}

void TreePlot::drawShadow(int texts)
{
    const double share = growingShare(texts, 160);
    m_plot.put(ShapeRole::Ground,
               {{PathText::ellipse(0, 0, 60 + 200 * share, 10 + 16 * share),
                 m_colours.of(0x4C8457, 0.55)}},
               garden::treeFoot);
}

void TreePlot::drawSprout(const Stand &stand)
{
    PicturePart stem{"M0 0Q-5-20 1-40", m_colours.of(0x3E7F48), 7};
    m_plot.put(ShapeRole::Wood,
               {{PathText::ellipse(0, 4, 30, 9), m_colours.of(0x8A5A36)},
                stem,
                {"M1-38Q-8-58-34-56Q-30-34 1-38Z", m_colours.of(0x3E7F48)},
                {"M1-38Q8-62 36-62Q34-38 1-38Z", m_colours.of(0x4F8F58)}},
               stand.foot - QPointF(0, 16), 1.6 * stand.size);
}

void TreePlot::draw(const GrowingTree &tree, const Stand &stand)
{
    if (stand.texts <= 0) {
        drawSprout(stand);
        return;
    }
    const GrowingTree::Pose pose = tree.pose(stand.texts, stand.foot, stand.size);
    const QList<GrowingTree::Leaf> leaves = tree.leaves(stand.texts);
    QList<int> load(tree.branches().size(), 0);
    for (const GrowingTree::Leaf &leaf : leaves)
        ++load[leaf.twig];
    drawCrown(tree, pose, load, stand.size);
    PictureSymbol wood;
    for (qsizetype branch = 0; branch < pose.size(); ++branch) {
        if (pose[branch])
            wood += {pose[branch]->outline(branch == 0), m_colours.of(0x8A5A36)};
    }
    m_plot.put(ShapeRole::Wood, wood);
    int number = stand.before;
    for (const GrowingTree::Leaf &leaf : leaves)
        drawLeaf(tree, pose, leaf, ++number, stand);
}

void TreePlot::drawCrown(const GrowingTree &tree, const GrowingTree::Pose &pose,
                         const QList<int> &load, double size)
{
    PictureSymbol crown;
    for (qsizetype branch = 0; branch < pose.size(); ++branch) {
        if (!pose[branch] || tree.branches()[branch].level < 2 || load[branch] == 0)
            continue;
        const QPointF at = pose[branch]->at(0.9);
        const double radius = (10 + 58 * growingShare(load[branch], 5)) * size
            * std::min(1.0, 0.3 + pose[branch]->grown);
        crown += {PathText::ellipse(at.x(), at.y(), radius * 1.14, radius), m_colours.of(0x5A9660)};
    }
    if (!crown.isEmpty())
        m_plot.put(ShapeRole::Crown, crown);
}

void TreePlot::drawLeaf(const GrowingTree &tree, const GrowingTree::Pose &pose,
                        const GrowingTree::Leaf &leaf, int number, const Stand &stand)
{
    const std::optional<GrowingTree::Limb> &twig = pose[leaf.twig];
    if (!twig)
        return;
    const bool isAlong = leaf.place < leavesAlongTwig;
    QPointF at;
    double angle = 0;
    if (isAlong) { // left and right of it in turn
        at = twig->at(1 - leaf.place * 0.24);
        angle = twig->direction()
            + (leaf.place == 0 ? (leaf.spin - 0.5) * 24
                               : (leaf.place % 2 ? -1 : 1) * (70 + 14 * leaf.spin));
    } else { // around its end, as seeds stand in a sunflower
        const double turn = qDegreesToRadians(leaf.place * goldenAngle) + leaf.offset * 2;
        const double radius = 15 * std::sqrt(leaf.place) * stand.size * (0.5 + 0.5 * twig->grown);
        const bool isBough = tree.branches()[leaf.twig].level == 1;
        at = twig->at(isBough ? 0.55 + 0.45 * leaf.offset : 1) + onRing(turn, radius);
        angle = qRadiansToDegrees(turn) + (leaf.spin - 0.5) * 50;
    }
    // The light comes from above.
    const double lift = (stand.foot.y() - at.y()) / (620 * stand.size);
    const double bright = isAlong ? (leaf.place % 2 ? 0 : 1.6) : leaf.tone * 2.2;
    const int shade
        = std::clamp(int(std::floor(bright + lift * 2.2 - 0.4)), 0, int(m_leaves.size()) - 1);
    PictureShape shape{.role = ShapeRole::Leaf,
                       .number = number,
                       .place = leaf.twig * placesOfTwig + leaf.place,
                       .symbol = m_leaves[shade],
                       .at = at,
                       .angle = std::round(angle)};
    shape.scale = 1.04 * std::max(stand.size, stand.size < 0.4 ? 0.3 : 0.5);
    m_plot.put(shape);
}

} // namespace chitai
