// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

/// The longest text that one item may have, in UTF-16 code units.
inline constexpr qsizetype maxItemTextLength = 10'000;

/// A text as the screens show it, character for character: Unicode NFC, white space trimmed at both
/// ends, without characters that nobody sees: controls other than white space, unassigned ones,
/// lone surrogates and what Unicode calls default ignorable (soft hyphens, zero-width spaces,
/// joiners, variation selectors, directional marks, Hangul fillers; UAX #44). Joiners, variation
/// selectors and tags that hold an emoji together stay. Lines end with '\n', whatever ended them
/// before, have no blanks at their ends, and at most one that is empty stands between two others.
/// Idempotent: whoever judges a text before a child sees it judges this form.
[[nodiscard]] QString normalizedText(const QString &text);

/// normalizedText(), as far as it may enter the library. Fails with BadValue when nothing is left,
/// or nothing but punctuation, and with TooLarge above maxItemTextLength.
[[nodiscard]] Result<QString> sanitizeItemText(const QString &text);

} // namespace chitai
