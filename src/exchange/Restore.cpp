// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupFormat.h"
#include "exchange/RestoreFiles.h"
#include "storage/DatabaseFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace chitai {

using namespace restoreFiles;

namespace {

Error stopped()
{
    return {ErrorCode::Conflict, QStringLiteral("Stopped. Nothing was changed.")};
}

Error noBackup()
{
    return {ErrorCode::BadValue,
            QStringLiteral("This is no backup of Chitai, or it is damaged. Nothing was changed.")};
}

Error notWritable()
{
    return {ErrorCode::StorageFailed,
            QStringLiteral("The folder of the family's data can't be written to. Nothing was "
                           "changed.")};
}

/// Which file of the family's an entry of the archive is; empty for one that has no business there.
QString placeOf(const QString &entry, const FamilyFiles &family)
{
    if (entry == BackupFormat::databaseName)
        return preparedDatabase(family);
    if (!entry.startsWith(BackupFormat::pictureFolder))
        return {};
    const QString name = entry.mid(BackupFormat::pictureFolder.size());
    // Only a plain name: no way leads out of the folder.
    const bool isPlain = name.endsWith(u".webp") && !name.contains(u'/') && !name.contains(u'\\')
        && !name.startsWith(u'.');
    return isPlain ? QString(preparedPictures(family) % u'/' % name) : QString();
}

Result<void> unpack(const FamilyFiles &family, const QString &zipFile,
                    const BackupProgress &progress)
{
    Result<ArchiveReader> archive = ArchiveReader::open(zipFile);
    if (!archive)
        return tl::unexpected(archive.error());
    // Read from its beginning, one that was cut off between two pictures would look whole.
    if (!hasArchiveEnd(zipFile))
        return tl::unexpected(noBackup());
    if (const Result<void> made = makePrivateFolder(preparedPictures(family)); !made)
        return made;
    bool hasManifest = false;
    int done = 0;
    for (;;) {
        const Result<std::optional<QString>> entry = archive->next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            break;
        if (!hasManifest) {
            // It comes first, so that a foreign file is refused before anything is unpacked.
            const Result<QByteArray> bytes = archive->read(BackupFormat::mostManifestBytes);
            if (**entry != BackupFormat::manifestName || !bytes
                || !BackupFormat::readManifest(*bytes))
                return tl::unexpected(noBackup());
            hasManifest = true;
            continue;
        }
        const QString place = placeOf(**entry, family);
        if (place.isEmpty())
            return tl::unexpected(noBackup());
        if (const Result<void> written = archive->extract(place); !written)
            return written;
        if (progress && !progress(++done, 0))
            return tl::unexpected(stopped());
    }
    return hasManifest && QFile::exists(preparedDatabase(family)) ? Result<void>()
                                                                  : tl::unexpected(noBackup());
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

/// Of a database that was kept before; the one that is kept now may have none.
void forgetKeptJournal(const FamilyFiles &family)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(family.databaseFile % keptEnding % QString::fromLatin1(ending));
}

/// The devices of this house stay in force: they are in the prepared file before anything leaves
/// its place. A crash later on finds them carried, and asks no database again that may have moved.
Result<void> carryIntoPrepared(const FamilyFiles &family)
{
    const QString prepared = preparedDatabase(family);
    if (QFile::exists(family.databaseFile % carriedEnding) || !QFile::exists(prepared))
        return {};
    if (const Result<void> carried = carryHouse(family.databaseFile, prepared); !carried)
        return tl::unexpected(
            foundFull(carried.error(), QFileInfo(family.databaseFile).absolutePath()));
    // It goes to its place alone: a log that stayed behind would be a part of it that is lost.
    for (const char *ending : {"-journal", "-wal"}) {
        if (QFile::exists(prepared % QString::fromLatin1(ending)))
            return tl::unexpected(notWritable());
    }
    if (QFile::exists(family.databaseFile))
        forgetKeptJournal(family);
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

Result<void> prepareRestore(const FamilyFiles &family, const QString &zipFile,
                            const BackupProgress &progress)
{
    QFile::remove(family.databaseFile % markerEnding); // of one that was prepared before
    removePrepared(family);
    const Result<void> prepared = unpack(family, zipFile, progress)
                                      .and_then([&] { return adoptPrepared(family); })
                                      .and_then([&] { return writeMarker(family, markerEnding); });
    if (!prepared)
        removePrepared(family);
    return prepared;
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
        return tl::unexpected(givenUp(family, notWritable()));
    const QString prepared = preparedDatabase(family);
    if (QFileInfo::exists(prepared) && !moveJournal(family))
        return tl::unexpected(notWritable());
    if (!takePlace(prepared, family.databaseFile)) {
        returnJournal(family);
        return tl::unexpected(givenUp(family, notWritable()));
    }
    if (!QFile::remove(marker))
        return tl::unexpected(notWritable());
    QFile::remove(family.databaseFile % carriedEnding);
    return true;
}

} // namespace chitai
