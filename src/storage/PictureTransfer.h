// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/PictureRows.h"

#include <QUuid>
#include <functional>

namespace chitai {

class Database;

// The files of pictures between a folder, where a family has them, and a database that keeps them.

/// How they are called in the folder.
[[nodiscard]] QString imageFileName(const QUuid &illustrationId);
[[nodiscard]] QString thumbnailFileName(const QUuid &illustrationId);

/// Nothing where one of the two can't be read.
[[nodiscard]] std::optional<PictureFilesBytes> readPictureFiles(const QString &folder,
                                                                const QUuid &illustrationId);

/// False ends the work.
using PictureTransferProgress = std::function<bool(int done, int total)>;

/// Writes into the folder what it lacks of the database's pictures; gives how many. StorageFull and
/// so on; Conflict where the progress said no. What was written by then stays.
[[nodiscard]] Result<int> picturesIntoFolder(Database &from, const QString &folder,
                                             const PictureTransferProgress &goesOn = {});

/// Takes the files of those pictures that have a row in the database, and none of these; gives how
/// many. Part of the transaction that runs.
[[nodiscard]] Result<int> picturesIntoDatabase(const QString &folder, Database &to);

} // namespace chitai
