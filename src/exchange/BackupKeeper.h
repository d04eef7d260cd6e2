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

    /// Conflict while another one runs.
    [[nodiscard]] Result<void> write(const QString &zipFile);
    [[nodiscard]] Result<void> prepare(const QString &zipFile);
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// The daily ones, newest first.
    [[nodiscard]] QStringList files() const;

Q_SIGNALS:
    /// Of those that were asked for.
    void progressChanged(int done, int total);
    void finished(const std::optional<chitai::Error> &problem);

private:
    enum class Occasion { Asked, Daily };

    void run(Occasion occasion, std::function<Result<void>(const BackupProgress &)> work);
    void prune() const;

    const FamilyFiles m_family;
    const QString m_folder;
    const Clock &m_clock;
    QTimer m_timer;
    QThreadPool m_pool;
    std::atomic_bool m_isCancelled = false;
    bool m_isRunning = false;
};

} // namespace chitai
