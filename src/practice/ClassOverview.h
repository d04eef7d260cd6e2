// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUuid>

namespace chitai {

class ClassStore;
class Practice;

/// A child of a class at a glance: when it read, and what is due. Nothing of it says who is better.
struct ChildAtAGlance
{
    QUuid id;
    QDate lastDay; ///< on which it read; null: never
    QList<bool> days; ///< whether it read, of the last classDays days, the oldest first
    int minutes = 0; ///< of those days; each session is rounded up
    int dueWords = 0; ///< hard words, today, in all languages
    QStringList letters; ///< of the step of its primer that comes next; none where all are known
};

inline constexpr int classDays = 14;
/// From how many days on a child counts as one that has not read for long.
inline constexpr int longWithoutReading = 7;

/// What a teacher sees of a class: with four queries, however many children it has. Days are those
/// of this computer's clock.
class ClassOverview
{
public:
    /// All of it must outlive this object.
    ClassOverview(Practice &practice, const ClassStore &store);

    /// In the order in which they are asked for.
    [[nodiscard]] Result<QList<ChildAtAGlance>> of(const QList<QUuid> &children);
    [[nodiscard]] QDate today() const;

private:
    Practice &m_practice;
    const ClassStore &m_store;
};

} // namespace chitai
