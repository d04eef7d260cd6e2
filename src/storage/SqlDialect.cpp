// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SqlDialect.h"

#include "storage/postgresql/PostgresDialect.h"
#include "storage/sqlite/SqliteDialect.h"

namespace chitai {

std::unique_ptr<const SqlDialect> dialectFor(const DatabaseAddress &address)
{
    switch (address.engine()) {
    case DatabaseAddress::Engine::Postgresql:
        return std::make_unique<PostgresDialect>();
    case DatabaseAddress::Engine::Sqlite:
        break;
    }
    return std::make_unique<SqliteDialect>();
}

} // namespace chitai
