// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QUuid>
#include <optional>

namespace chitai {

class Database;

/// Which child reads on which of the laptops that share a database: rows that hold for two minutes
/// of the server's clock, so that a laptop that crashed keeps no child. Of a server. Lives in the
/// thread of its Database.
class ReadingLeases
{
public:
    explicit ReadingLeases(Database &database);

    /// The name of the other laptop that the child reads on; nothing where there is none.
    [[nodiscard]] Result<std::optional<QString>> elsewhere(const QUuid &profileId) const;
    enum class IfElsewhere { Leave, TakeOver };
    /// The child reads on this laptop, which is called so, from now on. Where it reads on another
    /// one and is left there, gives that one's name, and nothing was changed.
    [[nodiscard]] Result<std::optional<QString>>
    take(const QUuid &profileId, const QString &laptopName, IfElsewhere ifElsewhere);
    /// For two minutes more; false where another laptop has taken the child.
    [[nodiscard]] Result<bool> renew(const QUuid &profileId);
    /// The child does not read on this laptop any more.
    [[nodiscard]] Result<void> release(const QUuid &profileId);

private:
    Database &m_database;
};

} // namespace chitai
