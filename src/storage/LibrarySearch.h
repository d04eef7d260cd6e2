// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

#include <QVariant>

namespace chitai {

class Database;

/// A query of the library. Items with from_story are only found if the query has a text, a tag,
/// onlyStarred or onlyIllustrated.
struct LibraryQuery
{
    enum class Order {
        Alphabetical, ///< as the language sorts
        NewestFirst,
        LeastRead, ///< least used first, among those the shortest
        ShortestFirst,
        EasiestFirst, ///< for a child, as far as DifficultyStore knows; without one the shortest
    };

    /// Part of the text, in any spelling (base/TextFolding.h); % and _ mean themselves. Empty: any
    /// text.
    QString text;
    std::optional<Language> language; ///< empty: all of them
    bool onlyNew = false; ///< never put into a session
    bool onlyIllustrated = false;
    bool onlyStarred = false;
    QString tag; ///< empty: any or none
    int mostWords = 0; ///< what stands between blanks, dashes left out; 0: any number
    std::optional<QUuid> exceptInSession; ///< leaves out what that session has
    Order order = Order::Alphabetical;
    std::optional<QUuid> child; ///< of EasiestFirst; counts for no other order
    int offset = 0;
    int limit = 100;

    /// The one that is named, or all.
    [[nodiscard]] QList<Language> languages() const;

    friend bool operator==(const LibraryQuery &, const LibraryQuery &) = default;
};

struct LibraryPage
{
    QList<ItemEntry> entries;
    bool hasMore = false;
};

/// Some items in the order in which they came into the library.
struct LibrarySlice
{
    QList<ItemEntry> entries;
    qint64 last = 0; ///< where the next slice begins
};

/// Finds items as somebody types, in a library of any size. How a text is looked up is the engine's
/// (findHits()); SqlDialect::librarySearch() makes the right one. Lives in the thread of its
/// Database.
class LibrarySearch
{
public:
    /// A row that was found, with the values of the two columns by which the query is ordered.
    struct Hit
    {
        qint64 number = 0; ///< items.number
        QVariant key;
        QVariant secondKey;
    };

    virtual ~LibrarySearch();
    LibrarySearch(const LibrarySearch &) = delete;
    LibrarySearch &operator=(const LibrarySearch &) = delete;

    [[nodiscard]] Result<LibraryPage> find(const LibraryQuery &query) const;

    /// Items whose text begins with this one, in alphabetical order; none that a story brought.
    [[nodiscard]] Result<QList<Item>> autocomplete(const QString &prefix, Language language,
                                                   int limit) const;

    /// What a parent could give to read next: the least used items first, among those the shortest.
    /// Items in `exclude` are left out, and those that a story brought.
    [[nodiscard]] Result<QList<Item>> suggestions(Language language, int limit,
                                                  const QList<QUuid> &exclude = {}) const;

    /// So many items behind that place, which is 0 at first; empty at the end.
    [[nodiscard]] Result<LibrarySlice> slice(qint64 after, int limit) const;

    /// All tags in use, in alphabetical order.
    [[nodiscard]] Result<QStringList> tags() const;

    /// Where the first searches of a connection are slow: does one of the steps, from 0, that make
    /// them as fast as later ones, in some milliseconds. Gives whether there is another one.
    [[nodiscard]] virtual Result<bool> warmUp(int step) const;

protected:
    explicit LibrarySearch(Database &database);

private:
    /// The first `wanted` rows of one language that fulfil the query, in its order, from the first
    /// one on. `folded` is the query's text as foldForSearch() gives it.
    [[nodiscard]] virtual Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                                      const QString &folded, int wanted) const = 0;

    Database &m_database;
};

} // namespace chitai
