// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "storage/Database.h"

#include <QList>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace chitai {

class Clock;

/// An item that somebody brings along. The text must have been sanitised.
struct NewItem
{
    QString text;
    Language language = Language::Russian;
    bool starred = false;
    QStringList tags;
};

/// Brings many items into the library: all or nothing. One at a time. Lives in the thread of its
/// Database.
class LibraryImport
{
public:
    enum class Way {
        /// In batches, so that the session can go on between two of them. Until finish() every
        /// batch
        /// can be taken back, and a program that was killed takes it back when it starts again
        /// (takeBackUnfinished).
        Beside,
        /// Where nobody else uses the database: one transaction, with the indexes made anew in the
        /// end. Of half a million items it takes a tenth of the time.
        Alone
    };

    LibraryImport(Database &database, const Clock &clock, Way way = Way::Beside);
    /// Takes back what was not finished.
    ~LibraryImport();
    LibraryImport(const LibraryImport &) = delete;
    LibraryImport &operator=(const LibraryImport &) = delete;

    /// Adds those that the library has not, however they are written; gives how many. A failed
    /// batch changes nothing. NotAllowed, before anything is added, where this laptop may only
    /// read.
    [[nodiscard]] Result<int> add(const QList<NewItem> &batch);
    /// Keeps everything.
    [[nodiscard]] Result<void> finish();
    /// Takes everything out again.
    [[nodiscard]] Result<void> takeBack();

    /// Takes out what an import has left that did not come to its end; gives how many items. A
    /// laptop that may only read leaves them, and forgets the import.
    [[nodiscard]] static Result<int> takeBackUnfinished(Database &database);

private:
    [[nodiscard]] Result<void> begin();
    /// What the library had of a story alone, somebody has asked for now.
    [[nodiscard]] Result<void> takeFromStories();

    Database &m_database;
    const Clock &m_clock;
    const Way m_way;
    std::optional<Database::Transaction> m_all; // of Way::Alone
    QStringList m_indexes; // that are to be made again
    QList<QUuid> m_ofStories; // of the imported texts, those that the library had of a story
    bool m_isBegun = false;
    bool m_isOpen = true;
};

} // namespace chitai
