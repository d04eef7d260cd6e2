// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/LibrarySearch.h"

namespace chitai {

/// LibrarySearch with two ways to the first texts of an order: to walk an index of that order, past
/// all in which nothing is found; or to take all candidates from a trigram index (pg_trgm) of the
/// folded texts, and sort them. A sample of the library tells which is cheaper. The results and
/// their order are SQLite's.
class PostgresLibrarySearch : public LibrarySearch
{
public:
    enum class Way { Walk, Candidates };
    /// The way that is taken always, but for what the trigram index can't look up; else, the
    /// cheaper one.
    explicit PostgresLibrarySearch(Database &database, std::optional<Way> always = {});

private:
    /// What was looked for.
    struct Narrow
    {
        LibraryQuery query;
        Language language;
        QString folded;
    };

    /// Texts, about.
    static constexpr double sampleSize = 1000;

    [[nodiscard]] Result<QList<Hit>> findHits(const LibraryQuery &query, Language language,
                                              const QString &folded, int wanted) const override;
    [[nodiscard]] Result<Way> cheaperWay(const LibraryQuery &query, Language language,
                                         const QString &folded, int wanted) const;
    [[nodiscard]] Result<Way> sampledWay(const LibraryQuery &query, Language language,
                                         const QString &folded, int wanted) const;

    Database &m_database;
    const std::optional<Way> m_always;
    // They make a search quicker, and change nothing of what is found.
    mutable double m_texts = 0; // in the library, about; 0: not known yet
    mutable std::optional<Narrow> m_narrow; // the last one of few candidates
};

} // namespace chitai
