// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ItemListModel.h"

#include <algorithm>

namespace chitai {

void ItemListModel::setRows(const QList<Row> &rows)
{
    const auto firstChange
        = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend()).first
        - m_rows.cbegin();
    const int common = int(firstChange);
    if (common < m_rows.size()) {
        beginRemoveRows({}, common, int(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
    if (common < rows.size()) {
        beginInsertRows({}, common, int(rows.size()) - 1);
        m_rows += rows.mid(common);
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
