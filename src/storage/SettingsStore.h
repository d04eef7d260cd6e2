// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

class Database;

/// What the program remembers from one start to the next, by key. Lives in the thread of its
/// Database.
class SettingsStore
{
public:
    explicit SettingsStore(Database &database);

    /// An empty text where nothing was stored.
    [[nodiscard]] Result<QString> value(const QString &key) const;
    [[nodiscard]] Result<void> setValue(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace chitai
