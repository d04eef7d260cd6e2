// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

class Database;

/// The schema that this version of the program writes.
[[nodiscard]] int currentSchemaVersion();

/// The schema of an open database, 0 for an empty one. StorageFailed where the file is no database
/// of this program, NewerSchema where a later version of it wrote the file. Writes nothing.
[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Brings the schema up to date, one transaction a step, after a copy of a database that has data.
[[nodiscard]] Result<void> migrate(Database &database, const QString &file);

} // namespace chitai
