// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/Durability.h"
#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupFormat.h"
#include "exchange/BackupScratch.h"
#include "storage/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>

namespace chitai {

namespace {

Error stopped()
{
    return {ErrorCode::Conflict, QStringLiteral("Stopped. Nothing was changed.")};
}

Result<void> addPictures(ArchiveWriter &archive, const FamilyFiles &family,
                         const QStringList &pictures, const BackupProgress &progress)
{
    int done = 1;
    for (const QString &picture : pictures) {
        if (progress && !progress(done, int(pictures.size()) + 1))
            return tl::unexpected(stopped());
        // One that was deleted since is no mistake.
        const QString path = family.illustrationDir % u'/' % picture;
        if (QFile::exists(path)) {
            const Result<void> added = archive.addFile(BackupFormat::pictureFolder % picture, path,
                                                       ArchiveWriter::Compression::Store);
            if (!added)
                return added;
        }
        ++done;
    }
    return {};
}

/// It replaces what is there, and a link itself rather than what the link points to.
Result<void> putInPlace(const QString &finished, const QString &target)
{
#ifndef Q_OS_UNIX
    QFile::remove(target); // elsewhere a rename does not replace
#endif
    if (std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(target).constData())
        != 0)
        return tl::unexpected(writeProblem(QFileInfo(target).absolutePath(), errno));
    flushFolder(QFileInfo(target).absolutePath());
    return {};
}

} // namespace

Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile, const QDateTime &now,
                         const BackupProgress &progress, qint64 number)
{
    // A copy of a damaged database would push out the good ones.
    if (const Result<void> checked = checkDatabase(family.databaseFile); !checked) {
        return tl::unexpected(
            foundFull(checked.error(), QFileInfo(family.databaseFile).absolutePath()));
    }
    const QFileInfo target(zipFile);
    const Result<std::unique_ptr<BackupScratch>> scratch
        = BackupScratch::make(family, target.absolutePath());
    if (!scratch)
        return tl::unexpected(scratch.error());
    const QString copy = (*scratch)->databaseCopy();
    if (const Result<void> copied = copyForBackup(family.databaseFile, copy); !copied)
        return tl::unexpected(foundFull(copied.error(), QFileInfo(copy).absolutePath()));
    const QStringList pictures
        = QDir(family.illustrationDir).entryList({QStringLiteral("*.webp")}, QDir::Files);
    const int total = int(pictures.size()) + 1;
    if (progress && !progress(0, total))
        return tl::unexpected(stopped());

    Result<ArchiveWriter> archive = ArchiveWriter::open((*scratch)->zipFile());
    if (!archive)
        return tl::unexpected(archive.error());
    const Result<void> written
        = archive->add(BackupFormat::manifestName, BackupFormat::manifest(now, number), now)
              .and_then([&] {
                  return archive->addFile(BackupFormat::databaseName, copy,
                                          ArchiveWriter::Compression::Deflate);
              })
              .and_then([&] { return addPictures(*archive, family, pictures, progress); })
              .and_then([&] { return archive->finish(); })
              .and_then(
                  [&] { return putInPlace((*scratch)->zipFile(), target.absoluteFilePath()); });
    if (written && progress)
        (void)progress(total, total);
    return written;
}

} // namespace chitai
