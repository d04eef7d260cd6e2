// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// The text with U+FFFD in the place of each half of a letter that stands alone (a lone surrogate),
/// which no UTF-8 can carry.
[[nodiscard]] QString wellFormed(QString text);

/// The lines of a text in one, as verses are quoted: "Summ, summ, summ! / Bienchen, summ herum!"
[[nodiscard]] QString oneLine(const QString &text);

/// A word as it is spoken of: without the marks before and behind it. One that is nothing but marks
/// stays as it is.
[[nodiscard]] QString bareWord(const QString &word);

/// The first so many characters, counted in code points.
[[nodiscard]] QString firstCharacters(const QString &text, qsizetype count);

} // namespace chitai
