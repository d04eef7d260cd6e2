// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ItemListModel.h"

#include "base/Text.h"

#include <algorithm>

namespace chitai {

void ItemListModel::setRows(const QList<Row> &rows)
{
    if (!moveRow(rows))
        replaceRows(m_rows, rows,
                    [](const Row &one, const Row &other) { return one.id == other.id; });
}

bool ItemListModel::moveRow(const QList<Row> &rows)
{
    if (rows.size() != m_rows.size())
        return false;
    const RowChange change = rowChange(m_rows, rows);
    if (change.oldEnd - change.first < 2)
        return false;
    const auto begin = m_rows.begin() + change.first;
    const auto end = m_rows.begin() + change.oldEnd;
    const auto isRotated = [&](auto middle) {
        QList<Row> rotated = m_rows;
        std::rotate(rotated.begin() + change.first, rotated.begin() + (middle - m_rows.begin()),
                    rotated.begin() + change.oldEnd);
        return rotated == rows;
    };
    if (isRotated(begin + 1)) { // the first has gone behind the others
        beginMoveRows({}, change.first, change.first, {}, change.oldEnd);
        std::rotate(begin, begin + 1, end);
        endMoveRows();
        return true;
    }
    if (isRotated(end - 1)) {
        beginMoveRows({}, change.oldEnd - 1, change.oldEnd - 1, {}, change.first);
        std::rotate(begin, end - 1, end);
        endMoveRows();
        return true;
    }
    return false;
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
    case PictureRole:
        return row.picture;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> ItemListModel::roleNames() const
{
    return {{TextRole, "text"}, {IdRole, "itemId"}, {PictureRole, "picture"}, {NoteRole, "note"}};
}

} // namespace chitai
