// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

// A family's database as a file that is copied, judged and replaced as a whole. Each function opens
// a connection of its own and closes it; callable from any thread.

/// Whether the database holds together (PRAGMA quick_check); it may be in use. StorageDamaged, with
/// what SQLite says in the log; StorageFailed where it can't be read.
[[nodiscard]] Result<void> checkDatabase(const QString &file);

/// Copies a database, which may be in use, as it is at one moment, without what belongs to the
/// house (HouseRows). The copy is its owner's alone. StorageFull and whatever else writing meets.
[[nodiscard]] Result<void> copyForBackup(const QString &file, const QString &copy);

/// Makes a file that came from elsewhere one that may be put in the place of a family's database:
/// it is whole, has exactly our tables, is brought up to the current schema, and what belongs to a
/// house is taken out of it. BadValue for any other file, NewerSchema, StorageFull, StorageFailed.
[[nodiscard]] Result<void> adoptDatabase(const QString &file);

/// Puts what belongs to this house into an adopted file, which then has nothing of another. Where
/// there is no database, or it can't be read any more, that is nothing. Done as a whole: a crash
/// leaves the adopted file without it, and it can be done again.
[[nodiscard]] Result<void> carryHouse(const QString &database, const QString &adopted);

} // namespace chitai
