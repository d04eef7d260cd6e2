// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The sessions of the history, newest first.
class SessionListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by HistoryPageModel")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "sessionId"
        StartedRole, ///< "started": day and time, as the interface's language writes them
        MinutesRole, ///< "minutes": how long it lasted, rounded up; -1 while it runs
        LanguageRole, ///< "language": its code
        CountRole, ///< "itemCount"
    };

    using RowListModel::RowListModel;

    /// Shows a session as it is now; false where the list has none such, or it could not be read.
    [[nodiscard]] bool update(const Result<SessionRecord> &session);
    void setRows(const QList<SessionRecord> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<SessionRecord> m_rows;
};

} // namespace chitai
