// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

/// Where a database is: the file of an SQLite database (":memory:" for an empty one of the moment),
/// or a PostgreSQL server. Whoever needs a further connection takes Database::address() and need
/// not know which kind it is.
class DatabaseAddress
{
public:
    DatabaseAddress(const QString &file) // a path is an address
        : m_file(file)
    {
    }

    /// A database that several laptops share.
    struct Server
    {
        QString host; ///< a name, an address, or the folder of a socket; empty: libpq's default
        int port = -1; ///< -1: libpq's default
        QString user; ///< empty: libpq's default
        QString database; ///< never empty
        QString options; ///< "sslmode=require;connect_timeout=5", as QSqlDatabase takes them
        QString url; ///< as it was given

        friend bool operator==(const Server &, const Server &) = default;
    };

    /// Whether a text begins as the URL of a server does, whatever follows.
    [[nodiscard]] static bool isServerUrl(const QString &text);
    /// postgresql://USER@HOST:PORT/DATABASE?sslmode=..., as libpq has it
    /// (https://www.postgresql.org/docs/current/libpq-connect.html, 34.1.1.2). BadValue for
    /// anything else, for an option that is not known here, and for a password in it, which
    /// everybody on the machine could read.
    [[nodiscard]] static Result<DatabaseAddress> ofServer(const QString &url);

    enum class Engine { Sqlite, Postgresql };
    [[nodiscard]] Engine engine() const
    {
        return m_server.database.isEmpty() ? Engine::Sqlite : Engine::Postgresql;
    }

    /// Of SQLite; empty for a server.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Without a database where it is a file.
    [[nodiscard]] const Server &server() const { return m_server; }
    /// Of a server: USER@HOST:PORT/DATABASE, under which its password is kept.
    [[nodiscard]] QString account() const;
    /// Never part of what is shown or logged. Empty: libpq looks for it itself, in PGPASSWORD and
    /// .pgpass.
    [[nodiscard]] const QString &password() const { return m_password; }
    void setPassword(const QString &password) { m_password = password; }

    /// What a person calls it: the file or the URL.
    [[nodiscard]] const QString &shown() const { return m_file.isEmpty() ? m_server.url : m_file; }

    /// Which of the laptops that share a server this one is; letters, digits and dashes. Without
    /// meaning for a file.
    [[nodiscard]] const QString &laptop() const { return m_laptop; }
    void setLaptop(const QString &laptop) { m_laptop = laptop; }

private:
    explicit DatabaseAddress(const Server &server)
        : m_server(server)
    {
    }

    QString m_file;
    Server m_server;
    QString m_laptop;
    QString m_password;
};

} // namespace chitai
