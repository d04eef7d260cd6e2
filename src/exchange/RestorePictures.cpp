// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/RestorePictures.h"

#include "base/Logging.h"
#include "base/PrivateFiles.h"
#include "base/ThreadPriority.h"
#include "exchange/BackupProof.h"

#include <QDir>
#include <QFile>
#include <QThread>
#include <QThreadPool>
#include <atomic>
#include <mutex>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chitai {

namespace {

// A longer file is no picture that the program has made.
constexpr qint64 mostOfAPicture = 20 * 1024 * 1024;

Result<void> putInPlace(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    QFile::remove(path);
    QFile file(path);
    CHITAI_TRY(createPrivateFile(file));
    if (file.write(bytes) != bytes.size() || !file.flush())
        return tl::unexpected(writeProblem(folder));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return tl::unexpected(writeProblem(folder));
#endif
    return {};
}

Result<void> remakeFile(const QString &path, const PictureRemaker &remake)
{
    QFile file(path);
    const QByteArray bytes
        = file.open(QIODevice::ReadOnly) ? file.read(mostOfAPicture + 1) : QByteArray();
    file.close();
    const Result<QByteArray> made = remake(bytes);
    if (made)
        return putInPlace(path, *made);
    if (made.error().code == ErrorCode::StorageFailed)
        return tl::unexpected(made.error());
    qCWarning(logStorage) << "a picture of the backup can't be read:" << QFileInfo(path).fileName();
    QFile::remove(path);
    return {};
}

} // namespace

Result<void> remakePictures(const FamilyFiles &family, const QString &folder,
                            const BackupProgress &progress)
{
    if (!family.remake)
        return {};
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden);
    std::atomic<qsizetype> next = 0;
    std::atomic_bool isStopped = false;
    std::mutex guard; // of what follows, and of the progress
    Result<void> result;
    const auto work = [&] {
        for (qsizetype i = next++; i < names.size() && !isStopped; i = next++) {
            const QString path = folder % u'/' % names[i];
            const std::optional<QByteArray> own = fileSum(family.illustrationDir % u'/' % names[i]);
            const Result<void> done
                = own && own == fileSum(path) ? Result<void>() : remakeFile(path, family.remake);
            const std::lock_guard lock(guard);
            if (!done)
                result = done;
            else if (progress && !progress(0, 0)) // what is left can't be measured
                result = tl::unexpected(backupStopped());
            isStopped = isStopped || !result;
        }
    };
    QThreadPool pool;
    pool.setMaxThreadCount(qMax(1, QThread::idealThreadCount() - 1));
    for (int i = 0; i < pool.maxThreadCount(); ++i) {
        pool.start([&work] {
            lowerThreadPriority();
            work();
        });
    }
    pool.waitForDone();
    return result;
}

} // namespace chitai
