// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/CommandLine.h"
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

    /// Ends a restore that was prepared, then opens the database. Conflict where the program runs
    /// already with the same data, and whatever the parts fail with.
    [[nodiscard]] static Result<LockedDataDir> open(const Options &options);

    /// The same without the database: for one that is to be replaced.
    [[nodiscard]] static Result<LockedDataDir> lockOnly(const Options &options);

    [[nodiscard]] FamilyFiles files() const { return {paths.databaseFile, paths.illustrationDir}; }
};

} // namespace chitai
