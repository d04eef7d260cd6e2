// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"
#include "ui/common/RowListModel.h"

#include <QtQml/qqmlregistration.h>
#include <functional>

namespace chitai {

class IllustrationFiles;

/// Pictures to look at or to choose from, read page by page where there are many.
class IllustrationListModel : public chitai::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the views")

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< "illustrationId"
        ThumbnailRole, ///< "thumbnail": address of the small picture
        ImageRole, ///< "image": address of the picture
        ItemCountRole, ///< "itemCount": how many texts it belongs to
        CreditRole, ///< "credit": who made it, and its licence; empty where nobody is to be named
    };

    /// Gives up to `limit` pictures from `offset` on.
    using Source = std::function<QList<Illustration>(int offset, int limit)>;

    IllustrationListModel(const IllustrationFiles &files, Source source, QObject *parent = nullptr);

    /// Reads anew, at least as many as are shown.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const IllustrationFiles &m_files;
    const Source m_source;
    QList<Illustration> m_rows;
    bool m_hasMore = false;
};

} // namespace chitai
