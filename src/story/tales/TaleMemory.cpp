// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TaleMemory.h"

namespace chitai {

namespace {

int numberOf(TaleMemory::What what, qsizetype index, qsizetype within)
{
    constexpr int mostOfAKind = 1000; // far more than a tale has
    return (int(what) * mostOfAKind + int(within)) * mostOfAKind + int(index);
}

} // namespace

int TaleMemory::times(What what, qsizetype index, qsizetype within) const
{
    return m_times.value(numberOf(what, index, within));
}

void TaleMemory::add(What what, qsizetype index, qsizetype within)
{
    ++m_times[numberOf(what, index, within)];
}

void TaleMemory::addFriend(const QString &id)
{
    m_friends.removeOne(id);
    m_friends += id;
}

QString TaleMemory::nextToComeBack() const
{
    QString next;
    for (const QString &id : m_friends) { // of equals the last one
        if (next.isEmpty() || m_returns.value(id) <= m_returns.value(next))
            next = id;
    }
    return next;
}

void TaleMemory::cameBack(const QString &id)
{
    ++m_returns[id];
}

void TaleMemory::takeFriendsOf(const TaleMemory &other)
{
    m_friends = other.m_friends;
    m_returns = other.m_returns;
}

} // namespace chitai
