// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QSet>
#include <QUuid>

namespace chitai {

struct ProcessedPicture;

/// The folder of the pictures: {uuid}.webp and {uuid}_thumb.webp. Callable from any thread, and for
/// different ids from several at once.
class IllustrationFiles
{
public:
    explicit IllustrationFiles(QString folder);

    /// Writes both files of the picture or neither, and makes the folder if it is missing. They
    /// have reached the disk when it returns. StorageFull or StorageFailed.
    [[nodiscard]] Result<void> write(const QUuid &id, const ProcessedPicture &picture) const;

    /// The picture, a WebP file. NotFound, also where the file can't be read.
    [[nodiscard]] Result<QByteArray> image(const QUuid &id) const;
    /// The same, small.
    [[nodiscard]] Result<QByteArray> thumbnail(const QUuid &id) const;

    /// Removes both files, where they exist.
    void remove(const QUuid &id) const;

    /// Whether the folder belongs to this owner, whose name stands in it. One without a name
    /// becomes the owner's if it holds no pictures but the known ones. From another's folder
    /// nothing may be removed for being unknown here.
    [[nodiscard]] bool claim(const QString &owner, const QSet<QUuid> &known) const;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString imagePath(const QUuid &id) const;
    [[nodiscard]] QString thumbnailPath(const QUuid &id) const;

    /// The ids that a picture, a thumbnail or both are there for, each once.
    [[nodiscard]] QList<QUuid> ids() const;

    /// Removes the files of all other ids, and the half-written ones that a crash left. What was
    /// not written by this class stays. Not while write() runs: its files are half-written too.
    void removeAllBut(const QSet<QUuid> &known) const;

private:
    QString m_folder;
};

} // namespace chitai
