// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QList>
#include <QStringList>

namespace chitai {

class Clock;
class Database;

/// An item that somebody brings along. The text must have been sanitised.
struct NewItem
{
    QString text;
    Language language = Language::Russian;
    bool starred = false;
    QStringList tags;
};

/// Brings many items into the library: all or nothing, though in batches, so that the session can
/// go on between two of them. Until finish() every batch can be taken back, and a program that was
/// killed takes it back when it starts again (takeBackUnfinished). One at a time. Lives in the
/// thread of its Database.
class LibraryImport
{
public:
    LibraryImport(Database &database, const Clock &clock);
    /// Takes back what was not finished.
    ~LibraryImport();
    LibraryImport(const LibraryImport &) = delete;
    LibraryImport &operator=(const LibraryImport &) = delete;

    /// Adds those that the library has not, however they are written; gives how many. A failed
    /// batch changes nothing.
    [[nodiscard]] Result<int> add(const QList<NewItem> &batch);
    /// Keeps everything.
    [[nodiscard]] Result<void> finish();
    /// Takes everything out again.
    [[nodiscard]] Result<void> takeBack();

    /// Takes out what an import has left that did not come to its end; gives how many items.
    [[nodiscard]] static Result<int> takeBackUnfinished(Database &database);

private:
    Database &m_database;
    const Clock &m_clock;
    bool m_isOpen = true;
};

} // namespace chitai
