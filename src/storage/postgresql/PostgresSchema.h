// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

class Database;

/// The schema that this version of the program writes; numbered as SQLite's (sqlite/Migrations.h).
[[nodiscard]] int currentPostgresSchema();

/// Looks at a database on a server and brings its schema up to date, in one transaction; of several
/// laptops at once the first one does it. StorageFailed, with what a person has to do, for an old
/// server, another encoding than UTF8, other tables than ours, and where rights or the extension
/// pg_trgm are missing; NewerSchema where a later version of the program wrote it.
[[nodiscard]] Result<void> raisePostgresSchema(Database &database);

} // namespace chitai
