// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StoryMessageModel.h"

namespace chitai {

void StoryMessageModel::setMessages(const QList<StoryMessage> &messages)
{
    QList<Row> rows;
    for (const StoryMessage &message : messages)
        rows += {message.number, message.role, message.content.trimmed()};
    replaceRows(m_rows, rows,
                [](const Row &one, const Row &other) { return one.number == other.number; });
}

qint64 StoryMessageModel::numberAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].number : 0;
}

int StoryMessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StoryMessageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case WishRole:
        return row.role == StoryRole::User;
    default:
        return {};
    }
}

QHash<int, QByteArray> StoryMessageModel::roleNames() const
{
    return {{TextRole, "words"}, {WishRole, "isWish"}};
}

} // namespace chitai
