// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

// SQLite folds case and compares for ASCII only, so the library keeps two forms of each text in
// columns of their own. Changing either function needs a migration that fills the columns anew.

/// The form in which texts are looked for: Unicode NFKC, case folded, ё as е, ß as ss.
[[nodiscard]] QString foldForSearch(const QString &text);

/// The form that sorts by code point as the language sorts: folded for search, and without
/// diacritics but for й, which is a letter of its own (DIN 5007-1 for German; ё is sorted as е).
[[nodiscard]] QString sortKey(const QString &text);

/// A text that sorts behind all texts that begin with this one, and before all others behind it.
[[nodiscard]] QString textBehindAll(const QString &beginning);

} // namespace chitai
