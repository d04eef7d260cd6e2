// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureCopies.h"

#include "base/Logging.h"
#include "illustrations/PictureProcessing.h"
#include "storage/NotFound.h"
#include "storage/PictureTransfer.h"

#include <QFileInfo>
#include <algorithm>

namespace chitai {

namespace {

/// How long a server that could not be reached at the first connection is left alone.
constexpr std::chrono::seconds connectionPause{2};

struct CopiedPicture
{
    QUuid id;
    qint64 bytes = 0;
    QDateTime lookedAt;
};

CopiedPicture copyOf(const IllustrationFiles &files, const QUuid &id)
{
    const QFileInfo image(files.imagePath(id));
    const QFileInfo thumbnail(files.thumbnailPath(id));
    return {id, image.size() + thumbnail.size(),
            std::max({image.lastRead(), image.lastModified(), thumbnail.lastRead()})};
}

} // namespace

PictureCopies::PictureCopies(const DatabaseAddress &address, const IllustrationFiles &files,
                             const SharedPictures::Options &options)
    : m_address(address)
    , m_files(files)
    , m_options(options)
{
}

Result<void> PictureCopies::keep(const QUuid &id, const PictureFilesBytes &picture)
{
    CHITAI_TRY(connectToServer());
    return PictureRows(*m_database).keep(id, picture);
}

Result<void> PictureCopies::fetch(const QUuid &id)
{
    if (QFileInfo::exists(m_files.imagePath(id)) && QFileInfo::exists(m_files.thumbnailPath(id)))
        return {}; // asked for twice
    CHITAI_TRY(connectToServer());
    CHITAI_TRY_ASSIGN(const std::optional<PictureFilesBytes> picture,
                      PictureRows(*m_database).filesOf(id));
    if (!picture)
        return noSuchPicture();
    CHITAI_TRY(m_files.writeCopy(id, {.image = picture->image, .thumbnail = picture->thumbnail}));
    note(picture->image.size() + picture->thumbnail.size());
    return {};
}

Result<void> PictureCopies::release(const QUuid &id)
{
    removeCopy(id); // which may have been fetched since
    CHITAI_TRY(connectToServer());
    return PictureRows(*m_database).release(id);
}

void PictureCopies::removeCopy(const QUuid &id) const
{
    QFile::remove(m_files.imagePath(id));
    QFile::remove(m_files.thumbnailPath(id));
}

Result<void> PictureCopies::begin()
{
    CHITAI_TRY(connectToServer());
    PictureRows bytes(*m_database);
    CHITAI_TRY(bytes.releaseForgotten());
    CHITAI_TRY_ASSIGN(const QList<QUuid> lacking, bytes.lacking());
    for (const QUuid &id : lacking) {
        const auto picture = readPictureFiles(m_files.folder(), id);
        if (picture && picture->canBeKept()) {
            CHITAI_TRY(bytes.keep(id, *picture));
        }
    }
    return {};
}

Result<void> PictureCopies::compare()
{
    if (!m_hasBegun) {
        CHITAI_TRY(begin());
        m_hasBegun = true;
    }
    if (!m_options.ownsFolder)
        return {};
    const QList<QUuid> here = m_files.ids(); // before: what comes meanwhile is known
    CHITAI_TRY(connectToServer());
    CHITAI_TRY_ASSIGN(const QSet<QUuid> known, PictureRows(*m_database).known());
    for (const QUuid &id : here) {
        if (!known.contains(id))
            removeCopy(id);
    }
    return {};
}

Result<void> PictureCopies::connectToServer()
{
    if (m_database)
        return {};
    if (!m_nextAttempt.hasExpired())
        return tl::unexpected(*m_problem);
    Result<std::unique_ptr<Database>> database = Database::open(m_address);
    if (!database) {
        m_problem = database.error();
        m_nextAttempt.setRemainingTime(connectionPause);
        return tl::unexpected(database.error());
    }
    m_database = *std::move(database);
    return {};
}

void PictureCopies::note(qint64 bytes)
{
    if (m_bytes < 0) {
        m_bytes = 0;
        for (const QUuid &id : m_files.ids())
            m_bytes += copyOf(m_files, id).bytes;
    } else {
        m_bytes += bytes;
    }
    if (m_bytes <= m_options.mostBytes)
        return;
    if (const Result<void> trimmed = trim(); !trimmed)
        qCWarning(logStorage) << "the copies of pictures stay:" << trimmed.error().message;
}

Result<void> PictureCopies::trim()
{
    CHITAI_TRY_ASSIGN(const QList<QUuid> kept, PictureRows(*m_database).ids());
    const QSet<QUuid> expendable(kept.begin(), kept.end());
    QList<CopiedPicture> copies;
    m_bytes = 0;
    for (const QUuid &id : m_files.ids()) {
        copies += copyOf(m_files, id);
        m_bytes += copies.back().bytes;
    }
    std::sort(copies.begin(), copies.end(),
              [](const auto &one, const auto &other) { return one.lookedAt < other.lookedAt; });
    // The newest one is being waited for.
    for (qsizetype i = 0; i + 1 < copies.size() && m_bytes > m_options.mostBytes / 10 * 9; ++i) {
        if (!expendable.contains(copies[i].id))
            continue;
        removeCopy(copies[i].id);
        m_bytes -= copies[i].bytes;
    }
    return {};
}

} // namespace chitai
