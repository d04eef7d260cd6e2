// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace chitai {

/// What a child had in a tale on earlier days, so that another day brings something else. By the
/// indices of a Tale.
class TaleMemory
{
public:
    enum class What { Goal, Episode, Way, Ending, Mood };

    /// How often it was had. A way or an ending is counted within its episode or goal.
    [[nodiscard]] int times(What what, qsizetype index, qsizetype within = 0) const;
    void add(What what, qsizetype index, qsizetype within = 0);

    /// Ids of friends, the one that was made last at the end.
    [[nodiscard]] const QStringList &friends() const { return m_friends; }
    void addFriend(const QString &id);
    /// Who came back least often, of several the one that was made last; empty without friends.
    [[nodiscard]] QString nextToComeBack() const;
    void cameBack(const QString &id);
    /// The friends are those of another memory from now on.
    void takeFriendsOf(const TaleMemory &other);

private:
    QHash<int, int> m_times; // by a number that `what` and the indices make
    QStringList m_friends;
    QHash<QString, int> m_returns;
};

} // namespace chitai
