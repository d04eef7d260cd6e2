// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

#include <QDate>

namespace chitai {

/// The folder of the daily backups. They are ordered by a number in their manifests, as dates are
/// wrong when the clock was wrong. Not thread-safe, except entries().
class DailyBackups
{
public:
    struct Entry
    {
        QString path;
        QDate date; ///< that its name tells
        QDateTime madeAt; ///< by the clock of then
        qint64 number = 0;
    };

    /// The newest 7 are kept, and all of the last 7 days.
    static constexpr int kept = 7;
    /// Days between two backups in a row. A larger gap, or a negative one, counts as a clock
    /// change; backups before it are kept...
    static constexpr int longestPause = 14;
    /// ...until this many newer ones exist.
    static constexpr int keptBeyondLeaps = 35;

    DailyBackups(FamilyFiles family, QString folder);

    /// Those that are whole as far as is seen cheaply, the newest first. Links are none.
    [[nodiscard]] QList<Entry> entries() const;

    /// Makes today's backup, if there is none that is whole, and takes away what is superfluous;
    /// `isForced`: makes one in any case. Gives the newest. Fails as writeBackup().
    [[nodiscard]] Result<std::optional<Entry>> makeToday(const QDateTime &now, bool isForced,
                                                         const BackupProgress &progress);

    /// Which of these, the newest first, may go.
    [[nodiscard]] static QList<Entry> superfluous(const QList<Entry> &entries, const QDate &today);

private:
    [[nodiscard]] bool isDue(const QList<Entry> &entries, const QDateTime &now);
    [[nodiscard]] bool isWhole(const QString &path);
    [[nodiscard]] QString placeFor(const QDate &date) const;
    void prune(const QDate &today) const;

    const FamilyFiles m_family;
    const QString m_folder;
    QString m_proven; // path, size and time of the one that was read last
};

/// prepareRescue() with the newest daily backup that is whole; NotFound where none is.
[[nodiscard]] Result<RestoreReport>
rescueFromNewest(const FamilyFiles &family, const QString &folder, const BackupProgress &progress);

} // namespace chitai
