// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/StoryRecords.h"
#include "ui/common/RowListModel.h"

namespace chitai {

/// The story so far, oldest first.
class StoryMessageModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "words"
        WishRole, ///< "isWish": it is what the child chose or said, not what was told
    };

    using RowListModel::RowListModel;

    void setMessages(const QList<StoryMessage> &messages);
    /// 0 where there is no such row.
    [[nodiscard]] qint64 numberAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        qint64 number = 0;
        StoryRole role = StoryRole::User;
        QString text;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> m_rows;
};

} // namespace chitai
