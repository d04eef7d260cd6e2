// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowListModel.h"

#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// All children of the library, and whether each is in a group.
class MemberListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClassModel")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "name", never empty
        IsInRole, ///< "isIn"
    };

    struct Row
    {
        QUuid id;
        QString name;
        bool isIn = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using RowListModel::RowListModel;

    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Row> m_rows;
};

} // namespace chitai
