// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowListModel.h"

#include <QUuid>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The children of a group, in the order of their names: when each read, and what is due.
class ClassListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ClassModel")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "name", never empty
        ColourRole, ///< "colour", #rrggbb
        PictureRole, ///< "picture", the address of a small one; empty where there is none
        FaceRole, ///< "face": a drawn one; empty where there is none
        LastRole, ///< "last": when the child read, in words
        DaysRole, ///< "days": whether it read, the oldest day first
        DaysTextRole, ///< "daysText": on how many of them, and how long
        DueRole, ///< "due": what is due, in words; empty where nothing is
        SaidRole, ///< "said": all of it, for who does not see it
    };

    struct Row
    {
        QUuid id;
        QString name;
        QString colour;
        QString picture;
        QString face;
        QString last;
        QList<bool> days;
        QString daysText;
        QString due;

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
