// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/IllustrationFiles.h"

#include "base/Durability.h"
#include "base/Logging.h"
#include "illustrations/PictureProcessing.h"
#include "storage/NotFound.h"
#include "storage/PictureTransfer.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStorageInfo>

namespace chitai {

namespace {

/// Our names and, with six letters behind, those that QSaveFile writes under until it commits.
struct FileName
{
    QUuid id; ///< null for any other name
    bool isTemporary = false;
};

FileName parsed(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:_thumb)?\\.webp"
                       "(\\.[A-Za-z0-9]{6})?")));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return {QUuid::fromString(match.captured(1)), match.hasCaptured(2)};
}

tl::unexpected<Error> notWritten(const QString &folder, const QSaveFile &file, qint64 size)
{
    // A quota or a directory without room for another name is not reported as a full disk.
    const QStorageInfo storage(folder);
    if (file.error() == QFileDevice::ResourceError
        || (storage.isValid() && storage.bytesAvailable() < size)) {
        return failure(ErrorCode::StorageFull,
                       QStringLiteral("The disk is full. The picture was not kept; free some space "
                                      "and try again."));
    }
    qCWarning(logStorage) << "picture:" << file.fileName() << file.errorString();
    return failure(ErrorCode::StorageFailed,
                   QStringLiteral("The picture could not be written to the folder of the "
                                  "illustrations. Check that it may be written to."));
}

Result<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return noSuchPicture();
    return file.readAll();
}

} // namespace

IllustrationFiles::IllustrationFiles(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> IllustrationFiles::write(const QUuid &id, const ProcessedPicture &picture) const
{
    if (m_shared) {
        CHITAI_TRY(m_shared->keep(id, picture));
    }
    return writeCopy(id, picture);
}

Result<void> IllustrationFiles::writeCopy(const QUuid &id, const ProcessedPicture &picture) const
{
    QDir().mkpath(m_folder); // a failure shows at once, when the file is opened
    const qint64 size = picture.image.size() + picture.thumbnail.size();
    QSaveFile image(imagePath(id));
    QSaveFile thumbnail(thumbnailPath(id));
    for (const auto &[file, bytes] :
         {std::pair(&image, &picture.image), std::pair(&thumbnail, &picture.thumbnail)}) {
        if (!file->open(QIODevice::WriteOnly) || file->write(*bytes) != bytes->size())
            return notWritten(m_folder, *file, size);
    }
    if (!image.commit())
        return notWritten(m_folder, image, size);
    if (!thumbnail.commit()) {
        QFile::remove(imagePath(id));
        return notWritten(m_folder, thumbnail, size);
    }
    flushFolder(m_folder);
    return {};
}

bool IllustrationFiles::claim(const QString &owner, const QSet<QUuid> &known) const
{
    const QString path = m_folder % u"/.owner";
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.read(100)).trimmed() == owner;
    const QList<QUuid> present = ids();
    if (!QSet<QUuid>(present.begin(), present.end()).subtract(known).isEmpty())
        return false;
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(owner.toUtf8()) > 0 && file.commit();
}

Result<QByteArray> IllustrationFiles::image(const QUuid &id) const
{
    return contents(imagePath(id));
}

Result<QByteArray> IllustrationFiles::thumbnail(const QUuid &id) const
{
    return contents(thumbnailPath(id));
}

void IllustrationFiles::remove(const QUuid &id) const
{
    QFile::remove(imagePath(id));
    QFile::remove(thumbnailPath(id));
    if (m_shared)
        m_shared->release(id);
}

QString IllustrationFiles::imagePath(const QUuid &id) const
{
    return m_folder % u'/' % imageFileName(id);
}

QString IllustrationFiles::thumbnailPath(const QUuid &id) const
{
    return m_folder % u'/' % thumbnailFileName(id);
}

bool IllustrationFiles::isHere(const QUuid &id) const
{
    // The thumbnail is written last.
    return QFileInfo::exists(thumbnailPath(id)) && QFileInfo::exists(imagePath(id));
}

bool IllustrationFiles::want(const QUuid &id) const
{
    if (!m_shared || isHere(id))
        return false;
    m_shared->want(id);
    return true;
}

Result<void> IllustrationFiles::fetch(const QUuid &id) const
{
    return !m_shared || isHere(id) ? Result<void>() : m_shared->fetch(id);
}

QUrl IllustrationFiles::imageUrl(const QUuid &id) const
{
    return want(id) ? QUrl() : QUrl::fromLocalFile(imagePath(id));
}

QUrl IllustrationFiles::thumbnailUrl(const QUuid &id) const
{
    return want(id) ? QUrl() : QUrl::fromLocalFile(thumbnailPath(id));
}

bool IllustrationFiles::canHave(const QUuid &id) const
{
    return m_shared || QFileInfo::exists(imagePath(id));
}

QList<QUuid> IllustrationFiles::ids() const
{
    QList<QUuid> ids;
    // Both names of an id begin alike, so they stand together.
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        const FileName file = parsed(name);
        if (!file.id.isNull() && !file.isTemporary && (ids.isEmpty() || ids.back() != file.id))
            ids += file.id;
    }
    return ids;
}

void IllustrationFiles::removeAllBut(const QSet<QUuid> &known) const
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const FileName file = parsed(name);
        if (file.id.isNull() || (known.contains(file.id) && !file.isTemporary))
            continue;
        qCInfo(logStorage) << "removing a file that belongs to no picture:" << name;
        folder.remove(name);
    }
}

} // namespace chitai
