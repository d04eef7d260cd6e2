// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/tales/Storyteller.h"
#include "story/tales/TaleWalk.h"

namespace chitai {

/// What stands around a scene, with placeholders; each may be empty.
struct TurnAdditions
{
    // Before it:
    QString lead;
    QString mood;
    QString returning;
    // Behind it:
    QString companion;
    QString found;
    QString moodLater;
    QString practice;
    QString rule;

    /// What is needed most comes first.
    [[nodiscard]] QList<QString *> byWeight()
    {
        return {&found, &lead, &practice, &returning, &companion, &mood, &moodLater, &rule};
    }
};

/// All that fits the place that a walk has come to; `sentences` are those of its scene.
[[nodiscard]] TurnAdditions additionsFor(const TaleWalk &walk, const Phrases &phrases,
                                         const TaleRequest &request, const QStringList &sentences);

/// Only what the child needs to choose with: in a finale, the thing that who has none finds.
[[nodiscard]] TurnAdditions neededAdditions(const TaleWalk &walk, const Phrases &phrases);

} // namespace chitai
