// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QUrl>
#include <QUuid>

namespace chitai {

struct ProcessedPicture;

/// The folder of the pictures: {uuid}.webp and {uuid}_thumb.webp. Where many laptops share a
/// library it holds copies of some of those that all of them have. Callable from any thread, and
/// for different ids from several at once; the signals come in the thread that it was made in.
class IllustrationFiles : public QObject
{
    Q_OBJECT

public:
    explicit IllustrationFiles(QString folder);

    /// Where all pictures of a shared library are. Callable from any thread.
    class Shared
    {
    public:
        virtual ~Shared() = default;
        /// Takes the files of a picture that is to be recorded. Waits for the server.
        [[nodiscard]] virtual Result<void> keep(const QUuid &id, const ProcessedPicture &picture)
            = 0;
        /// Forgets them, unless the picture was recorded.
        virtual void release(const QUuid &id) = 0;
        /// Sees to it that they come into the folder; arrived() or notFetched() tells.
        virtual void want(const QUuid &id) = 0;
        /// The same, and waits for it. NotFound, Unreachable, StorageFull and so on.
        [[nodiscard]] virtual Result<void> fetch(const QUuid &id) = 0;
    };
    /// Before pictures are asked for; nothing for the folder of a family, which has them all.
    void setShared(Shared *shared) { m_shared = shared; }
    [[nodiscard]] bool isShared() const { return m_shared != nullptr; }

    /// Writes both files of the picture or neither, and makes the folder if it is missing. They
    /// have reached the disk when it returns, and the other laptops can have them. StorageFull or
    /// StorageFailed, Unreachable and so on of a shared library.
    [[nodiscard]] Result<void> write(const QUuid &id, const ProcessedPicture &picture) const;
    /// The same for this laptop alone.
    [[nodiscard]] Result<void> writeCopy(const QUuid &id, const ProcessedPicture &picture) const;

    /// Where a window finds the picture. Empty while it is on its way to this laptop, which begins
    /// by that; then arrived() tells. In a family's folder it is not looked whether it is there.
    [[nodiscard]] QUrl imageUrl(const QUuid &id) const;
    [[nodiscard]] QUrl thumbnailUrl(const QUuid &id) const;
    /// Whether a picture that is recorded can be shown, if not at once.
    [[nodiscard]] bool canHave(const QUuid &id) const;
    /// Begins to fetch a picture that is not in the folder; false where it is, or where there is
    /// nowhere to fetch it from.
    bool want(const QUuid &id) const;
    /// Waits until it is in the folder, where it is to be had; not for the thread of the windows.
    [[nodiscard]] Result<void> fetch(const QUuid &id) const;

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

Q_SIGNALS:
    /// Pictures that were asked for are in the folder now.
    void arrived(const QSet<QUuid> &ids);
    /// A picture that was asked for is not to be had at the moment.
    void notFetched(const QUuid &id, const chitai::Error &error);

private:
    [[nodiscard]] bool isHere(const QUuid &id) const;

    const QString m_folder;
    Shared *m_shared = nullptr;
};

} // namespace chitai
