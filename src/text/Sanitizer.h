// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

/// The longest text that one item may have, in UTF-16 code units.
inline constexpr qsizetype maxItemTextLength = 10'000;

/// A text as it may enter the library: white space trimmed at both ends, Unicode NFC, without
/// characters that nobody sees (controls other than white space, soft hyphens, zero-width spaces,
/// byte order marks, directional overrides, lone surrogates). Everything else stays as it was
/// written.
///
/// Fails with BadValue when nothing is left, or nothing but punctuation, and with TooLarge above
/// maxItemTextLength.
[[nodiscard]] Result<QString> sanitizeItemText(const QString &text);

} // namespace chitai
