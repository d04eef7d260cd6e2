// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringList>

namespace chitai {

/// The sentences of a text in order, each trimmed, without empty ones; joined with blanks they give
/// the text back but for white space. A line break of two lines or more always ends a sentence.
/// Abbreviations ("z. B.", "т. е.", "Mr."), ordinals in German ("am 3. Mai") and initials do not,
/// unless a pronoun or the like follows. Nor does what stands within a quotation or belongs to it:
/// "Hello! Who are you?" Nell asked. A paragraph that begins with a dash is one sentence, so that
/// it stays clear who speaks: — Привет! — Варя улыбнулась. — Ты кто?
[[nodiscard]] QStringList splitSentences(const QString &text, Language language);

/// A dash that direct speech begins with, as people type it.
[[nodiscard]] bool isSpeechDash(QChar character);

/// Whether a text ends as a sentence does, perhaps within a quotation.
[[nodiscard]] bool endsSentence(const QString &text);

} // namespace chitai
