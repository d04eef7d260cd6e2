// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// Who is connected, for the people at the laptop.
class ClientListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by NetworkModel")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "name": the address it comes from
        IsDisplayRole, ///< "isDisplay": shows the text; otherwise it controls
    };

    struct Row
    {
        QString name;
        bool isDisplay = false;
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Row> m_rows;
};

} // namespace chitai
