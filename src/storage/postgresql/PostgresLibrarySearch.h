// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

namespace chitai {

/// LibrarySearch with an index for each order, of which it walks the first rows, and for what is
/// not found there a trigram index (pg_trgm) of the folded texts. The results and their order are
/// SQLite's.
class PostgresLibrarySearch : public LibrarySearch
{
public:
    /// So many rows and a page tell how many texts have what is looked for.
    static constexpr int usualWalk = 200;
    explicit PostgresLibrarySearch(Database &database, int walk = usualWalk);

    /// A process of the server works for each connection. It has to read what the tables are like,
    /// and to map each page of them that it touches, which in a virtual machine takes longer than
    /// to look through it. So each order is searched once in each language, and then the texts are
    /// read, the oldest first, up to `mostWarmed` numbers far.
    [[nodiscard]] Result<bool> warmUp(int step) const override;
    static constexpr int mostWarmed = 200'000;
    static constexpr int warmedAtOnce = 2'000;

private:
    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                              const QString &folded, int wanted) const override;

    Database &m_database;
    const int m_walk;
};

} // namespace chitai
