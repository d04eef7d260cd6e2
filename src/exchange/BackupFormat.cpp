// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupFormat.h"

#include "base/PrivateFiles.h"
#include "exchange/Archive.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr int formatVersion = 1;

/// The manifest, and the archive behind it.
struct Begun
{
    ArchiveReader archive;
    BackupFormat::Manifest manifest;
};

std::optional<Begun> begin(const QString &zipFile)
{
    if (!hasArchiveEnd(zipFile))
        return std::nullopt;
    Result<ArchiveReader> archive = ArchiveReader::open(zipFile);
    if (!archive)
        return std::nullopt;
    const Result<std::optional<QString>> name = archive->next();
    if (!name || *name != std::optional<QString>(BackupFormat::manifestName))
        return std::nullopt;
    const Result<QByteArray> bytes = archive->read(BackupFormat::mostManifestBytes);
    if (!bytes)
        return std::nullopt;
    const std::optional<BackupFormat::Manifest> manifest = BackupFormat::readManifest(*bytes);
    if (!manifest)
        return std::nullopt;
    return Begun{std::move(*archive), *manifest};
}

} // namespace

QByteArray BackupFormat::manifest(const QDateTime &now, qint64 number)
{
    QJsonObject manifest{{QStringLiteral("program"), QStringLiteral("chitai")},
                         {QStringLiteral("format"), formatVersion},
                         {QStringLiteral("version"), QStringLiteral(CHITAI_VERSION)},
                         {QStringLiteral("made_at"), now.toUTC().toString(Qt::ISODate)}};
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
    return Manifest{QDateTime::fromString(manifest[u"made_at"].toString(), Qt::ISODate),
                    qMax(qint64(0), manifest[u"number"].toInteger())};
}

std::optional<BackupFormat::Manifest> BackupFormat::manifestOf(const QString &zipFile)
{
    const std::optional<Begun> begun = begin(zipFile);
    return begun ? std::optional(begun->manifest) : std::nullopt;
}

bool BackupFormat::isWhole(const QString &zipFile)
{
    std::optional<Begun> begun = begin(zipFile);
    if (!begun)
        return false;
    bool hasDatabase = false;
    for (;;) {
        const Result<std::optional<QString>> name = begun->archive.next();
        if (!name)
            return false;
        if (!*name)
            return hasDatabase;
        if (**name == databaseName) {
            hasDatabase = true;
            if (!begun->archive.prove())
                return false;
        }
    }
}

Error foundFull(const Error &error, const QString &folder)
{
    if (error.code != ErrorCode::StorageFailed)
        return error;
    const Error problem = writeProblem(folder);
    return problem.code == ErrorCode::StorageFailed ? error : problem;
}

} // namespace chitai
