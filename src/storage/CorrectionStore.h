// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/SyllableCorrection.h"

namespace chitai {

class Database;

/// The words that the family splits in its own way. Lives in the thread of its Database.
class CorrectionStore
{
public:
    explicit CorrectionStore(Database &database);

    /// By language, then in the order of their keys.
    [[nodiscard]] Result<QList<SyllableCorrection>> all() const;
    /// Adds them, or takes them in place of those of the same words: all or none.
    [[nodiscard]] Result<void> put(const QList<SyllableCorrection> &corrections);
    /// Nothing where there is none.
    [[nodiscard]] Result<void> remove(Language language, const QString &key);

private:
    Database &m_database;
};

} // namespace chitai
