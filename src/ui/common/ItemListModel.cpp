// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ItemListModel.h"

#include "base/Text.h"
namespace chitai {

void ItemListModel::setRows(const QList<Row> &rows)
{
    replaceRows(m_rows, rows, [](const Row &one, const Row &other) { return one == other; });
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
        return oneLine(row.text);
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
