// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/tales/Storyteller.h"
#include "story/tales/TaleWalk.h"

namespace chitai {

/// The sentences of the turn that a walk has come to, for the level and the telling of the request:
/// the scene in its wording, and around it what the turn has room for. At most so many sentences as
/// the level allows.
[[nodiscard]] QStringList sentencesOfTurn(const TaleWalk &walk, const TaleBook &book,
                                          const TaleRequest &request, const Character &character);

} // namespace chitai
