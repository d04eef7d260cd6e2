// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/SessionListModel.h"

#include <QLocale>

namespace chitai {

void SessionListModel::setRows(const QList<SessionRecord> &rows)
{
    replaceRows(m_rows, rows, [](const SessionRecord &one, const SessionRecord &other) {
        return one.id == other.id;
    });
}

bool SessionListModel::update(const Result<SessionRecord> &session)
{
    for (int row = 0; session && row < m_rows.size(); ++row) {
        if (m_rows[row].id != session->id)
            continue;
        m_rows[row] = *session;
        Q_EMIT dataChanged(index(row), index(row));
        return true;
    }
    return false;
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionRecord &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case StartedRole:
        return QLocale().toString(row.startedAt.toLocalTime(), QLocale::ShortFormat);
    case MinutesRole:
        return row.endedAt ? int((row.startedAt.secsTo(*row.endedAt) + 59) / 60) : -1;
    case LanguageRole:
        return languageCode(row.language);
    case CountRole:
        return row.itemCount;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{IdRole, "sessionId"},
            {StartedRole, "started"},
            {MinutesRole, "minutes"},
            {LanguageRole, "language"},
            {CountRole, "itemCount"}};
}

} // namespace chitai
