// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/DatabaseAddress.h"

#include <QStringList>

namespace chitai {

// A family's database as a file that is copied, judged and replaced as a whole. Each function opens
// a connection of its own and closes it; callable from any thread.

/// Whether the database is there, has tables and holds together (PRAGMA quick_check); it may be in
/// use. An empty file, as a crash may leave one, is a database to SQLite and none here.
/// StorageDamaged, with what SQLite says in the log; StorageFailed where it can't be read.
[[nodiscard]] Result<void> checkDatabase(const QString &file);

/// Copies a database, which may be in use, as it is at one moment, without
/// HouseRows; one on a server row by row. The copy is readable by its owner only (0600).
/// StorageFull and other write errors.
[[nodiscard]] Result<void> copyForBackup(const DatabaseAddress &source, const QString &copy);

/// What a family has, as its database says.
struct DatabaseContents
{
    qint64 texts = 0;
    QStringList pictures; ///< their ids, without braces
};

/// Of a database that was copied or adopted.
[[nodiscard]] Result<DatabaseContents> databaseContents(const QString &file);

/// Checks a foreign file and prepares it as a replacement of the database: PRAGMA quick_check,
/// requireOwnSchema(), migration to the current schema, removal of HouseRows. BadValue for any
/// other file, NewerSchema, StorageFull, StorageFailed.
[[nodiscard]] Result<void> adoptDatabase(const QString &file);

/// Copies HouseRows of the current database into an adopted file; none where the current database
/// does not exist or can't be read. One transaction, so it can be repeated after a crash.
[[nodiscard]] Result<void> carryHouse(const QString &database, const QString &adopted);

} // namespace chitai
