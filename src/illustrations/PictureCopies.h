// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "illustrations/SharedPictures.h"
#include "storage/Database.h"
#include "storage/PictureRows.h"

#include <QDeadlineTimer>
#include <QObject>
#include <memory>
#include <optional>

namespace chitai {

/// What SharedPictures does in its thread: the copies in this laptop's folder, and the connection
/// to the database, which is made when it is first needed. Errors are those of the Database, of
/// IllustrationFiles::writeCopy(), and NotFound. Everything but the constructor is for that thread
/// alone.
class PictureCopies : public QObject
{
    Q_OBJECT

public:
    PictureCopies(const DatabaseAddress &address, const IllustrationFiles &files,
                  const SharedPictures::Options &options);

    [[nodiscard]] Result<void> keep(const QUuid &id, const PictureFilesBytes &picture);
    /// Nothing is done for one that is in the folder.
    [[nodiscard]] Result<void> fetch(const QUuid &id);
    [[nodiscard]] Result<void> release(const QUuid &id);
    void removeCopy(const QUuid &id) const;

    /// Takes into the database, the first time, what an earlier version left on this laptop alone;
    /// removes copies of what was deleted while nobody told.
    [[nodiscard]] Result<void> compare();

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> connectToServer();
    void note(qint64 bytes);
    [[nodiscard]] Result<void> trim();

    const DatabaseAddress m_address;
    const IllustrationFiles &m_files;
    const SharedPictures::Options m_options;
    std::unique_ptr<Database> m_database;
    std::optional<Error> m_problem; // of the last attempt to connect
    QDeadlineTimer m_nextAttempt{0};
    bool m_hasBegun = false;
    qint64 m_bytes = -1; // of the copies; negative: not counted yet
};

} // namespace chitai
