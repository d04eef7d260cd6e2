// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QMap>
#include <QVariant>

namespace chitai {

class Database;

/// The rows of a database that belong to this installation (the "house") and not to the family:
/// paired devices, hosted model, machine settings. Removed from every backup that is written, and
/// kept when one is restored.
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

/// Reads them, also from a database of an earlier schema.
[[nodiscard]] Result<HouseRows> readHouseRows(Database &database);

/// Replaces all of them, in one transaction. The database must have the current schema. Deleted
/// content is overwritten on disk (PRAGMA secure_delete).
[[nodiscard]] Result<void> replaceHouseRows(Database &database, const HouseRows &rows);

} // namespace chitai
