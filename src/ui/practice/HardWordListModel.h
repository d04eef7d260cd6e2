// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/SessionReview.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The words of a session that were hard, in the order read.
class HardWordListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ReviewModel")

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "word": as it was read
        KindRole, ///< "kind": see wordMarkCode()
        ItemRole, ///< "sessionItemId"
        IndexRole, ///< "wordIndex" in its text
        PiecesRole, ///< "pieces": its syllables
        BeforeRole, ///< "before": of its sentence
        ShownRole, ///< "shown": the word in it, with its punctuation
        AfterRole, ///< "after"
    };

    using RowListModel::RowListModel;

    void setRows(const QList<SessionReview::Word> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<SessionReview::Word> m_rows;
};

} // namespace chitai
