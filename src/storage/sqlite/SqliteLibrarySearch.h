// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

namespace chitai {

/// Finds by an FTS5 index of all groups of three letters, or by walking along an index that has the
/// wanted order, whichever reads fewer rows.
class SqliteLibrarySearch : public LibrarySearch
{
public:
    explicit SqliteLibrarySearch(Database &database);

private:
    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                              const QString &folded, int wanted) const override;

    Database &m_database;
};

} // namespace chitai
