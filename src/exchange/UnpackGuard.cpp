// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/UnpackGuard.h"

#include "exchange/Archive.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

namespace chitai {

namespace {

// Of a database of texts comes a tenth or a twentieth, pictures are packed already.
constexpr qint64 mostPacked = 200;
constexpr qint64 leastAllowed = 64 * 1024 * 1024;
constexpr qint64 roomToLeave = 4 * 1024 * 1024;
constexpr qint64 roomInterval = 16 * 1024 * 1024;

Error tooMuch()
{
    return {ErrorCode::BadValue,
            QStringLiteral("This is no backup of Chitai, or it is damaged. Nothing was changed.")};
}

} // namespace

UnpackGuard::UnpackGuard(const QString &zipFile, const ArchiveReader &archive,
                         const BackupProgress &progress)
    : m_archive(archive)
    , m_progress(progress)
    , m_most(std::max(leastAllowed, QFileInfo(zipFile).size() * mostPacked))
    , m_toRead(QFileInfo(zipFile).size())
{
}

Result<void> UnpackGuard::begin(const QString &folder)
{
    m_folder = folder;
    m_unasked = 0;
    const qint64 claimed = m_archive.claimedSize().value_or(0);
    if (claimed < 0 || claimed > m_most - m_unpacked)
        return tl::unexpected(tooMuch());
    return requireRoom(claimed);
}

Result<void> UnpackGuard::take(qint64 bytes)
{
    m_unpacked += bytes;
    if (m_unpacked > m_most)
        return tl::unexpected(tooMuch());
    return goOn(bytes);
}

Result<void> UnpackGuard::beginCopy(const QString &folder, qint64 bytes)
{
    m_folder = folder;
    return requireRoom(bytes);
}

Result<void> UnpackGuard::takeCopy(qint64 bytes)
{
    m_copied += bytes;
    return goOn(bytes);
}

Result<void> UnpackGuard::goOn(qint64 bytes)
{
    m_unasked += bytes;
    if (m_unasked >= roomInterval) {
        m_unasked = 0;
        CHITAI_TRY(requireRoom(0));
    }
    const qint64 read = m_archive.consumed() + m_copied;
    const int percent = int(std::min<qint64>(read * 100 / std::max<qint64>(m_toRead, 1), 100));
    if (m_progress && !m_progress(percent, 100))
        return tl::unexpected(backupStopped());
    return {};
}

Result<void> UnpackGuard::requireRoom(qint64 bytes) const
{
    const QStorageInfo disk(m_folder);
    if (disk.bytesTotal() <= 0 || disk.bytesAvailable() - roomToLeave >= bytes)
        return {};
    return failure(ErrorCode::StorageFull,
                   QStringLiteral("The disk is full. Nothing was changed; free some space and "
                                  "try again."));
}

} // namespace chitai
