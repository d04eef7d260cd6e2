// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"
#include "app/ServerPassword.h"
#include "app/Settings.h"
#include "base/Paths.h"
#include "exchange/Backup.h"
#include "storage/Database.h"

#include <QLockFile>
#include <memory>

namespace chitai {

/// A family's data, opened for this program alone.
struct LockedDataDir
{
    Paths paths;
    Settings settings;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Database> database;

    /// Ends a restore that was prepared, then opens the database, as openWithPassword() does.
    /// Conflict where the program runs already with the same data, and whatever the parts fail
    /// with.
    [[nodiscard]] static Result<LockedDataDir> open(const Options &options,
                                                    const PasswordKeeper &passwords = {});

    /// The same without the database: for one that is to be replaced.
    [[nodiscard]] static Result<LockedDataDir> lockOnly(const Options &options);
    /// The same without the lock.
    [[nodiscard]] static Result<LockedDataDir> settle(const Options &options);

    /// Of the library that is open, or is to be opened: a file, or a server as this laptop.
    DatabaseAddress address{QString()};

    /// Where the library is on a server: of what this laptop reads.
    [[nodiscard]] QString readingFile() const;

    [[nodiscard]] FamilyFiles files() const
    {
        return {paths.databaseFile, paths.illustrationDir,
                paths.serverUrl.isEmpty() ? std::nullopt : std::optional(address)};
    }
};

/// The address of a server for the laptop whose data lies in the folder; which laptop it is stands
/// in the file "laptop-id" there, and is made up where there is none. BadValue for what is no URL
/// of a server, StorageFull and the like where the file can't be made.
[[nodiscard]] Result<DatabaseAddress> serverAddress(const QString &url, const QString &dataDir);

} // namespace chitai
