// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupFormat.h"

#include "base/PrivateFiles.h"
#include "exchange/Archive.h"
#include "exchange/BackupReader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr int formatVersion = 1;
const QString proofKey = QStringLiteral("contents");

// The beginning of a database, which says what it is.
constexpr qsizetype headerBytes = 100;

} // namespace

QByteArray BackupFormat::manifest(const QDateTime &now, qint64 number, const BackupProof &proof)
{
    QJsonObject manifest{{QStringLiteral("program"), QStringLiteral("chitai")},
                         {QStringLiteral("format"), formatVersion},
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
    if (manifest[u"program"].toString() != u"chitai"
        || manifest[u"format"].toInt() != formatVersion)
        return std::nullopt;
    Manifest read{.madeAt = QDateTime::fromString(manifest[u"made_at"].toString(), Qt::ISODate),
                  .number = qMax(qint64(0), manifest[u"number"].toInteger()),
                  .proof = {}};
    if (const QJsonValue proof = manifest[proofKey]; !proof.isUndefined()) {
        read.proof = BackupProof::fromJson(proof.toObject());
        if (!read.proof)
            return std::nullopt;
    }
    return read;
}

std::optional<BackupFormat::Manifest> BackupFormat::manifestOf(const QString &zipFile)
{
    const Result<BackupReader> backup = BackupReader::open(zipFile);
    return backup ? std::optional(backup->manifest()) : std::nullopt;
}

bool BackupFormat::isWhole(const QString &zipFile)
{
    Result<BackupReader> backup = BackupReader::open(zipFile);
    if (!backup)
        return false;
    BackupCount count;
    bool hasDatabase = false;
    for (;;) {
        const Result<std::optional<QString>> name = backup->next();
        if (!name)
            return false;
        if (!*name)
            break;
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
