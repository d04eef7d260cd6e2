// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

// What is the same text, however it was typed or pasted: for the library's identity, for searching,
// completing and the family's corrections of words. What is shown is always what was written.
//
// SQLite folds case and compares for ASCII only, so the library keeps two forms of each text in
// columns of their own. Changing one of the functions needs a migration that fills the columns anew
// (storage/Refolding.h).

/// Whether a character is typed for an apostrophe or for a single quotation mark: ' ’ ‘ ‚ ‹ ´ `.
[[nodiscard]] bool isApostrophe(QChar character);
/// Whether it is a dash, a hyphen or a minus sign of any length.
[[nodiscard]] bool isAnyDash(QChar character);
/// A stress mark above a letter of Russian: acute or grave.
[[nodiscard]] bool isStressMark(QChar mark);

/// The form that all spellings of one text have in common: Unicode NFKC in lower case, ё as е,
/// without stress marks above Cyrillic letters and without invisible characters; all apostrophes,
/// all double quotation marks and all dashes are one each, and each run of white space is a blank.
/// A word of Russian letters has no Latin ones that only look like them. Nothing is trimmed.
/// Idempotent, but for ŉ ʹ ` (U+1FEF) ‴ ‷ ⁗ ⁻ ₋ ｀, words of two scripts and stacked marks.
///
/// ß and ss stay apart: Maße and Masse are two words.
[[nodiscard]] QString foldedText(const QString &text);

/// The form in which texts are looked for: foldedText() with ß as ss, as a keyboard without ß
/// types it.
[[nodiscard]] QString foldForSearch(const QString &text);

/// The form that sorts by code point as the language sorts: folded for search, and without
/// diacritics but for й, which is a letter of its own (DIN 5007-1 for German; ё is sorted as е).
[[nodiscard]] QString sortKey(const QString &text);
/// The same of a text that is folded for search already, for who needs both: folding is most of the
/// work.
[[nodiscard]] QString sortKeyOfFolded(const QString &folded);

/// A text that sorts behind all texts that begin with this one, and before all others behind it.
[[nodiscard]] QString textBehindAll(const QString &beginning);

} // namespace chitai
