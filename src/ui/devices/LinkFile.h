// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QTemporaryFile>
#include <QUrl>
#include <memory>

namespace chitai {

/// A page in a file that nobody but this user can read, which leads a browser on to an address with
/// a key in it. A program's arguments, and so an address with which a browser is started, can be
/// read by everybody on the machine.
class LinkFile
{
public:
    explicit LinkFile(const QString &folder)
        : m_folder(folder)
    {
    }

    /// Where browsers of this machine can read a file: the user's runtime folder, or with snaps,
    /// whose browsers see none of the hidden folders, the one for downloads.
    [[nodiscard]] static QString usualFolder();

    /// Writes the page and gives its address, file:///…; the page before is gone. StorageFailed.
    [[nodiscard]] Result<QUrl> write(const QUrl &link);
    /// The page is gone; so it is when this object is destroyed.
    void remove() { m_file.reset(); }

private:
    QString m_folder;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace chitai
