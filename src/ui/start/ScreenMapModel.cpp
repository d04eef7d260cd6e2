// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/ScreenMapModel.h"

#include <QGuiApplication>
#include <QScreen>

namespace chitai {

namespace {

/// As Linux calls the connectors of displays that are built in.
bool isBuiltInScreen(const QString &connector)
{
    for (const char *prefix : {"eDP", "LVDS", "DSI"}) {
        if (connector.startsWith(QLatin1StringView(prefix)))
            return true;
    }
    return false;
}

QString screenTitle(const QScreen &screen)
{
    const QString model = screen.model().trimmed();
    return model.isEmpty() || isBuiltInScreen(screen.name()) ? screen.name() : model;
}

} // namespace

ScreenMapModel::ScreenMapModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ScreenMapModel::start(const Dependencies &deps)
{
    m_deps = deps;
    if (!std::exchange(m_isStarted, true)) {
        // Queued: when a screen goes, the windows still belong to it.
        connect(qApp, &QGuiApplication::screenAdded, this, &ScreenMapModel::watch);
        connect(qApp, &QGuiApplication::screenAdded, this, &ScreenMapModel::update,
                Qt::QueuedConnection);
        connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenMapModel::update);
        connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenMapModel::update,
                Qt::QueuedConnection);
        for (QScreen *screen : QGuiApplication::screens())
            watch(screen);
    }
    update();
}

void ScreenMapModel::stop()
{
    if (!std::exchange(m_isStarted, false))
        return;
    disconnect(qApp, nullptr, this, nullptr);
    for (QScreen *screen : QGuiApplication::screens())
        disconnect(screen, nullptr, this, nullptr);
    m_deps = {};
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT changed();
}

void ScreenMapModel::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &ScreenMapModel::update, Qt::QueuedConnection);
}

QList<QRectF> ScreenMapModel::shares(const QList<QRect> &places)
{
    QRect whole;
    for (const QRect &place : places)
        whole |= place;
    QList<QRectF> shares;
    for (const QRect &place : places) {
        shares += {double(place.x() - whole.x()) / whole.width(),
                   double(place.y() - whole.y()) / whole.height(),
                   double(place.width()) / whole.width(), double(place.height()) / whole.height()};
    }
    return shares;
}

QList<ScreenMapModel::Row> ScreenMapModel::currentRows() const
{
    const QScreen *parents = m_deps.parentScreen ? m_deps.parentScreen() : nullptr;
    const QScreen *childs = m_deps.childScreen ? m_deps.childScreen() : nullptr;
    QList<Row> rows;
    QList<QRect> places;
    int number = 0;
    for (QScreen *screen : QGuiApplication::screens()) {
        ++number;
        const QRect place = screen->geometry();
        const QSize pixels = place.size() * screen->devicePixelRatio();
        if (place.isEmpty())
            continue;
        const qsizetype same = places.indexOf(place);
        if (same >= 0) { // mirrored
            rows[same].name += u" + " + screenTitle(*screen);
            rows[same].isParents = rows[same].isParents || screen == parents;
            rows[same].isChilds = rows[same].isChilds || screen == childs;
            continue;
        }
        places += place;
        rows += {screen,
                 number,
                 screenTitle(*screen),
                 QStringLiteral("%1 × %2").arg(pixels.width()).arg(pixels.height()),
                 {},
                 isBuiltInScreen(screen->name()),
                 screen == parents,
                 screen == childs};
    }
    const QList<QRectF> placed = shares(places);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].place = placed[i];
    return rows;
}

void ScreenMapModel::update()
{
    if (!m_isStarted)
        return;
    const QList<Row> rows = currentRows();
    if (rows == m_rows)
        return;
    QRect whole;
    for (const QScreen *screen : QGuiApplication::screens())
        whole |= screen->geometry();
    m_aspect = whole.isEmpty() ? 1 : double(whole.height()) / whole.width();
    // A screen that is chosen keeps the keyboard.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

int ScreenMapModel::childRow() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isChilds)
            return int(i);
    }
    return -1;
}

void ScreenMapModel::choose(int row)
{
    if (row < 0 || row >= m_rows.size() || !m_deps.moveChild)
        return;
    // It may have gone a moment ago.
    if (QGuiApplication::screens().contains(m_rows[row].screen))
        m_deps.moveChild(*m_rows[row].screen);
    update();
}

int ScreenMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ScreenMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case NumberRole:
        return row.number;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case PixelsRole:
        return row.pixels;
    case PlaceRole:
        return row.place;
    case IsBuiltInRole:
        return row.isBuiltIn;
    case IsParentsRole:
        return row.isParents;
    case IsChildsRole:
        return row.isChilds;
    default:
        return {};
    }
}

QHash<int, QByteArray> ScreenMapModel::roleNames() const
{
    return {{NumberRole, "number"},    {NameRole, "name"},           {PixelsRole, "pixels"},
            {PlaceRole, "place"},      {IsBuiltInRole, "isBuiltIn"}, {IsParentsRole, "isParents"},
            {IsChildsRole, "isChilds"}};
}

} // namespace chitai
