// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/review/ReadingMeasures.h"

#include <QString>

namespace chitai {

/// What a parent may ask for instead of a reply.
enum class ReplyWish { Simpler, Shorter, Anew };

/// The words in which a model is asked for it, in the language of the story, with the measures of
/// the level; the model is told to keep what happens and to offer the same choices. From
/// :/chitai/stories/requests.LANGUAGE.yaml.
[[nodiscard]] QString requestText(ReplyWish wish, Language language,
                                  const ReadingMeasures &measures);

} // namespace chitai
