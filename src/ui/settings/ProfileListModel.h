// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The children of the family.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by SettingsPageModel")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "profileId"
        NameRole, ///< "name", never empty
        ColourRole, ///< "colour", #rrggbb
        PictureRole, ///< "picture", the address of a small one; empty where there is none
        FaceRole, ///< "face": a drawn one; empty where there is none
        IsActiveRole, ///< "isActive": this child reads now
    };

    struct Row
    {
        QString id;
        QString name;
        QString colour;
        QString picture;
        QString face;
        bool isActive = false;

        friend bool operator==(const Row &, const Row &) = default;
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
