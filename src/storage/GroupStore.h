// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace chitai {

class Database;

/// Children who learn together, as a class. A child may be in several groups, or in none.
struct ChildGroup
{
    QUuid id;
    QString name;
    QList<QUuid> children; ///< in no order that means anything

    friend bool operator==(const ChildGroup &, const ChildGroup &) = default;
};

/// The groups of a library, in an order. Two of them never have names that differ in capitals or
/// spelling marks alone (foldForSearch()). A failed call changes nothing. Lives in the thread of
/// its Database.
class GroupStore
{
public:
    static constexpr int longestName = 40; ///< characters

    explicit GroupStore(Database &database);

    [[nodiscard]] Result<QList<ChildGroup>> all() const;
    /// With its children, at that place among the groups; behind all of them without one. BadValue
    /// for a name of nothing but blanks or one that is too long, Conflict for one that is there
    /// already, NotFound for a child that there is not.
    [[nodiscard]] Result<void> add(const ChildGroup &group, qsizetype place = -1);
    /// BadValue and Conflict as add(), NotFound for an unknown group.
    [[nodiscard]] Result<void> rename(const QUuid &id, const QString &name);
    /// The children stay. NotFound for an unknown group.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// Nothing happens where the child is in it already. NotFound for an unknown group or child.
    [[nodiscard]] Result<void> putIn(const QUuid &id, const QUuid &profileId);
    /// Nothing happens where the child is not in it.
    [[nodiscard]] Result<void> takeOut(const QUuid &id, const QUuid &profileId);

private:
    /// Gives the name as it is stored.
    [[nodiscard]] Result<QString> requireFree(const QString &name, const QUuid &id) const;
    [[nodiscard]] Result<void> requireChild(const QUuid &profileId) const;

    Database &m_database;
};

} // namespace chitai
