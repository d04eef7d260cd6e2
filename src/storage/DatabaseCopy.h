// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

class Database;

/// How much a copy has brought over.
struct CopiedDatabase
{
    qint64 rows = 0;
    qint64 texts = 0;
    qint64 children = 0;

    friend bool operator==(const CopiedDatabase &, const CopiedDatabase &) = default;
};

/// Brings everything of one database into another one, in one transaction of `to`: rows in the
/// order in which they were made, with their numbers. Either may be a file or on a server; of what
/// each laptop has for itself on a server, only this one's rows come along. Both must have the
/// current schema, and neither is written by anybody else meanwhile. Conflict where `to` has a
/// text, a child, a session or a story already; nothing was changed then, nor with any other error.
[[nodiscard]] Result<CopiedDatabase> copyDatabase(Database &from, Database &to);

/// Every row of a database as one text, table by table in an order that does not depend on the
/// engine: two databases with the same lines hold the same. For comparing; small databases.
[[nodiscard]] Result<QString> databaseAsText(Database &database);

} // namespace chitai
