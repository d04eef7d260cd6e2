// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/DeviceListModel.h"

#include "ui/common/RowChange.h"

#include <QLocale>

namespace chitai {

void DeviceListModel::setRows(const QList<DeviceRecord> &rows)
{
    const RowChange change
        = rowChange(m_rows, rows, [](const DeviceRecord &one, const DeviceRecord &other) {
              return one.id == other.id;
          });
    if (change.removes()) {
        beginRemoveRows({}, change.first, change.oldEnd - 1);
        m_rows.remove(change.first, change.oldEnd - change.first);
        endRemoveRows();
    }
    if (change.inserts()) {
        beginInsertRows({}, change.first, change.newEnd - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    tellAll();
}

void DeviceListModel::setConnected(const QSet<QUuid> &connected)
{
    m_connected = connected;
    tellAll();
}

void DeviceListModel::tellAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceRecord &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.id.toString(QUuid::WithoutBraces);
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case SeenRole:
        return QLocale().toString(row.lastSeenAt.toLocalTime(), QLocale::ShortFormat);
    case IsConnectedRole:
        return m_connected.contains(row.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{IdRole, "deviceId"},
            {NameRole, "name"},
            {SeenRole, "seen"},
            {IsConnectedRole, "isConnected"}};
}

} // namespace chitai
