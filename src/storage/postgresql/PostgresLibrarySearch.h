// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

namespace chitai {

/// LibrarySearch with a trigram index (pg_trgm) of the folded texts, and an index for each order;
/// the server decides which of the two is walked. The results and their order are SQLite's.
class PostgresLibrarySearch : public LibrarySearch
{
public:
    explicit PostgresLibrarySearch(Database &database);

private:
    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                              const QString &folded, int wanted) const override;

    Database &m_database;
};

} // namespace chitai
