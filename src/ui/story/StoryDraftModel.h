// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storytime/StoryDraft.h"
#include "ui/common/RowListModel.h"

namespace chitai {

/// The lines of a draft as the parent looks at them.
class StoryDraftModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< "words"
        ChoiceRole, ///< "isChoice"
        FirstChoiceRole, ///< "isFirstChoice"
        RemarksRole, ///< "remarks": what was found, in words; empty: fit to be read
        RefusedRole, ///< "isRefused": it has to be changed first
        ApprovedRole, ///< "isApproved"
        DroppedRole, ///< "isDropped"
        SentRole, ///< "isSent": the child has it
        PlaceRole, ///< "place": where it is with the child, in words
    };

    using RowListModel::RowListModel;

    void setDraft(const StoryDraft &draft);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        qint64 message = 0;
        DraftLine line;
        QString remarks;

        friend bool operator==(const Row &one, const Row &other)
        {
            return one.message == other.message && one.line.text() == other.line.text()
                && one.remarks == other.remarks && one.line.state == other.line.state
                && one.line.isSent() == other.line.isSent() && one.line.place == other.line.place
                && one.line.isChoice == other.line.isChoice;
        }
    };

    QList<Row> m_rows;
};

} // namespace chitai
