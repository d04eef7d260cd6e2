// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

// Which forms are the same word, well enough to find a picture: "кошки" and "кошка", "Häuser" and
// "Haus", "cats" and "cat". Endings are taken off without a dictionary, so that a form has several
// keys; two words are the same where they share one. What is found wrongly is a picture that nobody
// takes.

/// The words of a text that may name something to be seen, folded, each once, in their order. The
/// commonest words without a picture ("und", "на") are left out.
[[nodiscard]] QStringList picturableWords(const QString &text, Language language);

/// The keys of a folded word, itself first.
[[nodiscard]] QStringList wordKeys(const QString &word, Language language);

/// Keys of what a word may be a small or dear form of ("Kätzchen", "домик", "котёнок"), for when
/// it has no picture of its own. Often empty.
[[nodiscard]] QStringList keysOfLargerThing(const QString &word, Language language);

} // namespace chitai
