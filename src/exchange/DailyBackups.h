// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

#include <QDate>

namespace chitai {

/// The folder of the daily backups. Which is newer the backups say themselves, by a number that
/// grows with each: a clock that was wrong for a while has given them dates in any order. Not for
/// two threads at once, but for entries().
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

    /// So many of the newest are kept, and all that are younger in days.
    static constexpr int kept = 7;
    /// Between two that follow each other; more is a leap of the clock, or a long journey. What was
    /// made before a leap is not pushed out by what comes behind it...
    static constexpr int longestPause = 14;
    /// ...until so many were made since.
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

} // namespace chitai
