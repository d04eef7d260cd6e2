// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupScheduler.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "exchange/BackupScratch.h"
#include "exchange/OtherCopies.h"

#include <QFileInfo>

namespace chitai {

BackupScheduler::BackupScheduler(FamilyFiles family, QString folder, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_family(std::move(family))
    , m_folder(std::move(folder))
    , m_dailyBackups(m_family, m_folder)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(std::chrono::hours(1));
    connect(&m_timer, &QTimer::timeout, this, &BackupScheduler::check);
}

BackupScheduler::~BackupScheduler()
{
    m_asked.isCancelled = true;
    m_daily.isCancelled = true;
    m_pool.waitForDone();
}

void BackupScheduler::start()
{
    // Nothing of this family's runs yet, so what lies there was killed.
    clearBackupScratch(m_family, m_folder);
    if (m_family.server)
        return; // which has an administrator, and each laptop would fetch the whole library
    m_timer.start();
    check();
}

QStringList BackupScheduler::files() const
{
    QStringList paths;
    for (const DailyBackups::Entry &entry : m_dailyBackups.entries())
        paths += entry.path;
    return paths;
}

QStringList BackupScheduler::otherCopies() const
{
    return chitai::otherCopies(m_family, m_folder, files());
}

QString BackupScheduler::dataFolder() const
{
    return QFileInfo(m_family.databaseFile).absolutePath();
}

void BackupScheduler::check()
{
    if (m_daily.isRunning)
        return;
    const bool isOverdue = m_madeAt && m_clock.monotonic() - *m_madeAt >= std::chrono::hours(24);
    run(m_daily, [this, now = m_clock.now(), isOverdue](const BackupProgress &progress) {
        bool wasMade = false;
        const auto note = [&](int done, int total) {
            wasMade = true;
            return progress(done, total);
        };
        return m_dailyBackups.makeToday(now, isOverdue, note)
            .map([&](const std::optional<DailyBackups::Entry> &newest) {
                return Day{.newest = newest, .wasMade = wasMade};
            });
    });
}

Result<void> BackupScheduler::write(const QString &zipFile)
{
    return runAsked([family = m_family, zipFile, now = m_clock.now()](const auto &progress) {
        return writeBackup(family, zipFile, now, progress).map([] { return Day(); });
    });
}

Result<void> BackupScheduler::prepare(const QString &zipFile)
{
    return runAsked([family = m_family, zipFile](const auto &progress) {
        return prepareRestore(family, zipFile, progress).map([](const RestoreReport &report) {
            return Day{.prepared = report};
        });
    });
}

Result<void> BackupScheduler::rescue()
{
    return runAsked([family = m_family, folder = m_folder](const auto &progress) {
        return rescueFromNewest(family, folder, progress).map([](const RestoreReport &report) {
            return Day{.prepared = report};
        });
    });
}

std::optional<QDateTime> BackupScheduler::newest() const
{
    const QList<DailyBackups::Entry> entries = m_dailyBackups.entries();
    return entries.isEmpty() ? std::optional<QDateTime>() : entries.front().madeAt;
}

void BackupScheduler::cancel()
{
    m_asked.isCancelled = true;
}

Result<void> BackupScheduler::runAsked(Work work)
{
    if (m_asked.isRunning)
        return failure(ErrorCode::Conflict, QStringLiteral("Another backup is being made."));
    run(m_asked, std::move(work));
    return {};
}

void BackupScheduler::run(Job &job, Work work)
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
        const Result<Day> result = job.isCancelled
            ? failure(ErrorCode::Conflict, QStringLiteral("The backup was stopped."))
            : work(progress);
        // The destructor waits for this thread, so this object exists here.
        QMetaObject::invokeMethod(
            this, [this, &job, result] { end(job, result); }, Qt::QueuedConnection);
    });
}

void BackupScheduler::end(Job &job, const Result<Day> &result)
{
    job.isRunning = false;
    if (&job == &m_asked)
        m_prepared = result ? result->prepared : std::nullopt;
    if (&job == &m_daily)
        endDay(result);
    else if (!result && result.error().code == ErrorCode::StorageDamaged)
        setTrouble(result.error());
    Q_EMIT runningChanged();
    if (&job == &m_asked)
        Q_EMIT finished(result ? std::optional<Error>() : result.error());
}

void BackupScheduler::endDay(const Result<Day> &day)
{
    if (!day && day.error().code == ErrorCode::Conflict)
        return; // the program ends
    if (!day) {
        qCWarning(logStorage) << "no backup today:" << day.error().message;
        setTrouble(day.error());
        return;
    }
    m_lastMade = day->newest ? std::optional(day->newest->madeAt) : std::nullopt;
    if (day->wasMade || !m_madeAt)
        m_madeAt = m_clock.monotonic();
    // Damage is not over because today has its backup already.
    if (day->wasMade || !m_trouble || m_trouble->code != ErrorCode::StorageDamaged)
        setTrouble({});
}

void BackupScheduler::setTrouble(const std::optional<Error> &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

} // namespace chitai
