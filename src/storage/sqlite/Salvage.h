// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QStringList>
#include <functional>

namespace chitai {

/// How much of a family's was only in a damaged database, and is in a sound one now.
struct SalvagedRows
{
    qint64 texts = 0;
    qint64 sessions = 0;
    qint64 facts = 0; ///< that were noticed while a child read (reading_events)

    friend bool operator==(const SalvagedRows &, const SalvagedRows &) = default;
};

/// What salvageRows() asks its caller.
struct SalvageQuestions
{
    /// Whether the files of a picture, by its id, are there; those that are missing are left out.
    std::function<bool(const QString &id)> hasPicture;
    std::function<bool()> goesOn; ///< no: the work ends with Conflict
};

/// Copies the rows that a damaged database still gives, and that a sound one of the current schema
/// lacks, into that one: children, texts, pictures, sessions, facts, stories, the family's own
/// syllables. What is there already stays as it is; a row that does not make sense, or belongs to
/// one that is lost, is left out. What belongs to the house is not touched. All or nothing.
/// Nothing, and no error, where the damaged file gives nothing. The damaged file is read alone.
/// Opens connections of its own; callable from any thread. StorageFull and other write errors.
[[nodiscard]] Result<SalvagedRows> salvageRows(const QString &damagedFile, const QString &soundFile,
                                               const SalvageQuestions &questions);

/// Which columns of a table salvageRows() takes over; none of a table that it leaves.
[[nodiscard]] QStringList salvagedColumns(const QString &table);

} // namespace chitai
