// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PageListModel.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

struct Row
{
    PageListModel::Page page;
    const char *title;
    Icon::Drawing drawing;
    const char *file; // below the program's QML
    const char *models; // the names of its required properties
    const char *chapter; // of the handbook
    bool isInRail = true;
};

// In the order of the rail, behind them what is not in it.
constexpr std::array pages{
    Row{PageListModel::Read, QT_TRANSLATE_NOOP("chitai::PageListModel", "Read"), Icon::Book,
        "controller/ReadPage.qml",
        "reading minute settings speech network display syllableEditor files devices pages review",
        "reading"},
    Row{PageListModel::Library, QT_TRANSLATE_NOOP("chitai::PageListModel", "Library"), Icon::Shelf,
        "library/LibraryPage.qml",
        "library newText openItem pictures outside drawn syllableEditor pages", "library"},
    Row{PageListModel::Story, QT_TRANSLATE_NOOP("chitai::PageListModel", "Stories"), Icon::Lantern,
        "story/StoryPage.qml", "storySetup story hostedModels reading settings display", "stories"},
    Row{PageListModel::Progress, QT_TRANSLATE_NOOP("chitai::PageListModel", "Progress"),
        Icon::Sprout, "progress/ProgressPage.qml",
        "progress progressFiles history pastReview beginning letters classes pages", "progress"},
    Row{PageListModel::Devices, QT_TRANSLATE_NOOP("chitai::PageListModel", "Devices"), Icon::Tablet,
        "devices/DevicesPage.qml", "devices network", "tablets"},
    Row{PageListModel::Settings, QT_TRANSLATE_NOOP("chitai::PageListModel", "Settings"),
        Icon::Sliders, "settings/SettingsPage.qml",
        "settings minute appearance pictures outside drawingService autostart corrections "
        "syllableEditor files pages",
        "children"},
    // Opened from other pages.
    Row{PageListModel::Files, QT_TRANSLATE_NOOP("chitai::PageListModel", "Files"), Icon::Folder,
        "files/FilesPage.qml", "files pages", "backups", false},
    Row{PageListModel::Handbook, QT_TRANSLATE_NOOP("chitai::PageListModel", "Handbook"), Icon::Book,
        "help/HandbookPage.qml", "handbook pages", "first-evening", false},
};

constexpr int railCount = 6;

int rowOf(PageListModel::Page page)
{
    return int(std::find_if(pages.cbegin(), pages.cend(),
                            [page](const Row &row) { return row.page == page; })
               - pages.cbegin());
}

QVariantMap picked(const QVariantMap &models, const char *names)
{
    QVariantMap picked;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        picked.insert(name, models.value(name));
    return picked;
}

} // namespace

void PageListModel::setModels(const QVariantMap &models)
{
    beginResetModel();
    m_models = models;
    endResetModel();
}

void PageListModel::setCurrent(Page page)
{
    if (page == m_current) {
        Q_EMIT chosenAgain();
        return;
    }
    if (rowOf(page) < railCount)
        m_left.clear();
    else
        m_left += m_current;
    m_current = page;
    Q_EMIT currentChanged();
}

void PageListModel::open(int place)
{
    if (place >= 1 && place <= railCount)
        setCurrent(pages.at(size_t(place) - 1).page);
}

void PageListModel::goBack()
{
    if (m_left.isEmpty())
        return;
    m_current = m_left.takeLast();
    Q_EMIT currentChanged();
}

int PageListModel::currentRow() const
{
    return rowOf(m_current);
}

QString PageListModel::handbookChapter() const
{
    return QString::fromLatin1(pages[std::size_t(currentRow())].chapter);
}

QStringList PageListModel::titles()
{
    QStringList titles;
    for (const Row &row : pages) {
        if (row.isInRail)
            titles += tr(row.title);
    }
    return titles;
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(pages.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = pages[std::size_t(index.row())];
    switch (role) {
    case PageRole:
        return int(row.page);
    case TitleRole:
        return tr(row.title);
    case DrawingRole:
        return int(row.drawing);
    case ShortcutRole:
        return row.isInRail ? QString(u"Ctrl+" % QString::number(index.row() + 1)) : QString();
    case IsInRailRole:
        return row.isInRail;
    case FileRole:
        return QUrl(u"qrc:/qt/qml/Chitai/" % QString::fromLatin1(row.file));
    case ModelsRole:
        return picked(m_models, row.models);
    default:
        return {};
    }
}

QHash<int, QByteArray> PageListModel::roleNames() const
{
    return {{PageRole, "page"},         {TitleRole, "title"}, {DrawingRole, "drawing"},
            {ShortcutRole, "shortcut"}, {FileRole, "file"},   {ModelsRole, "models"},
            {IsInRailRole, "isInRail"}};
}

} // namespace chitai
