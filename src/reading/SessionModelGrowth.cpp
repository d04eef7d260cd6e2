// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionModel.h"

#include "reading/GrowthSource.h"

namespace chitai {

namespace {

/// Of the same child; what can't be said anew stays as it was.
std::shared_ptr<const Growth> theSameWhereEqual(const std::shared_ptr<const Growth> &before,
                                                const std::shared_ptr<const Growth> &now)
{
    return !now || (before && *before == *now) ? before : now;
}

} // namespace

void SessionModel::takeGrowth(ReadingSnapshot &next) const
{
    const ReadingSnapshot &before = *m_snapshot;
    if (!m_growthSource || !next.reader || !next.style->showsGrowth) {
        next.growing.reset();
        return;
    }
    const bool isAnotherSession = before.sessionId != next.sessionId;
    const bool isAnotherPicture
        = before.reader != next.reader || before.style->showsGrowth != next.style->showsGrowth;
    if (!isAnotherSession && !isAnotherPicture && before.isCompleted() == next.isCompleted())
        return;
    const bool hasEnded = isAnotherSession && before.hasSession();
    next.growing = theSameWhereEqual(before.reader == next.reader ? before.growing : nullptr,
                                     m_growthSource->growthOf(*next.reader, hasEnded));
}

void SessionModel::updateGrowth()
{
    if (!m_growthSource || !m_snapshot->reader || !m_snapshot->style->showsGrowth)
        return;
    const std::shared_ptr<const Growth> now = theSameWhereEqual(
        m_snapshot->growing, m_growthSource->growthOf(*m_snapshot->reader, false));
    if (now == m_snapshot->growing)
        return;
    ReadingSnapshot next = *m_snapshot;
    next.growing = now;
    publish(std::move(next));
}

} // namespace chitai
