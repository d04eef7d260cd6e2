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
    static constexpr int usualWalk = 500;
    explicit PostgresLibrarySearch(Database &database, int walk = usualWalk);

private:
    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                              const QString &folded, int wanted) const override;

    Database &m_database;
    const int m_walk;
};

} // namespace chitai
