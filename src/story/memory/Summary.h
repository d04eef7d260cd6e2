// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/StoryRecords.h"

#include <QList>

namespace chitai {

inline constexpr qsizetype maxSummaryLength = 1'200; ///< characters

/// Carries a summary on by messages, oldest first: of each reply the sentence that tells most, what
/// the user said in short. Lines of the story itself, in its order; no model is asked. Where it
/// gets too long, the older half is thinned out.
[[nodiscard]] QString summarise(const QString &summary, const QList<StoryMessage> &messages);

} // namespace chitai
