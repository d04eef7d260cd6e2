// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ItemListModel.h"

#include <algorithm>

namespace chitai {

void ItemListModel::setRows(const QList<Row> &rows)
{
    // What stays at the beginning and at the end keeps its rows, with focus and scrolling.
    const int front
        = int(std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend()).first
              - m_rows.cbegin());
    const int back = int(std::mismatch(m_rows.crbegin(), m_rows.crend() - front, rows.crbegin(),
                                       rows.crend() - front)
                             .first
                         - m_rows.crbegin());
    const int oldEnd = int(m_rows.size()) - back;
    const int newEnd = int(rows.size()) - back;
    if (front < oldEnd) {
        beginRemoveRows({}, front, oldEnd - 1);
        m_rows.remove(front, oldEnd - front);
        endRemoveRows();
    }
    if (front < newEnd) {
        beginInsertRows({}, front, newEnd - 1);
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
