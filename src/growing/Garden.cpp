// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Garden.h"

namespace chitai::garden {

namespace {

QList<LanternPlace> makeLanternPlaces()
{
    QList<LanternPlace> places;
    for (int rope = 0; rope < int(ropes().size()); ++rope) {
        for (int k = 0; k < lanternsOnRope; ++k) {
            const QPointF at = ropes()[rope].at((k + 0.5) / lanternsOnRope * 0.92 + 0.04);
            places += {at, k % 2 ? 78.0 : 10.0, rope, 1};
        }
    }
    // They rise away from the tree, left and right in turn.
    for (int row = 0; row < 3; ++row) {
        for (int k = 0; k < 7; ++k) {
            for (const double side : {-1.0, 1.0}) {
                const double away = 474 + k * 66 + (row % 2) * 33;
                const double rise = 596 - row * 74 - k * 9 + (k % 2) * 14;
                places += {{treeFoot.x() + side * away, rise}, 0, -1, 0.72};
            }
        }
    }
    return places;
}

} // namespace

QPointF Rope::at(double share) const
{
    return {left + (right - left) * share, postTop + 8 + 4 * 36 * share * (1 - share)};
}

const QList<Rope> &ropes()
{
    static const QList<Rope> all{{536, 772},   {1148, 1384}, {300, 536},
                                 {1384, 1620}, {64, 300},    {1620, 1856}};
    return all;
}

const QList<LanternPlace> &lanternPlaces()
{
    static const QList<LanternPlace> places = makeLanternPlaces();
    return places;
}

const QList<TreeSite> &treeSites()
{
    static const QList<TreeSite> sites{
        {{1502, 748}, 0.56, false}, {{150, 748}, 0.5, false},   {{1800, 742}, 0.44, false},
        {{650, 752}, 0.44, false},  {{1270, 750}, 0.42, false}, {{60, 690}, 0.26, true},
        {{1690, 662}, 0.28, true},  {{560, 672}, 0.24, true},   {{1110, 660}, 0.24, true}};
    return sites;
}

QList<QPointF> postTops()
{
    QList<QPointF> tops;
    for (const double x : {772.0, 1148.0, 536.0, 1384.0, 300.0, 1620.0, 64.0, 1856.0})
        tops += {x, postTop - 14};
    return tops;
}

bool hasPost(double x, int letters)
{
    const QList<Rope> &all = ropes();
    for (int rope = 0; rope < int(all.size()) && rope * lanternsOnRope < letters; ++rope) {
        if (all[rope].left == x || all[rope].right == x)
            return true;
    }
    return false;
}

} // namespace chitai::garden
