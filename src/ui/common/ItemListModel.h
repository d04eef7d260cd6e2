// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/RowListModel.h"

#include <QUrl>
#include <QUuid>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// Texts to choose from or that wait: the queue, suggestions, completions.
class ItemListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ReadingPageModel")

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "text", in one line
        IdRole, ///< "itemId": what the row's action needs, as text
        PictureRole, ///< "picture": the address of a small one; empty where the text has none
        NoteRole, ///< "note": why it is proposed; empty where there is no reason
    };

    struct Row
    {
        QUuid id;
        QString text;
        QUrl picture = {};
        QString note = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    using RowListModel::RowListModel;

    /// Shows these rows. Rows that stay in front stay; what follows is taken out and put in. Where
    /// one row alone stands elsewhere, it is moved.
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] bool moveRow(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace chitai
