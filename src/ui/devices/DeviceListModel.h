// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The paired devices, in the order in which they were paired.
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DevicesPageModel")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "deviceId"
        NameRole, ///< "name"
        SeenRole, ///< "seen": its last use, as the interface's language writes day and time
        IsConnectedRole, ///< "isConnected"
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<DeviceRecord> &rows);
    void setConnected(const QSet<QUuid> &connected);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void tellAll();

    QList<DeviceRecord> m_rows;
    QSet<QUuid> m_connected;
};

} // namespace chitai
