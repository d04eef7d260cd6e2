// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>

namespace chitai {

class Database;

/// Whether a database that comes from elsewhere has exactly the tables, indexes and triggers that
/// this program gives to one of its schema version, and nothing else. A foreign
/// trigger or view would run with this program's rights whenever it writes. BadValue where it has
/// anything else, NewerSchema where a later version wrote it. Writes nothing.
[[nodiscard]] Result<void> requireOwnSchema(Database &database);

/// An SQL statement as SQLite reads it: its words, signs and quoted texts, without comments and
/// white space. Earlier versions kept the comments of the migrations in the schema.
[[nodiscard]] QStringList sqlTokens(const QString &sql);

} // namespace chitai
