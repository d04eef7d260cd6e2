// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/DailyBackups.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace chitai {

class Clock;

/// Backups in a worker thread: one a day by itself (DailyBackups says which are kept), and others
/// when they are asked for. Each looks at the database first. Lives in the main thread; one at a
/// time.
class BackupScheduler : public QObject
{
    Q_OBJECT

public:
    /// The daily ones go into `folder`, which is made.
    BackupScheduler(FamilyFiles family, QString folder, const Clock &clock,
                    QObject *parent = nullptr);
    /// Ends what runs; nothing is left of it.
    ~BackupScheduler() override;

    /// Clears what was left of backups that were killed, and makes today's if there is none; looks
    /// every hour from now on.
    void start();
    /// Makes a backup if one is due: by date, or 24 hours of monotonic time after the last one.
    void check();

    /// Why today's backup failed, until one succeeds. The codes are writeBackup()'s.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// The time in the newest daily backup's manifest; empty without one, and before check().
    [[nodiscard]] const std::optional<QDateTime> &lastMade() const { return m_lastMade; }

    /// Conflict while another one runs that was asked for; a daily one is waited for.
    [[nodiscard]] Result<void> write(const QString &zipFile);
    [[nodiscard]] Result<void> prepare(const QString &zipFile);
    /// Makes the newest backup that is whole ready in the place of damaged data, with what that
    /// still gives (prepareRescue()). NotFound where there is none.
    [[nodiscard]] Result<void> rescue();
    /// When the backup was made that rescue() would begin with, by the clock of then; nothing where
    /// there is none.
    [[nodiscard]] std::optional<QDateTime> newest() const;
    /// What the backup brings that was prepared last; nothing where it could not be.
    [[nodiscard]] const std::optional<RestoreReport> &prepared() const { return m_prepared; }
    /// Cancels the requested job, not the daily backup.
    void cancel();
    /// Whether anything runs, the daily one included.
    [[nodiscard]] bool isRunning() const { return m_asked.isRunning || m_daily.isRunning; }
    /// Whether something runs, or waits for the daily one, that was asked for.
    [[nodiscard]] bool isAskedRunning() const { return m_asked.isRunning; }

    /// The family's folder, in which its database lies.
    [[nodiscard]] QString dataFolder() const;
    /// The daily ones that are whole, newest first.
    [[nodiscard]] QStringList files() const;
    /// What else holds the family's data of before, which nobody may take away (OtherCopies.h).
    [[nodiscard]] QStringList otherCopies() const;

Q_SIGNALS:
    /// Something began or ended, the daily one included.
    void runningChanged();
    void troubleChanged();
    /// Of those that were asked for.
    void progressChanged(int done, int total);
    void finished(const std::optional<chitai::Error> &problem);

private:
    /// Result of a job; only the daily backup and a restore fill it.
    struct Day
    {
        std::optional<DailyBackups::Entry> newest;
        bool wasMade = false;
        std::optional<RestoreReport> prepared = {};
    };
    using Work = std::function<Result<Day>(const BackupProgress &)>;

    struct Job
    {
        bool isRunning = false;
        std::atomic_bool isCancelled = false;
    };

    [[nodiscard]] Result<void> runAsked(Work work);
    void run(Job &job, Work work);
    void end(Job &job, const Result<Day> &result);
    void endDay(const Result<Day> &day);
    void setTrouble(const std::optional<Error> &trouble);

    const FamilyFiles m_family;
    const QString m_folder;
    DailyBackups m_dailyBackups; // the worker's; entries() is everybody's
    const Clock &m_clock;
    std::optional<Error> m_trouble;
    std::optional<QDateTime> m_lastMade;
    std::optional<std::chrono::milliseconds> m_madeAt; // or found; by the clock that never leaps
    std::optional<RestoreReport> m_prepared;
    QTimer m_timer;
    QThreadPool m_pool;
    Job m_asked;
    Job m_daily;
};

} // namespace chitai
