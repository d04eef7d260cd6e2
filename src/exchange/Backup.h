// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <functional>

namespace chitai {

/// A family's data as files.
struct FamilyFiles
{
    QString databaseFile;
    QString illustrationDir;
};

/// Told of the progress; false ends the work, and nothing is left of it.
using BackupProgress = std::function<bool(int done, int total)>;

/// Writes the database and the pictures into one zip file, which appears when it is complete; one
/// that was there before is replaced then. The program may go on reading and writing meanwhile:
/// the database is copied as it is at one moment. Opens a connection of its own; callable from any
/// thread. StorageFull, StorageFailed; Conflict where the progress said no.
[[nodiscard]] Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile,
                                       const QDateTime &now, const BackupProgress &progress = {});

/// Unpacks a backup beside the family's data and judges it: a whole zip file of this program's,
/// with a database that is sound and not of a later version. From then on the next start restores
/// it (finishRestore). BadValue for what is no such backup, NewerSchema, StorageFull,
/// StorageFailed; the data is untouched. Callable from any thread.
[[nodiscard]] Result<void> prepareRestore(const FamilyFiles &family, const QString &zipFile,
                                          const BackupProgress &progress = {});

/// Puts a prepared backup in the place of the data, if there is one, before the database is opened;
/// true where it did. What was there is kept as NAME.before-restore. Killed at any moment, it ends
/// its work when it is called again.
[[nodiscard]] Result<bool> finishRestore(const FamilyFiles &family);

} // namespace chitai
