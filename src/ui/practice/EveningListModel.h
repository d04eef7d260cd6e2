// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/SessionReview.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The texts of a session, word by word, in the order read.
class EveningListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ReviewModel")

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "text", in one line
        ItemRole, ///< "sessionItemId"
        WordsRole, ///< "words": as they stand in the text, by their index; an empty one is none
        KindsRole, ///< "kinds": of each word wordMarkCode(), or empty
        CanMarkRole, ///< "canMark", of each word
        RepeatRole, ///< "isRepeat": the evening had the same text before
        SaidRole, ///< "said": what the picture shows, for who does not see it
    };

    using RowListModel::RowListModel;

    void setRows(const QList<ReviewedText> &rows);
    [[nodiscard]] const QList<ReviewedText> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] static QString said(const ReviewedText &text);

    QList<ReviewedText> m_rows;
};

} // namespace chitai
