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
    m_isCancelled = true;
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
    if (m_isRunning)
        return;
    const QString today = m_folder % u"/chitai-"
        % m_clock.now().toLocalTime().date().toString(Qt::ISODate) % u".zip";
    if (QFile::exists(today))
        return;
    QDir().mkpath(m_folder);
    run(Occasion::Daily,
        [family = m_family, today, now = m_clock.now()](const BackupProgress &progress) {
            return writeBackup(family, today, now, progress);
        });
}

Result<void> BackupKeeper::write(const QString &zipFile)
{
    if (m_isRunning)
        return failure(ErrorCode::Conflict, QStringLiteral("Another backup is being made."));
    run(Occasion::Asked,
        [family = m_family, zipFile, now = m_clock.now()](const BackupProgress &progress) {
            return writeBackup(family, zipFile, now, progress);
        });
    return {};
}

Result<void> BackupKeeper::prepare(const QString &zipFile)
{
    if (m_isRunning)
        return failure(ErrorCode::Conflict, QStringLiteral("Another backup is being made."));
    run(Occasion::Asked, [family = m_family, zipFile](const BackupProgress &progress) {
        return prepareRestore(family, zipFile, progress);
    });
    return {};
}

void BackupKeeper::run(Occasion occasion, std::function<Result<void>(const BackupProgress &)> work)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_pool.start([this, occasion, work = std::move(work)] {
        const BackupProgress progress = [this, occasion](int done, int total) {
            if (occasion == Occasion::Asked) {
                QMetaObject::invokeMethod(
                    this, [this, done, total] { Q_EMIT progressChanged(done, total); },
                    Qt::QueuedConnection);
            }
            return !m_isCancelled;
        };
        // The destructor waits for this thread, so that the keeper exists here.
        QMetaObject::invokeMethod(
            this,
            [this, occasion, result = work(progress)] {
                m_isRunning = false;
                if (occasion == Occasion::Asked) {
                    Q_EMIT finished(result ? std::optional<Error>() : result.error());
                } else if (result) {
                    prune();
                } else {
                    qCWarning(logStorage) << "no backup today:" << result.error().message;
                }
            },
            Qt::QueuedConnection);
    });
}

void BackupKeeper::prune() const
{
    for (const QString &old : files().mid(kept))
        QFile::remove(old);
}

} // namespace chitai
