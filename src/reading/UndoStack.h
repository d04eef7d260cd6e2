// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/ReadingPace.h"
#include "reading/ReadingSnapshot.h"
#include "storage/ReadingEventStore.h"

#include <functional>

namespace chitai {

/// The acts of a session that can be taken back, newest last; at most sixteen of them. Each is kept
/// with the state before it. In memory only: after a restart nothing is offered.
class UndoStack
{
public:
    struct Entry
    {
        std::shared_ptr<const UndoOffer> offer; ///< as it stands in the snapshots
        SnapshotPtr before;
        QueueEntry removed = {}; ///< of RemovedItem; of MovedItem what was moved
        std::optional<ReadingEvent> event = {}; ///< by which it stands in the log, if it does
        ReadingPace pace = {}; ///< of the text on screen before
    };

    /// Whether a session item, of a library item, is gone.
    using IsGone = std::function<bool(const QUuid &sessionItemId, const QUuid &itemId)>;

    void push(const Entry &entry);
    /// The newest act; null where there is none.
    [[nodiscard]] const Entry *newest() const;
    void pop() { m_entries.removeLast(); }
    void clear() { m_entries.clear(); }

    /// What the newest act offers; null where there is none.
    [[nodiscard]] std::shared_ptr<const UndoOffer> offer() const;

    /// Offers nothing any more where one of the acts would bring back what is gone.
    void dropIfGone(const IsGone &isGone);
    /// The same for the end of a session that is gone.
    void dropIfSessionGone(const QUuid &sessionId);
    /// No act brings this picture back.
    void forgetIllustration(const QUuid &illustrationId);
    /// Each act that brings this text back brings it with that picture.
    void setIllustration(const QUuid &sessionItemId, const QUuid &illustrationId);

private:
    QList<Entry> m_entries;
};

} // namespace chitai
