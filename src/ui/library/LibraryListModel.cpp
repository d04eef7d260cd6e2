// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryListModel.h"

#include "base/Text.h"
#include "illustrations/IllustrationFiles.h"

#include <QUrl>

#include <algorithm>

namespace chitai {

namespace {

constexpr int libraryPageSize = 100;
// Where the database can't filter: so many rows are read for a look, and no more before what was
// found is shown.
constexpr int rowsToFilter = 400;
constexpr int mostRowsAtOnce = 4'000;

/// As LibraryQuery::mostWords counts them.
int wordCountOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(words, [](const QString &word) {
        return std::ranges::any_of(word, [](QChar letter) { return letter.isLetterOrNumber(); });
    }));
}

QString initialOf(const QString &text)
{
    const auto letter
        = std::ranges::find_if(text, [](QChar one) { return one.isLetterOrNumber(); });
    return letter == text.cend() ? QString() : QString(*letter);
}

} // namespace

LibraryListModel::LibraryListModel(const LibrarySearch &search, const IllustrationFiles &files,
                                   QObject *parent)
    : RowListModel(parent)
    , m_search(search)
    , m_files(files)
{
    connect(this, &LibraryListModel::rowsInserted, this, &LibraryListModel::countChanged);
    connect(this, &LibraryListModel::rowsRemoved, this, &LibraryListModel::countChanged);
    connect(this, &LibraryListModel::modelReset, this, &LibraryListModel::countChanged);
    connect(&m_files, &IllustrationFiles::arrived, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {ThumbnailRole});
    });
}

LibraryListModel::Read LibraryListModel::read(int offset, int limit) const
{
    LibraryQuery query = m_query;
    Read read{{}, true, offset};
    while (read.hasMore && read.entries.size() < limit && read.end - offset < mostRowsAtOnce) {
        query.offset = read.end;
        query.limit = m_accepts ? rowsToFilter : limit;
        const LibraryPage page = m_search.find(query).value_or(LibraryPage());
        read.hasMore = page.hasMore;
        for (const ItemEntry &entry : page.entries) {
            if (read.entries.size() == limit) { // the others are read again
                read.hasMore = true;
                return read;
            }
            ++read.end;
            if (!m_accepts || m_accepts(entry.item))
                read.entries += entry;
        }
        if (!m_accepts)
            break;
    }
    return read;
}

void LibraryListModel::setQuery(const LibraryQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    showFirst();
}

void LibraryListModel::setAccepts(const Accepts &accepts)
{
    if (!accepts && !m_accepts)
        return;
    m_accepts = accepts;
    showFirst();
}

void LibraryListModel::showFirst()
{
    Read first = read(0, libraryPageSize);
    beginResetModel();
    m_rows = std::move(first.entries);
    m_end = first.end;
    m_anchor = 0;
    endResetModel();
    setHasMore(first.hasMore);
    clearSelection();
}

void LibraryListModel::refresh()
{
    const Read all = read(0, qMax(libraryPageSize, int(m_rows.size())));
    setRows(all.entries);
    m_end = all.end;
    setHasMore(all.hasMore);
    const auto gone = m_selected.removeIf([&](const QUuid &id) {
        return std::ranges::none_of(m_rows,
                                    [&](const ItemEntry &row) { return row.item.id == id; });
    });
    if (gone > 0)
        Q_EMIT selectionChanged();
}

void LibraryListModel::setRows(const QList<ItemEntry> &rows)
{
    replaceRows(m_rows, rows, [](const ItemEntry &one, const ItemEntry &other) {
        return one.item.id == other.item.id;
    });
}

bool LibraryListModel::update(const ItemEntry &entry)
{
    LibraryQuery plain;
    plain.order = m_query.order;
    plain.child = m_query.child;
    plain.language = m_query.language;
    if (m_query != plain || m_accepts)
        return false;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item.id != entry.item.id)
            continue;
        if (m_rows[row].item.text != entry.item.text || m_rows[row].usageCount != entry.usageCount)
            return false;
        m_rows[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
        return true;
    }
    return true; // further down than anybody has looked
}

void LibraryListModel::setPlaces(const QSet<QUuid> &queued, const QUuid &onScreen)
{
    const QSet<QUuid> before = m_queued + QSet<QUuid>{m_onScreen};
    const QSet<QUuid> now = queued + QSet<QUuid>{onScreen};
    if (queued == m_queued && onScreen == m_onScreen)
        return;
    m_queued = queued;
    m_onScreen = onScreen;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QUuid &id = m_rows[row].item.id;
        if (before.contains(id) || now.contains(id))
            Q_EMIT dataChanged(index(row), index(row), {PlaceRole});
    }
}

void LibraryListModel::setHasMore(bool more)
{
    if (std::exchange(m_hasMore, more) != more)
        Q_EMIT hasMoreChanged();
}

void LibraryListModel::toggleSelected(int row)
{
    if (row >= 0 && row < m_rows.size())
        setSelected(row, !m_selected.contains(m_rows[row].item.id));
}

void LibraryListModel::select(int row, bool selected)
{
    const QUuid &id = m_rows[row].item.id;
    if (selected == m_selected.contains(id))
        return;
    if (selected)
        m_selected.insert(id);
    else
        m_selected.remove(id);
    Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
}

void LibraryListModel::setSelected(int row, bool selected)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_anchor = row;
    select(row, selected);
    Q_EMIT selectionChanged();
}

void LibraryListModel::selectTo(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const int anchor = qMin(m_anchor, int(m_rows.size()) - 1);
    for (int i = qMin(anchor, row); i <= qMax(anchor, row); ++i)
        select(i, true);
    Q_EMIT selectionChanged();
}

void LibraryListModel::selectAll()
{
    for (int i = 0; i < m_rows.size(); ++i)
        select(i, true);
    Q_EMIT selectionChanged();
}

void LibraryListModel::clearSelection()
{
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

QList<QUuid> LibraryListModel::selectedIds() const
{
    QList<QUuid> ids;
    for (const ItemEntry &row : m_rows) {
        if (m_selected.contains(row.item.id))
            ids += row.item.id;
    }
    return ids;
}

int LibraryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LibraryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemEntry &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.item.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case TextRole:
        return oneLine(row.item.text);
    case LanguageRole:
        return languageCode(row.item.language);
    case StarredRole:
        return row.starred;
    case UsageRole:
        return row.usageCount;
    case TagsRole:
        return row.tags.join(QStringLiteral(", "));
    case IllustratedRole:
        return row.illustrationCount;
    case SelectedRole:
        return m_selected.contains(row.item.id);
    case PlaceRole:
        return row.item.id == m_onScreen     ? OnScreen
            : m_queued.contains(row.item.id) ? Queued
                                             : Elsewhere;
    case ThumbnailRole:
        return row.illustrationId ? m_files.thumbnailUrl(*row.illustrationId) : QUrl();
    case WordsRole:
        return wordCountOf(row.item.text);
    case InitialRole:
        return initialOf(row.item.text);
    case TagListRole:
        return row.tags;
    default:
        return {};
    }
}

QHash<int, QByteArray> LibraryListModel::roleNames() const
{
    return {{IdRole, "itemId"},
            {TextRole, "line"},
            {LanguageRole, "language"},
            {StarredRole, "starred"},
            {UsageRole, "usageCount"},
            {TagsRole, "tags"},
            {IllustratedRole, "illustrationCount"},
            {SelectedRole, "selected"},
            {PlaceRole, "place"},
            {ThumbnailRole, "thumbnail"},
            {WordsRole, "wordCount"},
            {InitialRole, "initial"},
            {TagListRole, "tagList"}};
}

bool LibraryListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void LibraryListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const Read page = read(m_end, libraryPageSize);
    m_end = page.end;
    setHasMore(page.hasMore);
    if (page.entries.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.entries.size()) - 1);
    m_rows += page.entries;
    endInsertRows();
}

} // namespace chitai
