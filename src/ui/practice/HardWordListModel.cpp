// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/HardWordListModel.h"

namespace chitai {

void HardWordListModel::setRows(const QList<SessionReview::Word> &rows)
{
    replaceRows(m_rows, rows, [](const SessionReview::Word &one, const SessionReview::Word &other) {
        return one.sessionItemId == other.sessionItemId && one.index == other.index;
    });
}

int HardWordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HardWordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SessionReview::Word &word = m_rows[index.row()];
    switch (role) {
    case TextRole:
        return word.text;
    case KindRole:
        return wordMarkCode(word.mark);
    case ItemRole:
        return word.sessionItemId.toString(QUuid::WithoutBraces);
    case IndexRole:
        return word.index;
    case PiecesRole:
        return word.syllables;
    case BeforeRole:
        return word.before;
    case ShownRole:
        return word.shown;
    case AfterRole:
        return word.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> HardWordListModel::roleNames() const
{
    return {{TextRole, "word"},       {KindRole, "kind"},     {ItemRole, "sessionItemId"},
            {IndexRole, "wordIndex"}, {PiecesRole, "pieces"}, {BeforeRole, "before"},
            {ShownRole, "shown"},     {AfterRole, "after"}};
}

} // namespace chitai
