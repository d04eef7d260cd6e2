// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

/// Where a database is: the file of an SQLite database, ":memory:" for an empty one of the moment.
/// The URL of a server is to become another kind. Whoever needs a further connection takes
/// Database::address() and need not know which kind it is.
class DatabaseAddress
{
public:
    DatabaseAddress(const QString &file) // a path is an address
        : m_file(file)
    {
    }

    enum class Engine { Sqlite };
    [[nodiscard]] Engine engine() const { return Engine::Sqlite; }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
};

} // namespace chitai
