// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QMap>
#include <QVariant>

namespace chitai {

class Database;

/// What a database knows of the house it is in, and not of the child: who may come and where texts
/// may go. It never travels with a backup, neither out nor in.
struct HouseRows
{
    QList<QVariantList> devices; ///< that were paired: rows of the table, as they are
    /// All settings but those that are named in HouseRows.cpp as the family's own: the storyteller
    /// from the internet, the names that are kept from it, the screens of this machine, the mark on
    /// the folder of pictures. One that is added later stays in the house until it is named there.
    QMap<QString, QString> settings;
    QString storyModel; ///< which model is told the stories; empty: the default one
    bool isStoryModelConfirmed = false;
};

/// What is there of it, also in a database of an earlier schema.
[[nodiscard]] Result<HouseRows> readHouseRows(Database &database);

/// Puts these in the place of what the database has of it, all at once. The database has the
/// current schema. What is taken out is overwritten on the disk.
[[nodiscard]] Result<void> replaceHouseRows(Database &database, const HouseRows &rows);

} // namespace chitai
