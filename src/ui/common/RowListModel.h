// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowChange.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// A list of rows that is replaced as a whole and tells only what differs, so that a view keeps its
/// other rows, with focus and scrolling. Derive from it by its whole name: the type registrar does
/// not find the base class otherwise, and QML takes the model for no object.
class RowListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

protected:
    using QAbstractListModel::QAbstractListModel;

    /// Makes `rows`, which the model shows, into `newRows`. Rows that `isSame` calls the same stay,
    /// and are told as changed where they are not equal.
    template <typename Row, typename IsSame>
    void replaceRows(QList<Row> &rows, const QList<Row> &newRows, const IsSame &isSame)
    {
        const RowChange change = rowChange(rows, newRows, isSame);
        if (change.removes()) {
            beginRemoveRows({}, change.first, change.oldEnd - 1);
            rows.remove(change.first, change.oldEnd - change.first);
            endRemoveRows();
        }
        if (change.inserts()) {
            beginInsertRows({}, change.first, change.newEnd - 1);
            rows = rows.mid(0, change.first)
                + newRows.mid(change.first, change.newEnd - change.first) + rows.mid(change.first);
            endInsertRows();
        }
        for (int i = 0; i < rows.size(); ++i) {
            if (rows[i] == newRows[i])
                continue;
            const int first = i;
            while (i < rows.size() && !(rows[i] == newRows[i])) {
                rows[i] = newRows[i];
                ++i;
            }
            Q_EMIT dataChanged(index(first), index(i - 1));
        }
    }
};

} // namespace chitai
