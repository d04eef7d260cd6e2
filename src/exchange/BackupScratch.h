// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

#include <memory>

namespace chitai {

/// The files of a backup until it is complete, readable by their owner alone: a copy of the
/// database, and the zip file in a folder of its own beside its target, so that it appears there by
/// a rename. All of it goes with the object; of a program that was killed clearBackupScratch()
/// finds it, by a record beside the database. One at a time for a family.
class BackupScratch
{
public:
    /// `targetFolder` is there. StorageFull, StorageDenied, StorageReadOnly, StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<BackupScratch>> make(const FamilyFiles &family,
                                                                     const QString &targetFolder);
    ~BackupScratch();
    BackupScratch(const BackupScratch &) = delete;
    BackupScratch &operator=(const BackupScratch &) = delete;

    /// Beside the database; in the target's folder where only there is room for it.
    [[nodiscard]] const QString &databaseCopy() const { return m_databaseCopy; }
    [[nodiscard]] const QString &zipFile() const { return m_zipFile; }

private:
    BackupScratch(const FamilyFiles &family, QString folder);

    const QString m_record;
    const QString m_folder;
    QString m_databaseCopy;
    QString m_zipFile;
};

/// Removes what backups of this family have left that were killed, wherever their targets were, and
/// what earlier versions left in the folder of the daily ones. Follows no links, and removes
/// nothing that no backup writes. Only while no backup of the family runs, in any process.
void clearBackupScratch(const FamilyFiles &family, const QString &dailyFolder);

} // namespace chitai
