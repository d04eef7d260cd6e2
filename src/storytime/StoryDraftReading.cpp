// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lines of a draft are in the reading session.

#include "storytime/StoryDraft.h"

#include <algorithm>

namespace chitai {

bool isQueued(const ReadingSnapshot &snapshot, const QUuid &sessionItem)
{
    const QList<QueueEntry> &queue = *snapshot.queue;
    return std::any_of(queue.cbegin(), queue.cend(), [&sessionItem](const QueueEntry &entry) {
        return entry.sessionItemId == sessionItem;
    });
}

std::optional<QUuid> itemBeingRead(const ReadingSnapshot &snapshot)
{
    if (!snapshot.current || snapshot.isCompleted())
        return std::nullopt;
    return snapshot.current->sessionItemId;
}

bool StoryDraft::isRead() const
{
    return std::all_of(lines.cbegin(), lines.cend(), [](const DraftLine &line) {
        return line.isChoice || !line.isSent() || line.isRead;
    });
}

bool StoryDraft::follow(const ReadingSnapshot &now, const QList<QUuid> &shown)
{
    const bool isOver = now.sessionId != readingSession;
    const QUuid onScreen = now.current ? now.current->sessionItemId : QUuid();
    bool hasMoved = false;
    for (DraftLine &line : lines) {
        const DraftLine::Place before = line.place;
        const bool isBack = !isOver && !line.isSent() && line.state == DraftLine::State::Waiting
            && (line.lastItem == onScreen || isQueued(now, line.lastItem));
        if (isBack && !line.lastItem.isNull())
            line.give(line.lastItem);
        if (line.isSent() && !line.isRead) {
            const bool isCurrent = !isOver && line.sessionItem == onScreen;
            const bool waits = !isOver && isQueued(now, line.sessionItem);
            const bool wasShown
                = before == DraftLine::Place::Screen || shown.contains(line.sessionItem);
            line.isRead = !isOver && (isCurrent ? now.isCompleted() : !waits && wasShown);
            if (!line.isRead && !isCurrent && !waits) {
                line.lastItem = std::exchange(line.sessionItem, {});
                line.state = DraftLine::State::Waiting;
            }
            line.place = isCurrent ? DraftLine::Place::Screen : DraftLine::Place::Queue;
        }
        if (line.isRead)
            line.place = DraftLine::Place::Read;
        else if (!line.isSent())
            line.place = DraftLine::Place::Desk;
        hasMoved = hasMoved || line.place != before;
    }
    return hasMoved;
}

} // namespace chitai
