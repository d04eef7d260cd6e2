// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"
#include "ui/common/RowListModel.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace chitai {

class IllustrationFiles;

/// What the library has for a query, read page by page as the list is scrolled, with what the
/// parent has selected. Reads from the database in the main thread: a page takes milliseconds.
class LibraryListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by LibraryPageModel")
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY hasMoreChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "itemId"
        TextRole, ///< "line": the text, in one line
        LanguageRole, ///< "language": its code
        StarredRole, ///< "starred"
        UsageRole, ///< "usageCount"
        TagsRole, ///< "tags": as one text
        IllustratedRole, ///< "illustrationCount"
        SelectedRole, ///< "selected"
        PlaceRole, ///< "place": Place
        ThumbnailRole, ///< "thumbnail": address of its newest picture, small; empty without one
        WordsRole, ///< "wordCount"
        InitialRole, ///< "initial": the first letter as it is written, for a text without a picture
        TagListRole, ///< "tagList": one by one
    };

    /// Where an item stands in the running session.
    enum Place { Elsewhere, Queued, OnScreen };
    Q_ENUM(Place)

    /// Both must outlive it.
    LibraryListModel(const LibrarySearch &search, const IllustrationFiles &files,
                     QObject *parent = nullptr);

    /// Shows the first page of another query, from its top. What was selected is no more.
    void setQuery(const LibraryQuery &query);
    [[nodiscard]] const LibraryQuery &query() const { return m_query; }
    /// Leaves out what is not accepted; nothing is left out where there is no function. The
    /// database knows nothing of it: rows are read until enough are accepted, some thousands at a
    /// time.
    using Accepts = std::function<bool(const Item &)>;
    void setAccepts(const Accepts &accepts);
    /// Reads anew as much as is shown; rows that stay are kept with their scrolling.
    void refresh();
    /// Shows the row of an item as it is now. False where its place in the list, or whether it
    /// belongs there, may have changed too: refresh() then.
    [[nodiscard]] bool update(const ItemEntry &entry);
    void setPlaces(const QSet<QUuid> &queued, const QUuid &onScreen);

    void setSelected(int row, bool selected);
    /// From the row selected or taken out last to this one.
    void selectTo(int row);
    /// Everything that has been read into the list.
    void selectAll();
    void clearSelection();
    /// Takes a row in, or out again: what Ctrl and a click do.
    void toggleSelected(int row);
    [[nodiscard]] int selectedCount() const { return int(m_selected.size()); }
    /// In the order of the list.
    [[nodiscard]] QList<QUuid> selectedIds() const;

    /// There are texts further down that were not read into the list yet.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<ItemEntry> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void selectionChanged();
    void countChanged();
    void hasMoreChanged();

private:
    void setRows(const QList<ItemEntry> &rows);
    void setHasMore(bool more);
    void select(int row, bool selected);
    struct Read
    {
        QList<ItemEntry> entries;
        bool hasMore = false;
        int end = 0; ///< where the next read begins
    };
    [[nodiscard]] Read read(int offset, int limit) const;
    void showFirst();

    const LibrarySearch &m_search;
    const IllustrationFiles &m_files;
    LibraryQuery m_query;
    Accepts m_accepts;
    int m_end = 0; // so many rows of the database were looked at
    QList<ItemEntry> m_rows;
    bool m_hasMore = false;
    QSet<QUuid> m_selected;
    int m_anchor = 0; // of a selection by range
    QSet<QUuid> m_queued;
    QUuid m_onScreen;
};

} // namespace chitai
