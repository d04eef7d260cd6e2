// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// The sessions of the history, newest first.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by HistoryView")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "sessionId"
        StartedRole, ///< "started": day and time, as the interface's language writes them
        MinutesRole, ///< "minutes": how long it lasted, rounded up; -1 while it runs
        LanguageRole, ///< "language": its code
        CountRole, ///< "itemCount"
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<SessionRecord> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<SessionRecord> m_rows;
};

} // namespace chitai
