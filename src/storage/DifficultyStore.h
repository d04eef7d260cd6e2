// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "storage/Database.h"

#include <QUuid>

namespace chitai {

/// How hard each text of the library is for a child, by which LibrarySearch lists them;
/// src/practice computes it. All of it can be deleted. A failed call changes nothing. Lives in the
/// thread of its Database.
class DifficultyStore
{
public:
    explicit DifficultyStore(Database &database);

    /// What is done while it lives happens as a whole or not at all.
    [[nodiscard]] Database::Transaction begin() { return Database::Transaction(m_database); }

    struct Progress
    {
        QString stamp; ///< of what the child could do; empty: nothing is known
        qint64 upTo
            = 0; ///< texts up to this number have their score; others have none, or an old one
    };
    [[nodiscard]] Result<Progress> progress(const QUuid &profileId, Language language) const;
    [[nodiscard]] Result<void> setProgress(const QUuid &profileId, Language language,
                                           const Progress &progress);

    /// A text by its number in the library.
    struct Text
    {
        qint64 number = 0;
        QString text;
    };
    /// Behind a number, at most so many.
    [[nodiscard]] Result<QList<Text>> textsBehind(qint64 number, Language language,
                                                  int limit) const;
    [[nodiscard]] Result<void> put(const QUuid &profileId, qint64 number, double score);
    /// How many different words a child has read without a mark.
    [[nodiscard]] Result<int> cleanWords(const QUuid &profileId, Language language) const;

private:
    Database &m_database;
};

} // namespace chitai
