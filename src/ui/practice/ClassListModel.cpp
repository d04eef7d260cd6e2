// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ClassListModel.h"

namespace chitai {

void ClassListModel::setRows(const QList<Row> &rows)
{
    replaceRows(m_rows, rows, [](const Row &one, const Row &other) { return one.id == other.id; });
}

int ClassListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClassListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case ColourRole:
        return row.colour;
    case PictureRole:
        return row.picture;
    case FaceRole:
        return row.face;
    case LastRole:
        return row.last;
    case DaysRole: {
        QVariantList days;
        for (const bool read : row.days)
            days += read;
        return days;
    }
    case DaysTextRole:
        return row.daysText;
    case DueRole:
        return row.due;
    case SaidRole: {
        QStringList said{row.name, row.last, row.daysText, row.due};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ClassListModel::roleNames() const
{
    return {{NameRole, "name"},         {ColourRole, "colour"}, {PictureRole, "picture"},
            {FaceRole, "face"},         {LastRole, "last"},     {DaysRole, "days"},
            {DaysTextRole, "daysText"}, {DueRole, "due"},       {SaidRole, "said"}};
}

} // namespace chitai
