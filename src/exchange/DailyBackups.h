// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Backup.h"

#include <QDate>
#include <QSet>

namespace chitai {

/// The folder of the daily backups, with the pictures of them all beside them, each once
/// (PictureStore). They are ordered by a number in their manifests, as dates are
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

    /// The newest 7 are kept, and all of the last 7 days; before them the newest of a week, for the
    /// last 4 weeks that have one, and the newest of a month, for the last 12 months that have one.
    static constexpr int kept = 7;
    static constexpr int keptWeeks = 4;
    static constexpr int keptMonths = 12;
    /// Days between two backups in a row. A larger gap, or a negative one, counts as a clock
    /// change; backups before it are kept...
    static constexpr int longestPause = 14;
    /// ...until this many newer ones exist.
    static constexpr int keptBeyondLeaps = 35;

    DailyBackups(FamilyFiles family, QString folder);

    /// Those that are whole as far as is seen cheaply, the newest first. Links are none.
    [[nodiscard]] QList<Entry> entries() const;

    /// Makes today's backup, if there is none that is whole, and takes away what is superfluous, of
    /// the copies from before a change of the schema as well; `isForced`: makes one in any case.
    /// Gives the newest. Fails as writeBackup().
    [[nodiscard]] Result<std::optional<Entry>> makeToday(const QDateTime &now, bool isForced,
                                                         const BackupProgress &progress);

    /// Whether the file of one is whole.
    using Judge = std::function<bool(const Entry &entry)>;
    /// Which of these, the newest first, may go. None goes for one of its week or month that is
    /// damaged: who stands for another that would go is judged before.
    [[nodiscard]] static QList<Entry> superfluous(const QList<Entry> &entries, const QDate &today,
                                                  const Judge &isWhole);

private:
    [[nodiscard]] bool isDue(const QList<Entry> &entries, const QDateTime &now);
    [[nodiscard]] bool isWhole(const QString &path);
    [[nodiscard]] QString placeFor(const QDate &date) const;
    void prune(const QDate &today);
    /// Removes the pictures that no backup names any more.
    void sweepPictures() const;

    const FamilyFiles m_family;
    const QString m_folder;
    QSet<QString> m_proven; // path, size and time of those that were read
};

/// prepareRescue() with the newest daily backup that is whole; NotFound where none is.
[[nodiscard]] Result<RestoreReport>
rescueFromNewest(const FamilyFiles &family, const QString &folder, const BackupProgress &progress);

} // namespace chitai
