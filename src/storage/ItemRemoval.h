// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace chitai {

class Database;

/// Items that were deleted, with everything that went along, so that they can come back.
struct RemovedItems
{
    struct Row
    {
        QString table;
        QStringList columns;
        QVariantList values;
    };

    int count = 0; ///< of items
    QList<Row> rows; ///< in an order in which they can be inserted
};

/// Deletes items with their links, tags and session rows, in one transaction. Ids that name
/// nothing are passed over.
[[nodiscard]] Result<RemovedItems> removeItems(Database &database, const QList<QUuid> &ids);

/// Brings deleted items back and gives how many there are again that were gone. Where a text was
/// added anew meanwhile, in whichever spelling, that item gets the star, tags, links and history of
/// the deleted one. Session rows come along where their session still is and they were displayed;
/// links, where the picture still is.
[[nodiscard]] Result<int> restoreItems(Database &database, const RemovedItems &removed);

} // namespace chitai
