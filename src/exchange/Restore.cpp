// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "exchange/BackupReader.h"
#include "exchange/PictureStore.h"
#include "exchange/RestoreFiles.h"
#include "exchange/RestorePictures.h"
#include "exchange/UnpackGuard.h"
#include "storage/sqlite/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chitai {

using namespace restoreFiles;

namespace {

Error noBackup()
{
    return {ErrorCode::BadValue,
            QStringLiteral("This is no backup of Chitai, or it is damaged. Nothing was changed.")};
}

Error notWritable(const FamilyFiles &family)
{
    return writeProblem(QFileInfo(family.databaseFile).absolutePath());
}

/// Which file of the family's an entry of the archive is; empty for one that has no business there.
QString placeOf(const QString &entry, const FamilyFiles &family)
{
    if (entry == BackupFormat::databaseName)
        return preparedDatabase(family);
    if (!entry.startsWith(BackupFormat::pictureFolder))
        return {};
    const QString name = entry.mid(BackupFormat::pictureFolder.size());
    return pictureList::isPictureName(name) ? QString(preparedPictures(family) % u'/' % name)
                                            : QString();
}

/// What the archive says of the pictures beside it.
Result<QList<ListedPicture>> readList(BackupReader &backup)
{
    const Result<QByteArray> bytes = backup.archive().read(pictureList::mostBytes);
    const auto pictures = bytes ? pictureList::read(*bytes) : std::nullopt;
    if (backup.manifest().pictures != BackupFormat::Pictures::Beside || !pictures)
        return tl::unexpected(noBackup());
    return *pictures;
}

/// A picture that is nowhere, or damaged, is missed and no reason to lose all the others.
Result<void> bringListed(const FamilyFiles &family, const QString &zipFile,
                         const QList<ListedPicture> &pictures, UnpackGuard &guard)
{
    const PictureStore store(QFileInfo(zipFile).absolutePath());
    for (const ListedPicture &picture : pictures) {
        const QString place = preparedPictures(family) % u'/' % picture.name;
        CHITAI_TRY(guard.beginCopy(preparedPictures(family), picture.bytes));
        bool isBrought = false;
        for (const QString &from :
             {store.pathOf(picture.sum), QString(family.illustrationDir % u'/' % picture.name)}) {
            if (isBrought)
                break;
            CHITAI_TRY_ASSIGN(isBrought, copyProven(from, place, picture.sum, [&](qint64 bytes) {
                                  return guard.takeCopy(bytes);
                              }));
        }
        if (!isBrought)
            qCWarning(logStorage) << "a picture of the backup is missing:" << picture.name;
    }
    return {};
}

/// Unpacks the files, and says whether they are what the manifest says they are.
Result<RestoreReport> unpack(const FamilyFiles &family, const QString &zipFile,
                             const BackupProgress &progress)
{
    CHITAI_TRY_ASSIGN(BackupReader backup, BackupReader::open(zipFile));
    CHITAI_TRY(makePrivateFolder(preparedPictures(family)));
    BackupCount count;
    UnpackGuard guard(zipFile, backup.archive(), progress);
    QList<ListedPicture> beside;
    for (;;) {
        CHITAI_TRY_ASSIGN(const std::optional<QString> entry, backup.next());
        if (!entry)
            break;
        if (*entry == BackupFormat::pictureListName) {
            CHITAI_TRY_ASSIGN(beside, readList(backup));
            for (const ListedPicture &picture : std::as_const(beside)) {
                count.addPicture(picture.name, picture.sum);
                guard.expectCopies(picture.bytes);
            }
            continue;
        }
        const QString place = placeOf(*entry, family);
        if (place.isEmpty())
            return tl::unexpected(noBackup());
        CHITAI_TRY(guard.begin(QFileInfo(place).absolutePath()));
        CHITAI_TRY_ASSIGN(
            const ArchiveReader::Content content,
            backup.archive().extract(place, [&](qint64 bytes) { return guard.take(bytes); }));
        if (place == preparedDatabase(family))
            count.setDatabase(content.sum);
        else
            count.addPicture(QFileInfo(place).fileName(), content.sum);
    }
    const std::optional<BackupProof> &proof = backup.manifest().proof;
    if (!QFile::exists(preparedDatabase(family)) || (proof && !proof->holds(count.proof())))
        return tl::unexpected(noBackup());
    CHITAI_TRY(bringListed(family, zipFile, beside, guard));
    CHITAI_TRY(remakePictures(family, preparedPictures(family), progress));
    if (progress && !progress(0, 0)) // what follows can't be measured
        return tl::unexpected(backupStopped());
    return RestoreReport{.isProven = proof.has_value(), .madeAt = backup.manifest().madeAt};
}

/// What the adopted database and the pictures beside it come to.
Result<RestoreReport> counted(const FamilyFiles &family, RestoreReport report)
{
    CHITAI_TRY_ASSIGN(const DatabaseContents contents, databaseContents(preparedDatabase(family)));
    report.texts = contents.texts;
    report.pictures = contents.pictures.size();
    const QDir folder(preparedPictures(family));
    for (const QString &id : contents.pictures) {
        if (!folder.exists(id % u".webp") || !folder.exists(id % u"_thumb.webp"))
            ++report.picturesMissing;
    }
    return report;
}

Result<void> adoptPrepared(const FamilyFiles &family)
{
    const Result<void> adopted = adoptDatabase(preparedDatabase(family));
    if (adopted)
        return adopted;
    if (adopted.error().code == ErrorCode::BadValue)
        return tl::unexpected(noBackup());
    return tl::unexpected(
        foundFull(adopted.error(), QFileInfo(family.databaseFile).absolutePath()));
}

/// From the zip file to what the next start takes.
enum class Purpose { Restore, Rescue };
Result<RestoreReport> makeReady(const FamilyFiles &family, const QString &zipFile,
                                const BackupProgress &progress, Purpose purpose)
{
    if (family.server) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("The library is on a server, where others read. Restore the "
                                      "backup into a folder of its own (--data-dir), and copy it "
                                      "with --copy-database into an empty database. Nothing was "
                                      "changed."));
    }
    CHITAI_TRY_ASSIGN(RestoreReport report, unpack(family, zipFile, progress));
    CHITAI_TRY(adoptPrepared(family));
    if (purpose == Purpose::Rescue) {
        const Result<SalvagedRows> saved
            = salvageInto(family, [&progress] { return !progress || progress(0, 0); });
        if (!saved && saved.error().code == ErrorCode::Conflict)
            return tl::unexpected(backupStopped());
        if (!saved)
            return tl::unexpected(
                foundFull(saved.error(), QFileInfo(family.databaseFile).absolutePath()));
        report.saved = *saved;
        CHITAI_TRY(writeMarker(family, rescueEnding));
    }
    CHITAI_TRY_ASSIGN(report, counted(family, report));
    if (progress && !progress(0, 0)) // from the marker on it can't be stopped
        return tl::unexpected(backupStopped());
    CHITAI_TRY(writeMarker(family, markerEnding));
    return report;
}

Result<RestoreReport> prepareWith(const FamilyFiles &family, const QString &zipFile,
                                  const BackupProgress &progress, Purpose purpose)
{
    if (family.server) {
        return failure(ErrorCode::Conflict,
                       QStringLiteral("The library is on a server, where others read. Restore the "
                                      "backup into a folder of its own (--data-dir), and copy it "
                                      "with --copy-database into an empty database. Nothing was "
                                      "changed."));
    }
    QFile::remove(family.databaseFile % markerEnding); // of one that was prepared before
    removePrepared(family);
    const Result<RestoreReport> prepared = makeReady(family, zipFile, progress, purpose);
    if (!prepared)
        removePrepared(family);
    return prepared;
}

/// Nothing is restored, now or at the next start.
Error givenUp(const FamilyFiles &family, const Error &problem)
{
    const QString pictures = preparedPictures(family);
    // Every prepared backup has the folder: without it the pictures were in their place already.
    giveUpPlace(pictures, family.illustrationDir);
    if (!QFileInfo::exists(family.illustrationDir))
        (void)QDir().rename(family.illustrationDir % keptEnding, family.illustrationDir);
    QFile::remove(family.databaseFile % markerEnding);
    removePrepared(family);
    return problem;
}

/// The devices of this house stay in force: they are in the prepared file before anything leaves
/// its place. A crash later on finds them carried, and asks no database again that may have moved.
Result<void> carryIntoPrepared(const FamilyFiles &family)
{
    const QString prepared = preparedDatabase(family);
    if (QFile::exists(family.databaseFile % carriedEnding) || !QFile::exists(prepared))
        return {};
    if (QFile::exists(family.databaseFile % rescueEnding)) {
        // Once more, for what was written since; what was saved before is in it already.
        if (const auto saved = salvageInto(family, [] { return true; }); !saved)
            qCWarning(logStorage) << "not all of the damaged data was saved:"
                                  << saved.error().message;
    }
    if (const Result<void> carried = carryHouse(family.databaseFile, prepared); !carried)
        return tl::unexpected(
            foundFull(carried.error(), QFileInfo(family.databaseFile).absolutePath()));
    // It goes to its place alone: a log that stayed behind would be a part of it that is lost.
    for (const char *ending : {"-journal", "-wal"}) {
        if (QFile::exists(prepared % QString::fromLatin1(ending)))
            return tl::unexpected(notWritable(family));
    }
    // Nothing has left its place yet: what is there under the name for what is kept is of a restore
    // before.
    if (!setAsideKept(family))
        return tl::unexpected(notWritable(family));
    return writeMarker(family, carriedEnding);
}

/// The journal belongs to the database that goes, and goes first: alone it could not be told from
/// one of the database that comes. One without its database is of one that somebody took away.
bool moveJournal(const FamilyFiles &family)
{
    const bool hasDatabase = QFile::exists(family.databaseFile);
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        const QString journal = family.databaseFile % QString::fromLatin1(ending);
        const QString kept = family.databaseFile % keptEnding % QString::fromLatin1(ending);
        if (!QFile::exists(journal))
            continue;
        if (!hasDatabase) {
            if (!QFile::remove(journal))
                return false;
            continue;
        }
        QFile::remove(kept);
        makePrivate(journal);
        if (!QFile::rename(journal, kept))
            return false;
    }
    return true;
}

void returnJournal(const FamilyFiles &family)
{
    for (const char *ending : {"-wal", "-shm", "-journal"}) {
        (void)QFile::rename(family.databaseFile % keptEnding % QString::fromLatin1(ending),
                            family.databaseFile % QString::fromLatin1(ending));
    }
}

} // namespace

Result<RestoreReport> prepareRestore(const FamilyFiles &family, const QString &zipFile,
                                     const BackupProgress &progress)
{
    return prepareWith(family, zipFile, progress, Purpose::Restore);
}

Result<RestoreReport> prepareRescue(const FamilyFiles &family, const QString &zipFile,
                                    const BackupProgress &progress)
{
    return prepareWith(family, zipFile, progress, Purpose::Rescue);
}

Result<bool> finishRestore(const FamilyFiles &family)
{
    const QString marker = family.databaseFile % markerEnding;
    if (!QFile::exists(marker)) {
        removePrepared(family); // by a program that was killed while it unpacked
        return false;
    }
    if (const Result<void> carried = carryIntoPrepared(family); !carried)
        return tl::unexpected(givenUp(family, carried.error()));
    // The pictures first: their folder may be a mount point, which can't be renamed.
    if (!takePlace(preparedPictures(family), family.illustrationDir))
        return tl::unexpected(givenUp(family, notWritable(family)));
    const QString prepared = preparedDatabase(family);
    if (QFileInfo::exists(prepared) && !moveJournal(family))
        return tl::unexpected(notWritable(family));
    if (!takePlace(prepared, family.databaseFile)) {
        returnJournal(family);
        return tl::unexpected(givenUp(family, notWritable(family)));
    }
    if (!QFile::remove(marker))
        return tl::unexpected(notWritable(family));
    QFile::remove(family.databaseFile % carriedEnding);
    QFile::remove(family.databaseFile % rescueEnding);
    return true;
}

Result<void> finishCutOffRestore(const FamilyFiles &family)
{
    if (!QFile::exists(family.databaseFile % markerEnding)
        || !QFile::exists(family.databaseFile % carriedEnding))
        return {};
    return finishRestore(family).map([](bool) {});
}

} // namespace chitai
