// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameLetters.h"

namespace chitai {

/// Whether a sentence, a line or a quotation begins at a place of a text.
[[nodiscard]] bool isAtSentenceStart(QStringView text, qsizetype place);

/// The word that follows after nothing but blanks; empty where there is none.
[[nodiscard]] QStringView wordBehind(QStringView text, qsizetype place);

/// Whether a comma or another mark follows, as behind somebody who is called.
[[nodiscard]] bool hasMarkBehind(QStringView text, qsizetype place);

/// Two words with nothing but a dash between them.
[[nodiscard]] bool isLinked(QStringView text, const TextWord &left, const TextWord &right);

} // namespace chitai
