// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/ClientListModel.h"

namespace chitai {

void ClientListModel::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case IsDisplayRole:
        return row.isDisplay;
    default:
        return {};
    }
}

QHash<int, QByteArray> ClientListModel::roleNames() const
{
    return {{NameRole, "name"}, {IsDisplayRole, "isDisplay"}};
}

} // namespace chitai
