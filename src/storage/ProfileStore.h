// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"
#include "base/Error.h"
#include "base/Language.h"
#include "storage/Database.h"

#include <QList>
#include <QUuid>
#include <optional>

namespace chitai {

class Clock;

/// A child as the program knows it.
struct Profile
{
    QUuid id;
    QString name; ///< may be empty: a family with one child needs none
    QString colour; ///< #rrggbb
    std::optional<Language> language; ///< that the child learns to read in
    DisplayStyle style;
    /// Empty: as the settings of the family say.
    std::optional<RussianNorm> russianNorm = {};
    std::optional<QUuid> picture = {}; ///< of the family's illustrations
    QString face = {}; ///< one of the program's drawings; empty where none is chosen

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The children of a family. Lives in the thread of its Database.
class ProfileStore
{
public:
    ProfileStore(Database &database, const Clock &clock);

    /// What is done while it lives, in other stores of the database too, happens as a whole or not
    /// at all.
    [[nodiscard]] Database::Transaction begin() { return Database::Transaction(m_database); }

    /// In the order in which they were added.
    [[nodiscard]] Result<QList<Profile>> all() const;
    [[nodiscard]] Result<void> add(const Profile &profile);
    /// NotFound for an unknown id.
    [[nodiscard]] Result<void> save(const Profile &profile);
    /// With the child's sessions and all that was noticed in them.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// After the removal was committed: what was removed leaves the journal of the file, too.
    [[nodiscard]] Result<void> wipeRemoved();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace chitai
