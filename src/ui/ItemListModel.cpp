// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ItemListModel.h"

#include "ui/RowChange.h"

namespace chitai {

void ItemListModel::setRows(const QList<Row> &rows)
{
    const RowChange change = rowChange(m_rows, rows);
    if (change.removes()) {
        beginRemoveRows({}, change.first, change.oldEnd - 1);
        m_rows.remove(change.first, change.oldEnd - change.first);
        endRemoveRows();
    }
    if (change.inserts()) {
        beginInsertRows({}, change.first, change.newEnd - 1);
        m_rows = rows;
        endInsertRows();
    }
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemListModel::roleNames() const
{
    return {{TextRole, "text"}, {IdRole, "itemId"}};
}

} // namespace chitai
