// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/MemberListModel.h"

namespace chitai {

void MemberListModel::setRows(const QList<Row> &rows)
{
    replaceRows(m_rows, rows, [](const Row &one, const Row &other) { return one.id == other.id; });
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return m_rows[index.row()].name;
    case IsInRole:
        return m_rows[index.row()].isIn;
    default:
        return {};
    }
}

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return {{NameRole, "name"}, {IsInRole, "isIn"}};
}

} // namespace chitai
