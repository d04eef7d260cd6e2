// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Backup.h"

#include "base/Durability.h"
#include "exchange/Archive.h"
#include "storage/Database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace chitai {

namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView manifestName("chitai-backup.json");
constexpr QLatin1StringView databaseName("chitai.db");
constexpr QLatin1StringView pictureFolder("illustrations/");
// Beside the data, so that putting them in its place is a rename.
constexpr QLatin1StringView preparedEnding(".restore");
constexpr QLatin1StringView keptEnding(".before-restore");
constexpr QLatin1StringView markerEnding(".restore-ready");

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

Result<void> copyDatabase(const QString &from, const QString &to)
{
    const Result<std::unique_ptr<Database>> database = Database::open(from);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->run(QStringLiteral("VACUUM INTO ?"), {to}).map([](const QSqlQuery &) {});
}

Result<void> judgeDatabase(const QString &file)
{
    if (!QFile::exists(file))
        return tl::unexpected(noBackup());
    const Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database)
        return tl::unexpected(database.error().code == ErrorCode::NewerSchema ? database.error()
                                                                              : noBackup());
    Result<QSqlQuery> checked = (*database)->run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked || !checked->next() || checked->value(0).toString() != u"ok")
        return tl::unexpected(noBackup());
    return {};
}

void removePrepared(const FamilyFiles &family)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(family.databaseFile % preparedEnding % QString::fromLatin1(ending));
    QDir(family.illustrationDir % preparedEnding).removeRecursively();
}

/// Which file of the family's an entry of the archive is; empty for one that has no business there.
QString placeOf(const QString &entry, const FamilyFiles &family)
{
    if (entry == databaseName)
        return family.databaseFile % preparedEnding;
    if (!entry.startsWith(pictureFolder))
        return {};
    const QString name = entry.mid(pictureFolder.size());
    // Only a plain name: no way leads out of the folder.
    const bool isPlain = name.endsWith(u".webp") && !name.contains(u'/') && !name.contains(u'\\')
        && !name.startsWith(u'.');
    return isPlain ? QString(family.illustrationDir % preparedEnding % u'/' % name) : QString();
}

bool isManifest(const QByteArray &bytes)
{
    const QJsonDocument manifest = QJsonDocument::fromJson(bytes);
    return manifest[u"program"].toString() == u"chitai"
        && manifest[u"format"].toInt() == formatVersion;
}

Result<void> unpack(const FamilyFiles &family, const QString &zipFile,
                    const BackupProgress &progress)
{
    Result<ArchiveReader> archive = ArchiveReader::open(zipFile);
    if (!archive)
        return tl::unexpected(archive.error());
    if (!QDir().mkpath(family.illustrationDir % preparedEnding))
        return tl::unexpected(notWritable());
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
            const Result<QByteArray> bytes = archive->read(4096);
            if (**entry != manifestName || !bytes || !isManifest(*bytes))
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
    if (!hasManifest)
        return tl::unexpected(noBackup());
    return judgeDatabase(family.databaseFile % preparedEnding);
}

/// What was prepared takes the place of what is there, which is kept. Each step may be the last one
/// before a crash: what is still to be done shows in what is there.
bool takePlace(const QString &prepared, const QString &place)
{
    if (!QFileInfo::exists(prepared))
        return true;
    if (QFileInfo::exists(place)) {
        const QString kept = place % keptEnding;
        if (QFileInfo(kept).isDir())
            QDir(kept).removeRecursively();
        else
            QFile::remove(kept);
        if (!QDir().rename(place, kept))
            return false;
    }
    if (!QDir().rename(prepared, place)) {
        (void)QDir().rename(place % keptEnding, place);
        return false;
    }
    flushFolder(QFileInfo(place).absolutePath());
    return true;
}

/// The opposite: what was kept comes back.
void giveUpPlace(const QString &prepared, const QString &place)
{
    if (!QFileInfo::exists(place % keptEnding))
        return;
    (void)QDir().rename(place, prepared);
    (void)QDir().rename(place % keptEnding, place);
}

/// Nothing is restored, now or at the next start.
Error givenUp(const FamilyFiles &family)
{
    QFile::remove(family.databaseFile % markerEnding);
    removePrepared(family);
    return notWritable();
}

} // namespace

Result<void> writeBackup(const FamilyFiles &family, const QString &zipFile, const QDateTime &now,
                         const BackupProgress &progress)
{
    const QFileInfo target(zipFile);
    QTemporaryDir scratch(target.absolutePath() % QStringLiteral("/.chitai-backup-XXXXXX"));
    if (!scratch.isValid()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The folder of the backup can't be written to."));
    }
    const QString copy = scratch.filePath(databaseName);
    if (const Result<void> copied = copyDatabase(family.databaseFile, copy); !copied)
        return copied;
    const QStringList pictures
        = QDir(family.illustrationDir).entryList({QStringLiteral("*.webp")}, QDir::Files);
    const int total = int(pictures.size()) + 1;
    if (progress && !progress(0, total))
        return tl::unexpected(stopped());

    const QString unfinished = scratch.filePath(QStringLiteral("backup.zip"));
    Result<ArchiveWriter> archive = ArchiveWriter::open(unfinished);
    if (!archive)
        return tl::unexpected(archive.error());
    const QByteArray manifest
        = QJsonDocument(QJsonObject{{QStringLiteral("program"), QStringLiteral("chitai")},
                                    {QStringLiteral("format"), formatVersion},
                                    {QStringLiteral("version"), QStringLiteral(CHITAI_VERSION)},
                                    {QStringLiteral("made_at"), now.toUTC().toString(Qt::ISODate)}})
              .toJson();
    Result<void> added = archive->add(manifestName, manifest, now);
    if (added)
        added = archive->addFile(databaseName, copy, ArchiveWriter::Compression::Deflate);
    int done = 1;
    for (const QString &picture : pictures) {
        if (!added)
            return added;
        if (progress && !progress(done, total))
            return tl::unexpected(stopped());
        // One that was deleted since is no mistake.
        const QString path = family.illustrationDir % u'/' % picture;
        if (QFile::exists(path))
            added = archive->addFile(pictureFolder % picture, path,
                                     ArchiveWriter::Compression::Store);
        ++done;
    }
    if (added)
        added = archive->finish();
    if (!added)
        return added;
    // POSIX renames over what is there; elsewhere it has to go first.
    if (std::rename(QFile::encodeName(unfinished).constData(),
                    QFile::encodeName(target.absoluteFilePath()).constData())
        != 0) {
        QFile::remove(zipFile);
        if (!QFile::rename(unfinished, zipFile)) {
            return failure(ErrorCode::StorageFailed,
                           QStringLiteral("The backup can't be written there."));
        }
    }
    if (progress)
        (void)progress(total, total);
    return {};
}

Result<void> prepareRestore(const FamilyFiles &family, const QString &zipFile,
                            const BackupProgress &progress)
{
    const QString marker = family.databaseFile % markerEnding;
    QFile::remove(marker); // of one that was prepared before
    removePrepared(family);
    Result<void> prepared = unpack(family, zipFile, progress);
    if (prepared) {
        QSaveFile file(marker);
        if (!file.open(QIODevice::WriteOnly) || !file.commit())
            prepared = tl::unexpected(notWritable());
    }
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
    const QString prepared = family.databaseFile % preparedEnding;
    const QString pictures = family.illustrationDir % preparedEnding;
    // The pictures first: their folder may be a mount point, which can't be renamed.
    const bool haveMoved = QFileInfo::exists(pictures);
    if (!takePlace(pictures, family.illustrationDir))
        return tl::unexpected(givenUp(family));
    // The journal belongs to the database that goes, and goes first: alone it could not be told
    // from one of the database that comes.
    if (QFileInfo::exists(prepared)) {
        for (const char *ending : {"-wal", "-shm"}) {
            const QString journal = family.databaseFile % QString::fromLatin1(ending);
            const QString kept = family.databaseFile % keptEnding % QString::fromLatin1(ending);
            if (QFile::exists(journal)) {
                QFile::remove(kept);
                if (!QFile::rename(journal, kept))
                    return tl::unexpected(notWritable());
            }
        }
    }
    if (!takePlace(prepared, family.databaseFile)) {
        if (haveMoved)
            giveUpPlace(pictures, family.illustrationDir);
        return tl::unexpected(givenUp(family));
    }
    if (!QFile::remove(marker))
        return tl::unexpected(notWritable());
    return true;
}

} // namespace chitai
