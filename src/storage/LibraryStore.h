// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

namespace chitai {

class Clock;
class Database;

/// The family's library of things to read. Every call is one transaction; a failed call changes
/// nothing. Lives in the thread of its Database.
class LibraryStore
{
public:
    LibraryStore(Database &database, const Clock &clock);

    struct Added
    {
        Item item;
        bool isNew = false;
    };

    /// Finds the item with exactly this text, or makes it. The text must have been sanitised.
    [[nodiscard]] Result<Added> findOrCreate(const QString &text, Language language);

    /// Makes all of them in one transaction, skipping those that exist. Gives the number made.
    [[nodiscard]] Result<int> addAll(const QList<std::pair<QString, Language>> &texts);

    /// NotFound where there is none.
    [[nodiscard]] Result<ItemEntry> item(const QUuid &id) const;

    /// All items, newest first.
    [[nodiscard]] Result<QList<ItemEntry>> items() const;

    /// Items whose text begins with this one, case and ё folded, in alphabetical order.
    [[nodiscard]] Result<QList<Item>> autocomplete(const QString &prefix, Language language,
                                                   int limit) const;

    /// What a parent could give to read next: the least used items first, among those the shortest.
    /// Items in `exclude` are left out.
    [[nodiscard]] Result<QList<Item>> suggestions(Language language, int limit,
                                                  const QList<QUuid> &exclude = {}) const;

    [[nodiscard]] Result<qint64> count() const;

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace chitai
