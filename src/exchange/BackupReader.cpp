// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupReader.h"

#include <array>

namespace chitai {

namespace {

tl::unexpected<Error> foreign()
{
    return failure(ErrorCode::BadValue,
                   QStringLiteral("This is no backup of Chitai, or it is damaged. Nothing was "
                                  "changed."));
}

/// What systems put into an archive or a folder by themselves.
bool isOfTheSystem(const QString &name)
{
    static const std::array names{QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"),
                                  QStringLiteral("desktop.ini")};
    return name.startsWith(u"__MACOSX/")
        || std::find(names.begin(), names.end(), name.section(u'/', -1)) != names.end();
}

/// The folder in which the manifest lies, with "/"; nothing for any other file.
std::optional<QString> folderOfManifest(const QString &name)
{
    if (!name.endsWith(BackupFormat::manifestName) || isOfTheSystem(name))
        return std::nullopt;
    const QString folder = name.chopped(BackupFormat::manifestName.size());
    const bool isOneFolder
        = folder.isEmpty() || (folder.size() > 1 && folder.indexOf(u'/') == folder.size() - 1);
    return isOneFolder ? std::optional(folder) : std::nullopt;
}

} // namespace

BackupReader::BackupReader(ArchiveReader archive, BackupFormat::Manifest manifest, QString folder)
    : m_archive(std::move(archive))
    , m_manifest(std::move(manifest))
    , m_folder(std::move(folder))
{
}

Result<BackupReader> BackupReader::open(const QString &zipFile)
{
    CHITAI_TRY_ASSIGN(ArchiveReader search, ArchiveReader::open(zipFile));
    // Read from its beginning, one that was cut off between two pictures would look whole.
    if (!hasArchiveEnd(zipFile))
        return foreign();
    for (;;) {
        const Result<std::optional<QString>> name = search.next();
        if (!name || !*name)
            return foreign();
        const std::optional<QString> folder = folderOfManifest(**name);
        if (!folder)
            continue;
        const Result<QByteArray> bytes = search.read(BackupFormat::mostManifestBytes);
        const auto manifest = bytes ? BackupFormat::readManifest(*bytes) : std::nullopt;
        if (!manifest)
            return foreign();
        return ArchiveReader::open(zipFile).map([&](ArchiveReader &&archive) {
            return BackupReader(std::move(archive), *manifest, *folder);
        });
    }
}

Result<std::optional<QString>> BackupReader::next()
{
    for (;;) {
        Result<std::optional<QString>> name = m_archive.next();
        if (!name || !*name)
            return name;
        if (isOfTheSystem(**name))
            continue;
        if (!(*name)->startsWith(m_folder))
            return foreign();
        const QString inside = (*name)->mid(m_folder.size());
        if (inside != BackupFormat::manifestName)
            return std::optional(inside);
    }
}

} // namespace chitai
