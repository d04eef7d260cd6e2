// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// The sentences of a text in order, each trimmed, without empty ones; joined with blanks they give
/// the text back but for white space. A line break of two lines or more always ends a sentence.
/// Abbreviations ("z. B.", "т. е.", "Mr."), ordinals in German ("am 3. Mai"), initials and marks of
/// direct speech do not.
[[nodiscard]] QStringList splitSentences(const QString &text, Language language);

} // namespace chitai
