// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/DatabaseAddress.h"
#include "storage/sqlite/Salvage.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace chitai {

/// Makes a WebP file of a picture's file that nobody knows who made. StorageFailed where it can't
/// do so for any picture, every other error for this one. Called from several threads at once.
using PictureRemaker = std::function<Result<QByteArray>(const QByteArray &file)>;

/// A family's data as files.
struct FamilyFiles
{
    QString databaseFile;
    QString illustrationDir;
    std::optional<DatabaseAddress> server = {}; ///< that has the library instead of the file
    /// For the pictures of a backup that are not the family's own already. Without one they are
    /// taken as they are.
    PictureRemaker remake = {};
};

/// What a backup or a restoration fails with that its caller has stopped.
[[nodiscard]] Error backupStopped();

/// Told of the progress; false ends the work, and nothing is left of it.
using BackupProgress = std::function<bool(int done, int total)>;

/// Writes the database and the pictures into one zip file that its owner alone can read; it appears
/// when it is complete, and one that was there before is replaced then. What belongs to the house
/// (storage/sqlite/HouseRows.h) is not in it. The program may go on reading and writing meanwhile:
/// the database is copied as it is at one moment. Opens a connection of its own; callable from any
/// thread, one at a time for a family. A library on a server is copied into a file first, without a
/// look at the server's files. StorageDamaged where the database does not hold together; BadValue
/// where another file would be replaced; StorageFull, StorageDenied, StorageReadOnly,
/// StorageFailed; Conflict where the progress said no.
[[nodiscard]] Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile,
                                       const QDateTime &now, const BackupProgress &progress = {});

/// The daily one: the same, but its pictures are kept once for all of them, in the PictureStore of
/// the folder, and the zip file names them. They have reached the disk before it appears. What
/// fails or is killed leaves pictures behind that no backup names.
[[nodiscard]] Result<void> writeDailyBackup(const FamilyFiles &family, const QString &zipFile,
                                            const QDateTime &now, qint64 number,
                                            const BackupProgress &progress);

/// What a backup that was made ready to be restored brings.
struct RestoreReport
{
    bool isProven
        = false; ///< it holds what its manifest says; those of earlier versions say nothing
    qint64 texts = 0;
    qint64 pictures = 0; ///< that its texts have
    qint64 picturesMissing = 0; ///< of these, without a file in the backup
    QDateTime madeAt; ///< by the clock of then
    std::optional<SalvagedRows> saved; ///< from the damaged data, see prepareRescue()
};

/// Unpacks a backup beside the family's data and judges it: a whole zip file of this program's,
/// packed anew or not, that holds what its manifest says (of pictures that lie beside it, those
/// that are there and in the family's folder come along, the others are counted as missing), with a
/// database that is sound, has exactly our tables and is not of a later version. What belongs to a
/// house is taken out. From then on the next start restores it (finishRestore). Conflict where the
/// library is on a server; BadValue for what is no such backup, NewerSchema, StorageFull,
/// StorageDenied, StorageReadOnly, StorageFailed; the data is untouched. Callable from any thread.
[[nodiscard]] Result<RestoreReport> prepareRestore(const FamilyFiles &family,
                                                   const QString &zipFile,
                                                   const BackupProgress &progress = {});

/// The same for a family whose database is damaged: what that still gives, and the backup lacks, is
/// added to it, with the pictures. What is written until the next start comes along then.
[[nodiscard]] Result<RestoreReport> prepareRescue(const FamilyFiles &family, const QString &zipFile,
                                                  const BackupProgress &progress = {});

/// Puts a prepared backup in the place of the data, if there is one, before the database is opened;
/// true where it did. The devices and whatever else belongs to the house are those of the database
/// that is replaced; without one there are none. What was there is kept as NAME.before-restore, and
/// what was kept before as NAME.before-restore-1 and so on. Killed at any moment, it ends its work
/// when it is called again.
[[nodiscard]] Result<bool> finishRestore(const FamilyFiles &family);

/// The same, but only for one that was killed when something had left its place already; what was
/// only prepared stays as it is. Before another backup is prepared, which would forget this one.
[[nodiscard]] Result<void> finishCutOffRestore(const FamilyFiles &family);

} // namespace chitai
