// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QFile>

namespace chitai {

// Files and folders that their owner alone can read, whatever the umask of the process says. A file
// system without permissions (a USB stick with FAT) takes them all the same. Callable from any
// thread.

/// Makes an empty file and opens it for writing. It must not be there yet, so that nobody else has
/// it open or has put a link in its place. StorageFull, StorageDenied, StorageReadOnly,
/// StorageFailed.
[[nodiscard]] Result<void> createPrivateFile(QFile &file);

/// Makes the folder and those above it that are missing. The same errors.
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);

/// Takes the rights of others away from a file (0600) or a folder (0700) that is there.
void makePrivate(const QString &path);

/// Whether somebody else on this machine can read the file: the rights of the file and of the
/// folders on the way to it are asked. No for a file that is not there, and where the system knows
/// no such rights.
[[nodiscard]] bool isReadableByOthers(const QString &path);

/// Why nothing can be written into the folder, as far as the system tells: StorageFull,
/// StorageDenied, StorageReadOnly, else StorageFailed. `number` is the errno of what failed, 0
/// where that is not known.
[[nodiscard]] Error writeProblem(const QString &folder, int number = 0);

} // namespace chitai
