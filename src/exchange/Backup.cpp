// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/Durability.h"
#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupFormat.h"
#include "exchange/BackupScratch.h"
#include "exchange/PictureStore.h"
#include "storage/Database.h"
#include "storage/PictureTransfer.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace chitai {

namespace {

using Pictures = BackupFormat::Pictures;

/// The pictures as they are now.
struct PictureSet
{
    QList<ListedPicture> files;
    BackupCount count;
};

QStringList pictureFiles(const FamilyFiles &family)
{
    return QDir(family.illustrationDir).entryList({QStringLiteral("*.webp")}, QDir::Files);
}

Result<PictureSet> countPictures(const FamilyFiles &family, const BackupProgress &progress)
{
    PictureSet pictures;
    const QDir folder(family.illustrationDir);
    for (const QString &name : pictureFiles(family)) {
        if (progress && !progress(0, 0))
            return tl::unexpected(backupStopped());
        const std::optional<QByteArray> sum = fileSum(folder.filePath(name));
        if (!sum && !folder.exists(name))
            continue; // deleted meanwhile, which is no mistake
        if (!sum) {
            return failure(ErrorCode::StorageFailed,
                           QStringLiteral("The picture \"%1\" can't be read.").arg(name));
        }
        pictures.files += {.name = name, .sum = *sum};
        pictures.count.addPicture(name, *sum);
    }
    return pictures;
}

Result<PictureSet> keepPictures(const FamilyFiles &family, const QString &archiveFolder,
                                const BackupProgress &progress)
{
    PictureSet pictures;
    PictureStore store(archiveFolder);
    const QStringList names = pictureFiles(family);
    int done = 0;
    for (const QString &name : names) {
        if (progress && !progress(done++, int(names.size()) + 1))
            return tl::unexpected(backupStopped());
        CHITAI_TRY_ASSIGN(const std::optional<ListedPicture> kept,
                          store.keep(family.illustrationDir % u'/' % name));
        if (!kept)
            continue; // deleted meanwhile
        pictures.files += *kept;
        pictures.count.addPicture(kept->name, kept->sum);
    }
    store.flush();
    return pictures;
}

Result<void> addPictures(ArchiveWriter &archive, const FamilyFiles &family,
                         const PictureSet &pictures, const BackupProgress &progress)
{
    int done = 1;
    for (const ListedPicture &picture : pictures.files) {
        if (progress && !progress(done, int(pictures.files.size()) + 1))
            return tl::unexpected(backupStopped());
        CHITAI_TRY(archive.addFile(BackupFormat::pictureFolder % picture.name,
                                   family.illustrationDir % u'/' % picture.name,
                                   ArchiveWriter::Compression::Store));
        ++done;
    }
    return {};
}

/// What a backup is made of, and the files of it.
struct Recipe
{
    const FamilyFiles &family;
    QString target;
    QDateTime now;
    qint64 number = 0; // of a daily one
    Pictures place = Pictures::Inside;
    const BackupProgress &progress;
};

/// The zip file of the database and of pictures that were counted.
Result<void> packZip(const QString &zipFile, const QString &databaseCopy, const Recipe &recipe,
                     const PictureSet &pictures, const BackupProof &proof)
{
    const bool isBeside = recipe.place == Pictures::Beside;
    CHITAI_TRY_ASSIGN(ArchiveWriter archive, ArchiveWriter::open(zipFile));
    CHITAI_TRY(archive.add(BackupFormat::manifestName,
                           BackupFormat::manifest(recipe.now, recipe.number, proof, recipe.place),
                           recipe.now));
    if (isBeside) {
        CHITAI_TRY(archive.add(BackupFormat::pictureListName, pictureList::written(pictures.files),
                               recipe.now));
    }
    CHITAI_TRY(archive.addFile(BackupFormat::databaseName, databaseCopy,
                               ArchiveWriter::Compression::Deflate));
    if (!isBeside) {
        CHITAI_TRY(addPictures(archive, recipe.family, pictures, recipe.progress));
    }
    return archive.finish();
}

/// The whole zip file. `isStale` where a picture went away after it was counted: the pictures are
/// another set then.
Result<void> pack(const QString &zipFile, const QString &databaseCopy, const Recipe &recipe,
                  bool &isStale)
{
    const FamilyFiles &family = recipe.family;
    const BackupProgress &progress = recipe.progress;
    const bool isBeside = recipe.place == Pictures::Beside;
    CHITAI_TRY_ASSIGN(PictureSet pictures,
                      isBeside
                          ? keepPictures(family, QFileInfo(recipe.target).absolutePath(), progress)
                          : countPictures(family, progress));
    const std::optional<QByteArray> sum = fileSum(databaseCopy);
    CHITAI_TRY_ASSIGN(const DatabaseContents contents, databaseContents(databaseCopy));
    pictures.count.setDatabase(sum.value_or(QByteArray()));
    BackupProof proof = pictures.count.proof();
    proof.texts = contents.texts;
    const int steps = int(pictures.files.size()) + 1;
    if (progress && !progress(isBeside ? steps - 1 : 0, steps))
        return tl::unexpected(backupStopped());
    const Result<void> packed = packZip(zipFile, databaseCopy, recipe, pictures, proof);
    isStale = !isBeside
        && std::any_of(pictures.files.begin(), pictures.files.end(),
                       [&](const ListedPicture &picture) {
                           return !QFile::exists(family.illustrationDir % u'/' % picture.name);
                       });
    if (packed && progress)
        (void)progress(steps, steps);
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
    if (target.isDir() && !target.isSymLink()) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is a folder. Name a file in it that ends in .zip. "
                                      "Nothing was changed."));
    }
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

/// Of a library on a server, the folder may have some only.
Result<void> fetchPictures(const FamilyFiles &family, const BackupProgress &progress)
{
    if (!family.server)
        return {};
    CHITAI_TRY_ASSIGN(const std::unique_ptr<Database> server, Database::open(*family.server));
    return picturesIntoFolder(*server, family.illustrationDir, progress).map([](int) {});
}

Result<void> writeRecipe(const Recipe &recipe)
{
    const FamilyFiles &family = recipe.family;
    const QFileInfo target(recipe.target);
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
    CHITAI_TRY(fetchPictures(family, recipe.progress)); // of every row that was copied
    // Pictures are deleted while the family reads; which, is another set each time.
    constexpr int mostTries = 5;
    Result<void> packed;
    bool isStale = true;
    for (int tries = 0; tries < mostTries && isStale; ++tries) {
        QFile::remove(scratch->zipFile());
        isStale = false;
        packed = pack(scratch->zipFile(), copy, recipe, isStale);
    }
    CHITAI_TRY(packed);
    if (!BackupFormat::manifestOf(scratch->zipFile())) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The disk did not keep the backup as it was written."));
    }
    return putInPlace(scratch->zipFile(), target.absoluteFilePath());
}

} // namespace

Error backupStopped()
{
    return {ErrorCode::Conflict, QStringLiteral("Stopped. Nothing was changed.")};
}

Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile, const QDateTime &now,
                         const BackupProgress &progress)
{
    return writeRecipe({.family = family, .target = zipFile, .now = now, .progress = progress});
}

Result<void> writeDailyBackup(const FamilyFiles &family, const QString &zipFile,
                              const QDateTime &now, qint64 number, const BackupProgress &progress)
{
    return writeRecipe({.family = family,
                        .target = zipFile,
                        .now = now,
                        .number = number,
                        .place = Pictures::Beside,
                        .progress = progress});
}

} // namespace chitai
