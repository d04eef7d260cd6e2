// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "growing/GrowingTree.h"

namespace chitai {

/// Where a bird lives, and the same bird for ever.
struct BirdHome
{
    enum class Kind : quint8 { Twig, Post, Sky, Meadow, FarHill, Flock };
    Kind kind = Kind::Meadow;
    QPointF at; ///< of a twig: when the tree is grown up
    double scale = 1;
    int twig = -1; ///< of the first tree
    double onTwig = 0; ///< where along it
    QPointF waiting = {}; ///< where it stays until its twig or post is there
    int colour = 0;
    bool isMirrored = false;
};

/// The homes of all birds that there is room for, in the order in which they come: first mixed, on
/// twigs and posts, in the sky and on the meadow, with room between them; then on the far hill;
/// then in small flocks far away in the sky.
[[nodiscard]] QList<BirdHome> birdHomes(quint32 seed, const GrowingTree &tree);

} // namespace chitai
