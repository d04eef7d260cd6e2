// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/PictureTransfer.h"

#include "base/PrivateFiles.h"
#include "storage/Database.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace chitai {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(writeProblem(QFileInfo(path).path()));
}

} // namespace

QString imageFileName(const QUuid &illustrationId)
{
    return illustrationId.toString(QUuid::WithoutBraces) % u".webp";
}

QString thumbnailFileName(const QUuid &illustrationId)
{
    return illustrationId.toString(QUuid::WithoutBraces) % u"_thumb.webp";
}

std::optional<PictureFilesBytes> readPictureFiles(const QString &folder,
                                                  const QUuid &illustrationId)
{
    QFile image(folder % u'/' % imageFileName(illustrationId));
    QFile thumbnail(folder % u'/' % thumbnailFileName(illustrationId));
    if (!image.open(QIODevice::ReadOnly) || !thumbnail.open(QIODevice::ReadOnly))
        return {};
    return PictureFilesBytes{image.readAll(), thumbnail.readAll()};
}

Result<int> picturesIntoFolder(Database &from, const QString &folder,
                               const PictureTransferProgress &goesOn)
{
    const PictureRows bytes(from);
    CHITAI_TRY_ASSIGN(QList<QUuid> ids, bytes.ids());
    const QDir dir(folder);
    ids.removeIf([&dir](const QUuid &id) {
        return dir.exists(imageFileName(id)) && dir.exists(thumbnailFileName(id));
    });
    if (!ids.isEmpty())
        CHITAI_TRY(makePrivateFolder(folder));
    int done = 0;
    for (const QUuid &id : std::as_const(ids)) {
        if (goesOn && !goesOn(done, int(ids.size())))
            return failure(ErrorCode::Conflict, QStringLiteral("Stopped. Nothing was changed."));
        CHITAI_TRY_ASSIGN(const std::optional<PictureFilesBytes> files, bytes.filesOf(id));
        if (!files)
            continue; // deleted meanwhile
        CHITAI_TRY(writeFile(dir.filePath(imageFileName(id)), files->image));
        CHITAI_TRY(writeFile(dir.filePath(thumbnailFileName(id)), files->thumbnail));
        ++done;
    }
    return done;
}

Result<int> picturesIntoDatabase(const QString &folder, Database &to)
{
    PictureRows bytes(to);
    CHITAI_TRY_ASSIGN(const QList<QUuid> ids, bytes.lacking());
    int done = 0;
    for (const QUuid &id : ids) {
        const std::optional<PictureFilesBytes> files = readPictureFiles(folder, id);
        if (!files || !files->canBeKept())
            continue;
        CHITAI_TRY(bytes.keep(id, *files));
        ++done;
    }
    return done;
}

} // namespace chitai
