// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "exchange/ItemTable.h"
#include "storage/LibraryImport.h"
#include "storage/LibrarySearch.h"

#include <QSaveFile>

namespace chitai {

class Clock;
class Database;

/// Brings items into the library a slice at a time, all or nothing: destroyed before its end, it
/// has changed nothing. Lives in the thread of its Database.
class ItemImport
{
public:
    ItemImport(Database &database, const Clock &clock, QList<NewItem> items,
               LibraryImport::Way way = LibraryImport::Way::Beside);

    /// So many take about five milliseconds; a session goes on between two slices.
    static constexpr int smallSlice = 250;

    /// Adds the next slice; true at the end, when everything is kept. After a failure nothing is.
    [[nodiscard]] Result<bool> step(int slice = smallSlice);

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return int(m_items.size()); }
    /// How many of those done are new; the others the library had, or the file twice.
    [[nodiscard]] int added() const { return m_added; }

private:
    LibraryImport m_import;
    const QList<NewItem> m_items;
    int m_done = 0;
    int m_added = 0;
};

/// Writes the whole library into a file a slice at a time. The file appears when it is complete;
/// one that was there before is replaced then. Reading the file in again gives the same items.
class ItemExport
{
public:
    /// One that isWritable(); Text has the texts alone.
    ItemExport(const LibrarySearch &search, const QString &file, ItemFileFormat format);

    /// Writes the next slice; true at the end. StorageFull, StorageFailed.
    [[nodiscard]] Result<bool> step();

    [[nodiscard]] int done() const { return m_done; }

private:
    [[nodiscard]] QByteArray written(const ItemEntry &entry) const;
    [[nodiscard]] Error problem() const;

    const LibrarySearch &m_search;
    const ItemFileFormat m_format;
    QSaveFile m_file;
    qint64 m_last = 0;
    int m_done = 0;
};

} // namespace chitai
