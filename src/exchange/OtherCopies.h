// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/DailyBackups.h"

namespace chitai {

/// The files and folders near a family's data, beside the daily backups, that hold what it once
/// was: the copies from before a change of the schema, what a restore has replaced, what a laptop
/// laid aside because it was damaged, and other zip files in the folder of the backups. Whoever
/// erases a child wants to know of them. Of what lies elsewhere nothing is known.
[[nodiscard]] QStringList otherCopies(const FamilyFiles &family, const QString &backupFolder,
                                      const QStringList &dailyBackups);

/// Removes the copies from before a change of the schema for which the newest seven daily backups
/// stand, each of which is newer. `entries` has the newest first.
void removeReplacedCopies(const FamilyFiles &family, const QList<DailyBackups::Entry> &entries);

} // namespace chitai
