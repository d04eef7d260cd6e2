// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// So many of the words that a child practises are wanted in a turn.
inline constexpr qsizetype practisedWords = 3;

/// Those of the words that a text has, in whichever form: the same beginning, and another end of at
/// most three letters.
[[nodiscard]] QStringList wordsFoundIn(const QStringList &words, const QString &text);

/// The words one after another, each in the quotation marks of the language: «дом», «кот».
[[nodiscard]] QString quotedWords(const QStringList &words, Language language);

} // namespace chitai
