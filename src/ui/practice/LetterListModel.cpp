// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/LetterListModel.h"

namespace chitai {

LetterListModel::LetterListModel(QObject *parent)
    : RowListModel(parent)
{
    connect(this, &LetterListModel::rowsInserted, this, &LetterListModel::countChanged);
    connect(this, &LetterListModel::rowsRemoved, this, &LetterListModel::countChanged);
}

void LetterListModel::setRows(const QList<Row> &rows)
{
    replaceRows(m_rows, rows,
                [](const Row &one, const Row &other) { return one.grapheme == other.grapheme; });
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case StepRole:
        return row.step;
    case KnownRole:
        return row.isKnown;
    case NextRole:
        return row.isNext;
    case LastRole:
        return row.isLast;
    default:
        return {};
    }
}

QHash<int, QByteArray> LetterListModel::roleNames() const
{
    return {{TextRole, "letter"},
            {StepRole, "step"},
            {KnownRole, "isKnown"},
            {NextRole, "isNext"},
            {LastRole, "isLast"}};
}

} // namespace chitai
