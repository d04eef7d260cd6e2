// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

namespace chitai {

class ArchiveReader;

/// What may come out of a backup: no more than a zip file of that size can hold, and never the last
/// of the disk. Tells the progress, in hundredths of all bytes that are to be read. BadValue,
/// StorageFull, and Conflict where the progress said no.
class UnpackGuard
{
public:
    /// Both outlive it.
    UnpackGuard(const QString &zipFile, const ArchiveReader &archive,
                const BackupProgress &progress);

    /// Before anything of the archive's current file is written into the folder.
    [[nodiscard]] Result<void> begin(const QString &folder);
    /// Before so many bytes more of it are written.
    [[nodiscard]] Result<void> take(qint64 bytes);

    /// So many bytes are still to be copied, of files beside the archive.
    void expectCopies(qint64 bytes) { m_toRead += bytes; }
    /// The same two of such a file.
    [[nodiscard]] Result<void> beginCopy(const QString &folder, qint64 bytes);
    [[nodiscard]] Result<void> takeCopy(qint64 bytes);

private:
    [[nodiscard]] Result<void> goOn(qint64 bytes);
    [[nodiscard]] Result<void> requireRoom(qint64 bytes) const;

    const ArchiveReader &m_archive;
    const BackupProgress &m_progress;
    const qint64 m_most;
    qint64 m_toRead;
    QString m_folder;
    qint64 m_unpacked = 0;
    qint64 m_copied = 0;
    qint64 m_unasked = 0;
};

} // namespace chitai
