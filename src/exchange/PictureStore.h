// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "exchange/PictureList.h"

#include <QSet>
#include <functional>

namespace chitai {

/// The pictures of the daily backups, each kept once: files in the folder "pictures" beside the
/// archives, named by the SHA-256 of their bytes, which are never changed. What an archive says of
/// its pictures is a PictureList. Callable from any thread, by one at a time.
class PictureStore
{
public:
    /// The store that belongs to the archives of a folder, which may have none.
    explicit PictureStore(const QString &archiveFolder);

    /// Where a picture of that sum lies.
    [[nodiscard]] QString pathOf(const QByteArray &sum) const;
    /// Whether it is there, as long as it has to be: a look at the folder, not at the bytes.
    [[nodiscard]] bool has(const ListedPicture &picture) const;

    /// Sees to it that the store has what is in the file, and has reached the disk with it; nothing
    /// where the file went away meanwhile. What the store has already is read, and written anew
    /// where it is damaged. The folder's own names reach the disk with flush(). StorageFull,
    /// StorageDenied, StorageReadOnly, StorageFailed.
    [[nodiscard]] Result<std::optional<ListedPicture>> keep(const QString &file);
    void flush() const;

    /// Removes the pictures whose sums are not among these, and what was left of a copy that was
    /// cut off. Other files are nobody's to remove.
    void removeAllBut(const QSet<QByteArray> &sums) const;

private:
    [[nodiscard]] Result<void> copyInto(const QString &file, const QByteArray &sum) const;

    const QString m_folder;
};

/// Copies a file whose bytes have that sum to a place where none is; its owner alone can read it,
/// and it has reached the disk. False where the bytes are others, and nothing is left of it then.
/// `goesOn` is asked before so many bytes more are written, an error ends the work. StorageFailed
/// and so on where it can't be written; a file that can't be read counts as another.
[[nodiscard]] Result<bool> copyProven(const QString &from, const QString &into,
                                      const QByteArray &sum,
                                      const std::function<Result<void>(qint64 bytes)> &goesOn = {});

} // namespace chitai
