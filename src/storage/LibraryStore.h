// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

#include <QVariant>
#include <span>

namespace chitai {

class Clock;
class Database;

/// The family's library of things to read. Every call is one transaction; a failed call changes
/// nothing. Lives in the thread of its Database.
class LibraryStore
{
public:
    static constexpr qsizetype maxTagLength = 60;

    LibraryStore(Database &database, const Clock &clock);

    struct Added
    {
        Item item;
        bool isNew = false;
        bool wasOfStory = false; ///< until now: a person has asked for it
    };

    /// Finds the item with this text, however it is written (base/TextFolding.h), or makes it. The
    /// item keeps its own spelling. The text must have been sanitised. What a story brought becomes
    /// a person's where a person asks for it.
    [[nodiscard]] Result<Added> findOrCreate(const QString &text, Language language,
                                             ItemOrigin origin = ItemOrigin::Person);

    /// The item with this text, where there is one: the one that is written in this very way, or
    /// else in another.
    [[nodiscard]] Result<std::optional<Item>> find(const QString &text, Language language) const;

    /// Makes all of them in one transaction, skipping those that exist. Gives the number made.
    [[nodiscard]] Result<int> addAll(const QList<std::pair<QString, Language>> &texts);

    /// NotFound where there is none.
    [[nodiscard]] Result<ItemEntry> item(const QUuid &id) const;

    /// NotFound where there is no such item.
    [[nodiscard]] Result<void> setStarred(const QUuid &id, bool starred);
    /// The text must have been sanitised. Conflict where another item has it, written in whichever
    /// way; history keeps what was read.
    [[nodiscard]] Result<void> setText(const QUuid &id, const QString &text);
    /// Replaces the tags; see cleanTag().
    [[nodiscard]] Result<void> setTags(const QUuid &id, const QStringList &tags);

    /// Adds a tag to all of the items, and gives how many there are; ids that name nothing are
    /// passed over.
    [[nodiscard]] Result<int> addTag(const QList<QUuid> &ids, const QString &tag);

    [[nodiscard]] Result<qint64> count() const;

private:
    [[nodiscard]] Result<bool> hasOtherItem(const Item &item, const QString &text) const;
    [[nodiscard]] Result<void> change(const QUuid &id, const QString &sql, QVariantList values);

    Database &m_database;
    const Clock &m_clock;
};

/// The whole library in two steps, so that no connection has to stay open while somebody fetches
/// it: the numbers of all items, newest first, and some of these items, in the order of their
/// numbers and without those that are gone. In the thread of that Database.
[[nodiscard]] Result<QList<qint64>> itemNumbers(Database &database);
[[nodiscard]] Result<QList<ItemEntry>> itemsOfNumbers(Database &database,
                                                      std::span<const qint64> numbers);

/// A tag as it is kept: one line without commas, which separate tags where people type them.
[[nodiscard]] QString cleanTag(const QString &tag);

} // namespace chitai
