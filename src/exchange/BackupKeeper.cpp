// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupKeeper.h"

#include "base/Clock.h"
#include "base/Logging.h"

#include <QDir>
#include <QFileInfo>

namespace chitai {

BackupKeeper::BackupKeeper(FamilyFiles family, QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_family(std::move(family))
    , m_folder(std::move(folder))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(std::chrono::hours(1));
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::check);
}

BackupKeeper::~BackupKeeper()
{
    m_asked.isCancelled = true;
    m_daily.isCancelled = true;
    m_pool.waitForDone();
}

void BackupKeeper::start()
{
    m_timer.start();
    check();
}

QStringList BackupKeeper::files() const
{
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("chitai-2*.zip")}, QDir::Files,
                                                QDir::Name | QDir::Reversed))
        paths += folder.filePath(name);
    return paths;
}

void BackupKeeper::check()
{
    if (m_daily.isRunning)
        return;
    const QString today = m_folder % u"/chitai-"
        % m_clock.now().toLocalTime().date().toString(Qt::ISODate) % u".zip";
    if (QFile::exists(today))
        return;
    QDir().mkpath(m_folder);
    run(m_daily, [family = m_family, today, now = m_clock.now()](const BackupProgress &progress) {
        return writeBackup(family, today, now, progress);
    });
}

Result<void> BackupKeeper::write(const QString &zipFile)
{
    return runAsked([family = m_family, zipFile, now = m_clock.now()](const auto &progress) {
        return writeBackup(family, zipFile, now, progress);
    });
}

Result<void> BackupKeeper::prepare(const QString &zipFile)
{
    return runAsked([family = m_family, zipFile](const auto &progress) {
        return prepareRestore(family, zipFile, progress);
    });
}

void BackupKeeper::cancel()
{
    m_asked.isCancelled = true;
}

Result<void> BackupKeeper::runAsked(Work work)
{
    if (m_asked.isRunning)
        return failure(ErrorCode::Conflict, QStringLiteral("Another backup is being made."));
    run(m_asked, std::move(work));
    return {};
}

void BackupKeeper::run(Job &job, Work work)
{
    job.isRunning = true;
    job.isCancelled = false;
    Q_EMIT runningChanged();
    m_pool.start([this, &job, work = std::move(work)] {
        const BackupProgress progress = [this, &job](int done, int total) {
            if (&job == &m_asked) {
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progressChanged(done, total); },
                    Qt::QueuedConnection);
            }
            return !job.isCancelled;
        };
        const Result<void> result = job.isCancelled
            ? failure(ErrorCode::Conflict, QStringLiteral("The backup was stopped."))
            : work(progress);
        // The destructor waits for this thread, so that the keeper exists here.
        QMetaObject::invokeMethod(
            this, [this, &job, result] { end(job, result); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::end(Job &job, const Result<void> &result)
{
    job.isRunning = false;
    if (&job == &m_daily && result)
        prune();
    else if (&job == &m_daily)
        qCWarning(logStorage) << "no backup today:" << result.error().message;
    Q_EMIT runningChanged();
    if (&job == &m_asked)
        Q_EMIT finished(result ? std::optional<Error>() : result.error());
}

void BackupKeeper::prune() const
{
    for (const QString &old : files().mid(kept))
        QFile::remove(old);
}

} // namespace chitai
