// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QUuid>

namespace chitai {

class Database;

/// The pictures that items are linked to. Lives in the thread of its Database.
class IllustrationStore
{
public:
    explicit IllustrationStore(Database &database);

    /// The pictures linked to an item, in the order of their linking.
    [[nodiscard]] Result<QList<QUuid>> ofItem(const QUuid &itemId) const;

private:
    Database &m_database;
};

} // namespace chitai
