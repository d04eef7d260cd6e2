// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ProfileListModel.h"

namespace chitai {

void ProfileListModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    // A button keeps its focus where only its row has changed.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case ColourRole:
        return row.colour;
    case PictureRole:
        return row.picture;
    case FaceRole:
        return row.face;
    case IsActiveRole:
        return row.isActive;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{IdRole, "profileId"},    {NameRole, "name"}, {ColourRole, "colour"},
            {PictureRole, "picture"}, {FaceRole, "face"}, {IsActiveRole, "isActive"}};
}

} // namespace chitai
