// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/PrivateFiles.h"

#include "base/Logging.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <cerrno>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace chitai {

namespace {

constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions privateFolder = privateFile | QFile::ExeOwner;
// With less than this nothing is written: not every lack of room is reported as one.
constexpr qint64 leastRoom = 64 * 1024;

/// 0, or the errno.
int makeFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 ? 0 : errno;
#else
    return QDir().mkdir(path) ? 0 : EIO;
#endif
}

} // namespace

Result<void> createPrivateFile(QFile &file)
{
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile)) {
        return tl::unexpected(
            writeProblem(QFileInfo(file.fileName()).absolutePath(), errno == EEXIST ? EIO : errno));
    }
    // A umask may have taken even the owner's rights.
    file.setPermissions(privateFile);
    return {};
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QString above = QFileInfo(folder).absolutePath();
    if (above != folder) {
        CHITAI_TRY(makePrivateFolder(above));
    }
    if (const int number = makeFolder(folder); number != 0)
        return tl::unexpected(writeProblem(above, number));
    makePrivate(folder);
    return {};
}

void makePrivate(const QString &path)
{
    QFile::setPermissions(path, QFileInfo(path).isDir() ? privateFolder : privateFile);
}

bool isReadableByOthers([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    const QFile::Permissions rights = file.permissions();
    bool group = rights.testFlag(QFile::ReadGroup);
    bool others = rights.testFlag(QFile::ReadOther);
    for (QString folder = file.path(); group || others; folder = QFileInfo(folder).path()) {
        const QFile::Permissions way = QFileInfo(folder).permissions();
        others = others && way.testFlag(QFile::ExeOther);
        // A folder may belong to another group, for which its members are others.
        group = group && (way & (QFile::ExeGroup | QFile::ExeOther));
        if (QFileInfo(folder).isRoot())
            break;
    }
    return group || others;
#else
    return false;
#endif
}

Error writeProblem(const QString &folder, int number)
{
#ifdef Q_OS_UNIX
    if (number == 0 && ::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        number = errno;
#endif
    if (number == EROFS) {
        return {ErrorCode::StorageReadOnly,
                QStringLiteral("The disk can only be read. Nothing was changed; take another one, "
                               "or start the computer again.")};
    }
    if (number == EACCES || number == EPERM) {
        return {ErrorCode::StorageDenied,
                QStringLiteral("The folder may not be written to. Nothing was changed; allow it, "
                               "or choose another one.")};
    }
    if ((number == ENOENT || number == ENOTDIR) && !QFileInfo(folder).isDir()) {
        return {
            ErrorCode::StorageFailed,
            QStringLiteral(
                "The folder is not there. Nothing was changed; make it, or choose another one.")};
    }
    const QStorageInfo storage(folder);
    const bool hasNoRoom = storage.bytesTotal() > 0 && storage.bytesAvailable() < leastRoom;
    if (number == ENOSPC || number == EDQUOT || hasNoRoom)
        return {ErrorCode::StorageFull,
                QStringLiteral(
                    "The disk is full. Nothing was changed; free some space and try again.")};
    qCDebug(logStorage) << "can't write into" << folder << "- error" << number;
    return {
        ErrorCode::StorageFailed,
        QStringLiteral(
            "The disk does not take the file. Nothing was changed; check the disk and try again.")};
}

} // namespace chitai
