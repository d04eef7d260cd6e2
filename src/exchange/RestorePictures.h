// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

namespace chitai {

/// Makes the pictures in a folder, which came out of a backup, anew: the windows decode what lies
/// in a family's folder in the program itself, and nobody knows who has packed a backup. What the
/// family has byte by byte already stays as it is; of what can't be read nothing stays. Nothing is
/// done without a PictureRemaker.
///
/// StorageFailed where it can do nothing, StorageFull and the like, and Conflict where
/// the progress, which is asked now and then, said no; some pictures are made anew then, and others
/// not.
[[nodiscard]] Result<void> remakePictures(const FamilyFiles &family, const QString &folder,
                                          const BackupProgress &progress);

} // namespace chitai
