// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Archive.h"
#include "exchange/BackupFormat.h"

namespace chitai {

/// Reads the zip file of a backup: one that this program has written, or that somebody has unpacked
/// and packed anew, in another order, within a folder, and with what systems add.
class BackupReader
{
public:
    /// BadValue for what is no backup of ours or has no end; nothing but the manifest is read.
    [[nodiscard]] static Result<BackupReader> open(const QString &zipFile);

    [[nodiscard]] const BackupFormat::Manifest &manifest() const { return m_manifest; }

    /// The next file, without the folder around all of them and without the manifest; nothing at
    /// the end. BadValue for what lies outside of that folder.
    [[nodiscard]] Result<std::optional<QString>> next();
    [[nodiscard]] ArchiveReader &archive() { return m_archive; }

private:
    BackupReader(ArchiveReader archive, BackupFormat::Manifest manifest, QString folder);

    ArchiveReader m_archive;
    BackupFormat::Manifest m_manifest;
    QString m_folder; // with "/"; empty where there is none
};

} // namespace chitai
