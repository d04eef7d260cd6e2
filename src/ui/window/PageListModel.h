// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Icon.h"

#include <QAbstractListModel>
#include <QVariantMap>

namespace chitai {

/// The pages of the parent's window and the one that is open. The rail, the pages themselves and
/// their shortcuts are made from this list: a new page is a value of Page and a row in the table of
/// PageListModel.cpp.
class PageListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(Page current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(Page railPage READ railPage NOTIFY currentChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged)
    Q_PROPERTY(QStringList titles READ titles NOTIFY titlesChanged)

public:
    enum Page { Read, Library, Story, Progress, Files, Devices, Settings, Handbook };
    Q_ENUM(Page)

    enum Role {
        PageRole = Qt::UserRole + 1, ///< "page"
        TitleRole, ///< "title", in the language of the interface
        DrawingRole, ///< "drawing", an Icon::Drawing
        ShortcutRole, ///< "shortcut": Ctrl and its place in the rail; empty for what is not in it
        FileRole, ///< "file": the address of its QML
        ModelsRole, ///< "models": the required properties of the page, by name
        IsInRailRole, ///< "isInRail"; the others are opened from pages, see railPage
    };

    using QAbstractListModel::QAbstractListModel;

    /// What pages can ask for, by the name of their property. Before the window is made.
    void setModels(const QVariantMap &models);

    [[nodiscard]] Page current() const { return m_current; }
    void setCurrent(Page page);
    /// The one that the rail shows as open: of a page that is not in the rail, the page that it was
    /// opened from.
    [[nodiscard]] Page railPage() const { return m_left.isEmpty() ? m_current : m_left.front(); }
    /// From a page that is not in the rail to the one that it was opened from.
    Q_INVOKABLE void goBack();
    /// What F1 does.
    Q_INVOKABLE void toggleHandbook() { Q_EMIT handbookToggled(); }
    /// The page at that place of the rail, counted from 1; none where there are not so many.
    void open(int place);
    [[nodiscard]] int currentRow() const;
    /// The chapter of the handbook that tells of the open page.
    [[nodiscard]] QString handbookChapter() const;
    /// Of the pages in the rail, in the language of the interface.
    [[nodiscard]] static QStringList titles();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentChanged();
    /// The page that is open already: what lies over it goes.
    void chosenAgain();
    void titlesChanged();
    /// Somebody wants to read in the handbook, or has read enough.
    void handbookToggled();
    /// Somebody wants to search the open page, if it can be searched.
    void findWanted();

private:
    Page m_current = Read;
    QList<Page> m_left; // one for each page outside the rail that is open, the oldest first
    QVariantMap m_models;
};

} // namespace chitai
