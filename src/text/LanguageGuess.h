// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QStringView>
#include <optional>

namespace chitai {

/// The language that a text speaks for by itself: its alphabet, and for German and English its
/// commonest words and its groups of three letters. Nothing where that is undecided, as for "Hand",
/// and for a text without a letter of ours.
[[nodiscard]] std::optional<Language> evidentLanguage(QStringView text);

/// Whether a text is written in Cyrillic letters for the most part; nothing without letters of
/// either alphabet.
[[nodiscard]] std::optional<bool> isCyrillic(QStringView text);

/// The language to file a text under: what it speaks for, else `expected`, where that has the
/// text's alphabet; else what is more likely. Of several lines of a text all count.
[[nodiscard]] Language guessLanguage(QStringView text, Language expected);

} // namespace chitai
