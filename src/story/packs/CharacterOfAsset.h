// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/Character.h"
#include "story/packs/Assets.h"

namespace chitai {

/// What a file says about its character; nothing is guessed yet, see completed().
[[nodiscard]] Character characterOfAsset(const StoryCharacter &asset);

} // namespace chitai
