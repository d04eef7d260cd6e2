// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace chitai {

/// Where things stand in the picture, whatever has grown so far.
namespace garden {

constexpr double ground = 872;
constexpr QPointF treeFoot(960, ground + 12);
constexpr double postTop = 704;

/// Lanterns hang on ropes, which hang between posts, those nearest the tree first.
struct Rope
{
    double left = 0;
    double right = 0;

    [[nodiscard]] QPointF at(double share) const;
};
constexpr int lanternsOnRope = 6;
[[nodiscard]] const QList<Rope> &ropes();

struct LanternPlace
{
    QPointF at; ///< of its upper end
    double drop = 0; ///< how far below the rope it hangs
    int rope = -1; ///< an index into ropes(); -1: it floats
    double scale = 1;
};
/// In the order in which they are taken. What has no room on the ropes floats above them.
[[nodiscard]] const QList<LanternPlace> &lanternPlaces();

/// The trees that follow the first one.
struct TreeSite
{
    QPointF foot;
    double size = 1;
    bool isFar = false; ///< on the far hill
};
[[nodiscard]] const QList<TreeSite> &treeSites();

/// The middle of a post's top, for the birds.
[[nodiscard]] QList<QPointF> postTops();
/// Whether the post at x stands when so many letters are known.
[[nodiscard]] bool hasPost(double x, int letters);

} // namespace garden

} // namespace chitai
