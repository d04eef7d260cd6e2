// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"
#include "ui/common/RowListModel.h"

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace chitai {

class IllustrationFiles;

/// What a session of the history had, in the order in which it was read.
class SessionItemListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by HistoryPageModel")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "sessionItemId"
        TextRole, ///< "text": what was read, in one line, whatever the library says now
        TimeRole, ///< "time": when it was shown; empty where it never was
        CompletedRole, ///< "isCompleted"
        HardWordsRole, ///< "hardWords": how many of its words have a mark
        ThumbnailRole, ///< "thumbnail": address of the picture shown, empty without one
    };

    explicit SessionItemListModel(const IllustrationFiles &files, QObject *parent = nullptr);

    /// `hardWords`: how many words have a mark, by session item; none where it has no entry.
    void setRows(const QList<SessionItemRecord> &rows, const QHash<QUuid, int> &hardWords = {});
    [[nodiscard]] const QList<SessionItemRecord> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    const IllustrationFiles &m_files;
    QList<SessionItemRecord> m_rows;
    QHash<QUuid, int> m_hardWords;
};

} // namespace chitai
