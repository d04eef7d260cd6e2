// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/SessionItemListModel.h"

#include "base/Text.h"
#include "illustrations/IllustrationFiles.h"

#include <QLocale>
#include <QUrl>
#include <utility>

namespace chitai {

SessionItemListModel::SessionItemListModel(const IllustrationFiles &files, QObject *parent)
    : RowListModel(parent)
    , m_files(files)
{
    connect(&m_files, &IllustrationFiles::arrived, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {ThumbnailRole});
    });
}

void SessionItemListModel::setRows(const QList<SessionItemRecord> &rows,
                                   const QHash<QUuid, int> &hardWords)
{
    const bool hasOtherMarks = std::exchange(m_hardWords, hardWords) != hardWords;
    replaceRows(m_rows, rows, [](const SessionItemRecord &one, const SessionItemRecord &other) {
        return one.id == other.id;
    });
    if (hasOtherMarks && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {HardWordsRole});
}

int SessionItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SessionItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionItemRecord &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TextRole:
        return oneLine(row.text);
    case TimeRole:
        return row.displayedAt
            ? QLocale().toString(row.displayedAt->toLocalTime().time(), QLocale::ShortFormat)
            : QString();
    case CompletedRole:
        return row.completedAt.has_value();
    case HardWordsRole:
        return m_hardWords.value(row.id);
    case ThumbnailRole:
        return row.illustrationId ? m_files.thumbnailUrl(*row.illustrationId).toString()
                                  : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionItemListModel::roleNames() const
{
    return {{IdRole, "sessionItemId"},    {TextRole, "text"},
            {TimeRole, "time"},           {CompletedRole, "isCompleted"},
            {HardWordsRole, "hardWords"}, {ThumbnailRole, "thumbnail"}};
}

} // namespace chitai
