// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ReadingFold.h"
#include "storage/PracticeStore.h"

namespace chitai {

/// Keeps the tables of practice at what follows from the log of what was read. However often it is
/// called, and wherever the log stood then, the tables are the same in the end. Errors are the
/// stores'; nothing is changed then. Lives in the thread of its Database.
class PracticeLedger
{
public:
    /// Both must outlive the ledger.
    PracticeLedger(const ReadingEventStore &events, PracticeStore &practice);

    /// Counts what has come into the log. Where what was counted before is not what it was, all of
    /// it is counted anew.
    [[nodiscard]] Result<void> update();
    /// Forgets everything that was counted; the next update() counts it anew.
    [[nodiscard]] Result<void> reset() { return m_practice.clear(); }

private:
    /// Counts what stands behind an event, all there is behind a null one. False, and nothing is
    /// counted, where that changes what was counted before.
    [[nodiscard]] Result<bool> countBehind(const QUuid &upTo);
    [[nodiscard]] Result<QList<LoggedReading>> readingsOf(const QList<QUuid> &items,
                                                          const QList<ReadingEvent> *all) const;
    [[nodiscard]] Result<void> count(const QList<LoggedReading> &readings);
    [[nodiscard]] Result<ReadingFold::State> stateOf(const QUuid &profileId,
                                                     Language language) const;

    const ReadingEventStore &m_events;
    PracticeStore &m_practice;
};

} // namespace chitai
