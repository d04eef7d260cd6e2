// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QString>

namespace chitai {

/// Where a family's data lies on this machine. All paths are absolute.
struct Paths
{
    QString dataDir; ///< everything below is in here unless the environment says otherwise
    QString databaseFile; ///< SQLite; where serverUrl is set, only a name that stands for the data
    QString serverUrl; ///< of a library that laptops share; empty: the library is databaseFile
    QString illustrationDir; ///< {uuid}.webp and {uuid}_thumb.webp
    QString backupDir; ///< the daily ones, of this database alone
    QString certificateDir; ///< TLS certificate and key
};

/// Settles the paths and makes the folders, readable by their owner alone.
///
/// dataDir comes from the command line (empty: QStandardPaths::AppDataLocation, on Linux
/// $XDG_DATA_HOME/chitai). CHITAI_DATABASE_URL (sqlite:///relative or sqlite:////absolute, also
/// with a driver as in sqlite+aiosqlite, or a plain path), CHITAI_ILLUSTRATION_DIR and
/// CHITAI_CERT_DIR are taken from the environment; --data-dir on the command line beats
/// CHITAI_DATABASE_URL. `database` is what --database says: the same kinds, and it beats both.
/// Where it or the variable begins with postgresql: or postgres:, it is taken as it is (serverUrl),
/// and what this laptop keeps of that library lies in the folder "server" of dataDir. Fails with
/// BadValue for another kind of database and StorageFailed where a folder can't be made.
[[nodiscard]] Result<Paths> resolvePaths(const QString &dataDir, const QString &database = {});

/// The file that a CHITAI_DATABASE_URL names.
[[nodiscard]] Result<QString> databaseFileFromUrl(const QString &url);

} // namespace chitai
