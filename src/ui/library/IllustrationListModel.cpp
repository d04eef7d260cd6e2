// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/IllustrationListModel.h"

#include "illustrations/IllustrationFiles.h"
#include "ui/common/CreditLine.h"

#include <QUrl>

namespace chitai {

namespace {

constexpr int picturePageSize = 60;

} // namespace

IllustrationListModel::IllustrationListModel(const IllustrationFiles &files, Source source,
                                             QObject *parent)
    : RowListModel(parent)
    , m_files(files)
    , m_source(std::move(source))
{
    connect(&m_files, &IllustrationFiles::arrived, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {ThumbnailRole, ImageRole});
    });
}

void IllustrationListModel::refresh()
{
    const int limit = qMax(picturePageSize, int(m_rows.size()));
    const QList<Illustration> rows = m_source(0, limit);
    m_hasMore = rows.size() == limit;
    replaceRows(m_rows, rows, [](const Illustration &one, const Illustration &other) {
        return one.id == other.id;
    });
}

int IllustrationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant IllustrationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Illustration &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case ThumbnailRole:
        return m_files.thumbnailUrl(row.id);
    case ImageRole:
        return m_files.imageUrl(row.id);
    case ItemCountRole:
        return row.itemCount;
    case CreditRole:
        return creditLine(row.credit);
    default:
        return {};
    }
}

QHash<int, QByteArray> IllustrationListModel::roleNames() const
{
    return {{IdRole, "illustrationId"},
            {ThumbnailRole, "thumbnail"},
            {ImageRole, "image"},
            {ItemCountRole, "itemCount"},
            {CreditRole, "credit"}};
}

bool IllustrationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void IllustrationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Illustration> more = m_source(int(m_rows.size()), picturePageSize);
    m_hasMore = more.size() == picturePageSize;
    if (more.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

} // namespace chitai
