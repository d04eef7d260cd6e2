// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupFormat.h"

#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupReader.h"
#include "exchange/PictureStore.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

// With pictures in the file, and with those beside it, which an earlier version has to refuse.
constexpr int formatInside = 1;
constexpr int formatBeside = 2;
const QString proofKey = QStringLiteral("contents");

// The beginning of a database, which says what it is.
constexpr qsizetype headerBytes = 100;

/// Whether a whole zip file that is no backup has nothing that may be a manifest of one.
bool isOfAnother(const QString &zipFile)
{
    Result<ArchiveReader> archive = ArchiveReader::open(zipFile);
    while (archive) {
        const Result<std::optional<QString>> name = archive->next();
        if (!name)
            return false;
        if (!*name)
            return true;
        if ((*name)->endsWith(BackupFormat::manifestName))
            return false;
    }
    return false;
}

/// Whether all that the list names lies beside the archive.
bool countListed(ArchiveReader &archive, const PictureStore &store, BackupCount &count)
{
    const Result<QByteArray> bytes = archive.read(pictureList::mostBytes);
    const auto pictures = bytes ? pictureList::read(*bytes) : std::nullopt;
    if (!pictures)
        return false;
    for (const ListedPicture &picture : *pictures) {
        if (!store.has(picture))
            return false;
        count.addPicture(picture.name, picture.sum);
    }
    return true;
}

} // namespace

QByteArray BackupFormat::manifest(const QDateTime &now, qint64 number, const BackupProof &proof,
                                  Pictures pictures)
{
    QJsonObject manifest{
        {QStringLiteral("program"), QStringLiteral("chitai")},
        {QStringLiteral("format"), pictures == Pictures::Beside ? formatBeside : formatInside},
        {QStringLiteral("version"), QStringLiteral(CHITAI_VERSION)},
        {QStringLiteral("made_at"), now.toUTC().toString(Qt::ISODate)},
        {proofKey, proof.toJson()}};
    if (number > 0)
        manifest.insert(QStringLiteral("number"), number);
    return QJsonDocument(manifest).toJson();
}

std::optional<BackupFormat::Manifest> BackupFormat::readManifest(const QByteArray &bytes)
{
    const QJsonDocument manifest = QJsonDocument::fromJson(bytes);
    const int format = manifest[u"format"].toInt();
    if (manifest[u"program"].toString() != u"chitai"
        || (format != formatInside && format != formatBeside))
        return std::nullopt;
    Manifest read{.pictures = format == formatBeside ? Pictures::Beside : Pictures::Inside,
                  .madeAt = QDateTime::fromString(manifest[u"made_at"].toString(), Qt::ISODate),
                  .number = qMax(qint64(0), manifest[u"number"].toInteger()),
                  .proof = {}};
    if (const QJsonValue proof = manifest[proofKey]; !proof.isUndefined()) {
        read.proof = BackupProof::fromJson(proof.toObject());
        if (!read.proof)
            return std::nullopt;
    }
    // Nothing else says whether a list is whole.
    if (read.pictures == Pictures::Beside && !read.proof)
        return std::nullopt;
    return read;
}

std::optional<BackupFormat::Manifest> BackupFormat::manifestOf(const QString &zipFile)
{
    const Result<BackupReader> backup = BackupReader::open(zipFile);
    return backup ? std::optional(backup->manifest()) : std::nullopt;
}

std::optional<QList<ListedPicture>> BackupFormat::picturesBeside(const QString &zipFile)
{
    const QList<ListedPicture> none;
    if (!QFile(zipFile).open(QIODevice::ReadOnly))
        return std::nullopt;
    if (!hasArchiveEnd(zipFile))
        return none; // which nothing restores
    Result<BackupReader> backup = BackupReader::open(zipFile);
    if (!backup)
        return isOfAnother(zipFile) ? std::optional(none) : std::nullopt;
    if (backup->manifest().pictures == Pictures::Inside)
        return none;
    for (;;) {
        const Result<std::optional<QString>> name = backup->next();
        if (!name || !*name)
            return std::nullopt;
        if (**name != pictureListName)
            continue;
        const Result<QByteArray> bytes = backup->archive().read(pictureList::mostBytes);
        return bytes ? pictureList::read(*bytes) : std::nullopt;
    }
}

bool BackupFormat::isWhole(const QString &zipFile)
{
    Result<BackupReader> backup = BackupReader::open(zipFile);
    if (!backup)
        return false;
    BackupCount count;
    const PictureStore store(QFileInfo(zipFile).absolutePath());
    bool hasDatabase = false;
    for (;;) {
        const Result<std::optional<QString>> name = backup->next();
        if (!name)
            return false;
        if (!*name)
            break;
        if (**name == pictureListName && backup->manifest().pictures == Pictures::Beside) {
            if (!countListed(backup->archive(), store, count))
                return false;
            continue;
        }
        const bool isDatabase = **name == databaseName;
        if (!isDatabase && !backup->manifest().proof)
            continue;
        const Result<ArchiveReader::Content> content = backup->archive().prove(headerBytes);
        if (!content)
            return false;
        if (!isDatabase) {
            count.addPicture((*name)->mid(pictureFolder.size()), content->sum);
        } else if (isDatabaseOfOurs(content->beginning, content->size)) {
            hasDatabase = true;
            count.setDatabase(content->sum);
        }
    }
    const std::optional<BackupProof> &proof = backup->manifest().proof;
    return hasDatabase && (!proof || proof->holds(count.proof()));
}

Error foundFull(const Error &error, const QString &folder)
{
    if (error.code != ErrorCode::StorageFailed)
        return error;
    const Error problem = writeProblem(folder);
    return problem.code == ErrorCode::StorageFailed ? error : problem;
}

} // namespace chitai
