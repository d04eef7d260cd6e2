// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QString>

namespace chitai {

/// Whether a sentence may be of this language: its letters are, and its little words do not speak
/// for another of ours. A doubt is decided for the sentence; a name alone says nothing.
[[nodiscard]] bool mayBeIn(Language language, const QString &sentence);

} // namespace chitai
