// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

#include <QSqlQuery>

namespace chitai {

class Database;

// How items are read from rows, for the stores that do.

/// "SELECT … FROM items i " with the columns of readItem().
[[nodiscard]] QString itemQuery();
[[nodiscard]] Item readItem(const QSqlQuery &row);

/// Items that are the same text (base/TextFolding.h), whichever way it is written: the very same
/// first, then the one that was read most, then the oldest. Columns of readItem(); some rows may be
/// other texts, so read them with firstSame().
/// The values are language, sort key, text folded for search, and text.
[[nodiscard]] QString sameItemsQuery(const Database &database);
[[nodiscard]] QVariantList sameItemsValues(const QString &text, Language language);
[[nodiscard]] std::optional<Item> firstSame(QSqlQuery &rows, const QString &text);

/// "SELECT … FROM items i " with the columns of readEntry().
[[nodiscard]] QString entryQuery(const Database &database);
[[nodiscard]] ItemEntry readEntry(const QSqlQuery &row);
/// The column with the item's number.
inline constexpr int entryNumberColumn = 9;

} // namespace chitai
