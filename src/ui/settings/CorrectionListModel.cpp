// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/CorrectionListModel.h"

namespace chitai {

void CorrectionListModel::setRows(const QList<SyllableCorrection> &rows)
{
    replaceRows(m_rows, rows, [](const SyllableCorrection &one, const SyllableCorrection &other) {
        return one.language == other.language && one.key == other.key;
    });
}

int CorrectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CorrectionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyllableCorrection &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case WordRole:
        return row.word;
    case SplitRole:
        return row.syllables.join(u'·');
    case LanguageRole:
        return languageCode(row.language);
    default:
        return {};
    }
}

QHash<int, QByteArray> CorrectionListModel::roleNames() const
{
    return {{WordRole, "word"}, {SplitRole, "split"}, {LanguageRole, "language"}};
}

} // namespace chitai
