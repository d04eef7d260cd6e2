// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

class Database;

/// The schema that this version of the program writes.
[[nodiscard]] int currentSchemaVersion();

/// The schema of an open database, 0 for an empty one. StorageFailed where the file is no database
/// of this program, NewerSchema where a later version of it wrote the file. Writes nothing.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Gives an empty database the schema of this version of it, from 1 to the current one.
[[nodiscard]] Result<void> makeSchema(Database &empty, int version);

/// Copies the database as it is at one moment into a file that its owner alone can read, and that
/// is replaced where it is there. StorageFull, StorageDamaged, StorageDenied, StorageReadOnly,
/// StorageFailed.
[[nodiscard]] Result<void> copyInto(Database &database, const QString &copy);

/// Brings the schema up to date, one transaction a step.
[[nodiscard]] Result<void> raiseSchema(Database &database);

/// The same after a copy of a database that has data.
[[nodiscard]] Result<void> migrate(Database &database, const QString &file);

} // namespace chitai
