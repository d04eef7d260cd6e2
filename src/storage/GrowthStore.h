// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>
#include <QUuid>

namespace chitai {

class Database;

/// How far a child's picture has grown (src/growing), and what it grows with. Lives in the thread
/// of its Database.
class GrowthStore
{
public:
    explicit GrowthStore(Database &database);

    struct Counts
    {
        int texts = 0;
        int words = 0;
        QStringList letters = {}; ///< in the order in which they were learned

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    /// What the child was shown before; nothing grown where it never was.
    [[nodiscard]] Result<Counts> kept(const QUuid &profileId) const;
    [[nodiscard]] Result<void> keep(const QUuid &profileId, const Counts &counts);
    /// Of what is stored now, in all languages: texts read to their end, words that are tamed. The
    /// letters are another store's.
    [[nodiscard]] Result<Counts> counted(const QUuid &profileId) const;

private:
    Database &m_database;
};

} // namespace chitai
