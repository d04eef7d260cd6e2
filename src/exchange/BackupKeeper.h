// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace chitai {

class Clock;

/// Backups in a worker thread: one a day by itself, of which the last seven are kept, and others
/// when they are asked for. Lives in the main thread; one at a time.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int kept = 7;

    /// The daily ones go into `folder`, which is made.
    BackupKeeper(FamilyFiles family, QString folder, const Clock &clock, QObject *parent = nullptr);
    /// Ends what runs; nothing is left of it.
    ~BackupKeeper() override;

    /// Makes today's backup if there is none; looks every hour from now on.
    void start();
    void check();

    /// Conflict while another one runs that was asked for; a daily one is waited for.
    [[nodiscard]] Result<void> write(const QString &zipFile);
    [[nodiscard]] Result<void> prepare(const QString &zipFile);
    /// Ends what was asked for. The daily one goes on: nobody meant that.
    void cancel();
    /// Whether anything runs, the daily one included.
    [[nodiscard]] bool isRunning() const { return m_asked.isRunning || m_daily.isRunning; }
    /// Whether something runs, or waits for the daily one, that was asked for.
    [[nodiscard]] bool isAskedRunning() const { return m_asked.isRunning; }

    /// The daily ones, newest first.
    [[nodiscard]] QStringList files() const;

Q_SIGNALS:
    /// Something began or ended, the daily one included.
    void runningChanged();
    /// Of those that were asked for.
    void progressChanged(int done, int total);
    void finished(const std::optional<chitai::Error> &problem);

private:
    using Work = std::function<Result<void>(const BackupProgress &)>;

    struct Job
    {
        bool isRunning = false;
        std::atomic_bool isCancelled = false;
    };

    [[nodiscard]] Result<void> runAsked(Work work);
    void run(Job &job, Work work);
    void end(Job &job, const Result<void> &result);
    void prune() const;

    const FamilyFiles m_family;
    const QString m_folder;
    const Clock &m_clock;
    QTimer m_timer;
    QThreadPool m_pool;
    Job m_asked;
    Job m_daily;
};

} // namespace chitai
