// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/SyllableCorrection.h"
#include "ui/common/RowListModel.h"

namespace chitai {

/// The words that the family splits in its own way.
class CorrectionListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by CorrectionsModel")

public:
    enum Role {
        WordRole = Qt::UserRole + 1, ///< "word"
        SplitRole, ///< "split": the word with dots between its syllables
        LanguageRole, ///< "language": its code
    };

    using RowListModel::RowListModel;

    void setRows(const QList<SyllableCorrection> &rows);
    [[nodiscard]] const QList<SyllableCorrection> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<SyllableCorrection> m_rows;
};

} // namespace chitai
