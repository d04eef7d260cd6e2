// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/IllustrationFiles.h"
#include "storage/DatabaseAddress.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace chitai {

class PictureCopies;

/// The pictures of a library that many laptops share: their files are in the database, and this
/// laptop's folder has copies of those that it has shown. One connection of its own, in a thread of
/// its own, fetches and sends them one after another, so that no window waits for a server. Lives
/// in the thread that made it.
class SharedPictures : public QObject, public IllustrationFiles::Shared
{
    Q_OBJECT

public:
    struct Options
    {
        /// The copies are no larger together; those that were not looked at for longest go.
        qint64 mostBytes = 1024 * 1024 * 1024;
        /// Whether files without a row may be removed: the folder is this library's alone.
        bool ownsFolder = false;
    };

    /// The files must outlive it.
    SharedPictures(const DatabaseAddress &address, IllustrationFiles &files,
                   const Options &options);
    /// Returns when its thread has ended, which may wait some seconds for a server.
    ~SharedPictures() override;

    [[nodiscard]] Result<void> keep(const QUuid &id, const ProcessedPicture &picture) override;
    void release(const QUuid &id) override;
    void want(const QUuid &id) override;
    [[nodiscard]] Result<void> fetch(const QUuid &id) override;

    /// Pictures may be there that were not: asks again for those that could not be fetched.
    void askAgain();
    /// The server is there again, or for the first time: asks again, takes in what only this laptop
    /// has, of an earlier version, and removes copies of pictures that were deleted meanwhile.
    void compare();
    /// Another laptop has deleted it.
    void removeCopy(const QUuid &id);

private:
    void note(const QUuid &id, const Result<void> &fetched);

    IllustrationFiles &m_files;
    PictureCopies *m_copies; // lives in the thread
    QThread m_thread;
    QMutex m_mutex; // of m_wanted
    QSet<QUuid> m_wanted; // by somebody who waits for a signal
    QSet<QUuid> m_missed;
    QSet<QUuid> m_arrived; // not told yet
    QTimer m_telling;
};

} // namespace chitai
