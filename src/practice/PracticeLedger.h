// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/ReadingFold.h"
#include "storage/PracticeStore.h"

#include <map>

namespace chitai {

/// Keeps the tables of practice at what follows from the log of what was read. However often it is
/// called, and wherever the log stood then, the tables are the same in the end. Errors are the
/// stores'; nothing is changed then. Lives in the thread of its Database.
class PracticeLedger
{
public:
    /// Both must outlive the ledger.
    PracticeLedger(const ReadingEventStore &events, PracticeStore &practice);

    /// Counts what has come into the log. Where what was counted before is not what it was, all is
    /// counted anew that the child has read in that language; where something was taken out of the
    /// log, all there is.
    [[nodiscard]] Result<void> update();
    /// Forgets everything that was counted; the next update() counts it anew.
    [[nodiscard]] Result<void> reset() { return m_practice.clear(); }

private:
    using Reader = PracticeStore::Reader;
    struct ById
    {
        bool operator()(const Reader &a, const Reader &b) const;
    };
    using ByReader = std::map<Reader, QList<LoggedReading>, ById>;

    /// Counts what stands behind an event, all there is behind a null one.
    [[nodiscard]] Result<void> countBehind(const QUuid &upTo);
    [[nodiscard]] Result<QList<LoggedReading>> readingsOf(const QList<QUuid> &items,
                                                          const QList<ReadingEvent> *all) const;
    /// Forgets those readers of whom something is other than it was counted up to that event, and
    /// puts everything in the place of what is new of them.
    [[nodiscard]] Result<void> takeAnew(ByReader &fresh, const QList<QUuid> &items,
                                        const QUuid &upTo);
    [[nodiscard]] Result<QList<LoggedReading>> allOf(const Reader &reader) const;
    [[nodiscard]] Result<void> count(const Reader &reader, const QList<LoggedReading> &readings);
    [[nodiscard]] Result<ReadingFold::State> stateOf(const Reader &reader) const;
    /// The texts of which the child has read so much that it reads them again.
    [[nodiscard]] Result<QSet<QUuid>> itemsRead(const Reader &reader) const;

    const ReadingEventStore &m_events;
    PracticeStore &m_practice;
};

} // namespace chitai
