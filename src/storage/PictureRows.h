// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QSet>
#include <QUuid>
#include <optional>

namespace chitai {

class Database;

/// The two files of a picture, WebP.
struct PictureFilesBytes
{
    QByteArray image;
    QByteArray thumbnail;

    static constexpr qsizetype mostBytes = 20 * 1024 * 1024; // resources/sql-postgresql, of each
    /// Whether a database takes them.
    [[nodiscard]] bool canBeKept() const
    {
        return !image.isEmpty() && image.size() <= mostBytes && !thumbnail.isEmpty()
            && thumbnail.size() <= mostBytes;
    }

    friend bool operator==(const PictureFilesBytes &, const PictureFilesBytes &) = default;
};

/// The files of pictures as rows, each once however many pictures have it; of a server that
/// laptops share; they go with their picture. Each call is one transaction, or part of the
/// one that runs. Lives in the thread of its Database.
class PictureRows
{
public:
    explicit PictureRows(Database &database);

    /// To be called before the picture's row is added, so that none stands without its files. Does
    /// nothing for one that is there.
    [[nodiscard]] Result<void> keep(const QUuid &illustrationId, const PictureFilesBytes &files);
    /// Takes back a keep() that no row has followed; the files of a row stay.
    [[nodiscard]] Result<void> release(const QUuid &illustrationId);
    /// The same for all that are left of programs that were killed more than a day ago.
    [[nodiscard]] Result<void> releaseForgotten();

    /// Nothing where they are not there.
    [[nodiscard]] Result<std::optional<PictureFilesBytes>>
    filesOf(const QUuid &illustrationId) const;
    /// The pictures that have a row and files.
    [[nodiscard]] Result<QList<QUuid>> ids() const;
    /// Rows of pictures without files: those of an earlier version.
    [[nodiscard]] Result<QList<QUuid>> lacking() const;
    /// The pictures that have a row, or files that a row will follow.
    [[nodiscard]] Result<QSet<QUuid>> known() const;

private:
    Database &m_database;
};

} // namespace chitai
