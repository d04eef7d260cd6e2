// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QString>

namespace chitai {

/// More letters are sent to no model: the oldest of those that are still asked takes a thousand.
inline constexpr qsizetype longestPicturePrompt = 1000;

/// What a model is told to draw for a text: the style of our own pictures, in the language of the
/// text, and the text in one line without stress marks, of a long one whole sentences from its
/// beginning. The names in it stay: see withoutNames(). Empty for a text without a letter. Callable
/// from any thread.
[[nodiscard]] QString picturePrompt(const QString &text, Language language);

} // namespace chitai
