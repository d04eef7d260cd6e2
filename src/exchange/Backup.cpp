// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/Durability.h"
#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupFormat.h"
#include "exchange/BackupScratch.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace chitai {

namespace {

/// The pictures as they are now.
struct PictureList
{
    QStringList names;
    BackupCount count;
};

Result<PictureList> countPictures(const FamilyFiles &family, const BackupProgress &progress)
{
    PictureList pictures;
    const QDir folder(family.illustrationDir);
    for (const QString &name : folder.entryList({QStringLiteral("*.webp")}, QDir::Files)) {
        if (progress && !progress(0, 0))
            return tl::unexpected(backupStopped());
        const std::optional<QByteArray> sum = fileSum(folder.filePath(name));
        if (!sum && !folder.exists(name))
            continue; // deleted meanwhile, which is no mistake
        if (!sum) {
            return failure(ErrorCode::StorageFailed,
                           QStringLiteral("The picture \"%1\" can't be read.").arg(name));
        }
        pictures.names += name;
        pictures.count.addPicture(name, *sum);
    }
    return pictures;
}

Result<void> addPictures(ArchiveWriter &archive, const FamilyFiles &family,
                         const QStringList &pictures, const BackupProgress &progress)
{
    int done = 1;
    for (const QString &picture : pictures) {
        if (progress && !progress(done, int(pictures.size()) + 1))
            return tl::unexpected(backupStopped());
        CHITAI_TRY(archive.addFile(BackupFormat::pictureFolder % picture,
                                   family.illustrationDir % u'/' % picture,
                                   ArchiveWriter::Compression::Store));
        ++done;
    }
    return {};
}

/// The whole zip file. `isStale` where a picture went away after it was counted: the pictures are
/// another set then.
Result<void> pack(const QString &zipFile, const QString &databaseCopy, const FamilyFiles &family,
                  const QDateTime &now, qint64 number, const BackupProgress &progress,
                  bool &isStale)
{
    CHITAI_TRY_ASSIGN(PictureList pictures, countPictures(family, progress));
    const std::optional<QByteArray> sum = fileSum(databaseCopy);
    CHITAI_TRY_ASSIGN(const DatabaseContents contents, databaseContents(databaseCopy));
    pictures.count.setDatabase(sum.value_or(QByteArray()));
    BackupProof proof = pictures.count.proof();
    proof.texts = contents.texts;
    if (progress && !progress(0, int(pictures.names.size()) + 1))
        return tl::unexpected(backupStopped());
    CHITAI_TRY_ASSIGN(ArchiveWriter archive, ArchiveWriter::open(zipFile));
    const Result<void> packed
        = archive.add(BackupFormat::manifestName, BackupFormat::manifest(now, number, proof), now)
              .and_then([&] {
                  return archive.addFile(BackupFormat::databaseName, databaseCopy,
                                         ArchiveWriter::Compression::Deflate);
              })
              .and_then([&] { return addPictures(archive, family, pictures.names, progress); })
              .and_then([&] { return archive.finish(); });
    isStale = std::any_of(pictures.names.begin(), pictures.names.end(), [&](const QString &name) {
        return !QFile::exists(family.illustrationDir % u'/' % name);
    });
    if (packed && progress)
        (void)progress(int(pictures.names.size()) + 1, int(pictures.names.size()) + 1);
    return packed;
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

/// With the links of its folder followed, not its own.
QString placeOf(const QFileInfo &file)
{
    return QFileInfo(file.absolutePath()).canonicalFilePath() % u'/' % file.fileName();
}

/// A backup that is written over the family's database is the end of both, and nobody means a file
/// of another kind.
Result<void> checkPlace(const FamilyFiles &family, const QFileInfo &target)
{
    const QString place = placeOf(target);
    const QString database = placeOf(QFileInfo(family.databaseFile));
    const bool isDatabase = place == database || place.startsWith(database % u'-');
    const bool isPicture
        = QFileInfo(place).path() == QFileInfo(family.illustrationDir).canonicalFilePath();
    const bool isAnother = target.isFile() && !target.isSymLink()
        && target.suffix().compare(u"zip", Qt::CaseInsensitive) != 0;
    if (!isDatabase && !isPicture && !isAnother)
        return {};
    return failure(ErrorCode::BadValue,
                   QStringLiteral("A file that is no backup would be replaced. Choose a name that "
                                  "ends in .zip. Nothing was changed."));
}

} // namespace

Error backupStopped()
{
    return {ErrorCode::Conflict, QStringLiteral("Stopped. Nothing was changed.")};
}

Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile, const QDateTime &now,
                         const BackupProgress &progress, qint64 number)
{
    const QFileInfo target(zipFile);
    CHITAI_TRY(checkPlace(family, target));
    // A copy of a damaged database would push out the good ones.
    const Result<void> checked
        = family.server ? Result<void>() : checkDatabase(family.databaseFile);
    if (!checked) {
        return tl::unexpected(
            foundFull(checked.error(), QFileInfo(family.databaseFile).absolutePath()));
    }
    CHITAI_TRY_ASSIGN(const std::unique_ptr<BackupScratch> scratch,
                      BackupScratch::make(family, target.absolutePath()));
    const QString copy = scratch->databaseCopy();
    const Result<void> copied = copyForBackup(family.server.value_or(family.databaseFile), copy);
    if (!copied)
        return tl::unexpected(foundFull(copied.error(), QFileInfo(copy).absolutePath()));
    // Pictures are deleted while the family reads; which, is another set each time.
    constexpr int mostTries = 5;
    Result<void> packed;
    bool isStale = true;
    for (int tries = 0; tries < mostTries && isStale; ++tries) {
        QFile::remove(scratch->zipFile());
        isStale = false;
        packed = pack(scratch->zipFile(), copy, family, now, number, progress, isStale);
    }
    return packed.and_then(
        [&] { return putInPlace(scratch->zipFile(), target.absoluteFilePath()); });
}

} // namespace chitai
