// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done with the texts that wait.

#include "reading/SessionModel.h"

#include <algorithm>

namespace chitai {

namespace {

qsizetype placeIn(const QList<QueueEntry> &queue, const QUuid &sessionItemId)
{
    const auto found = std::find_if(queue.cbegin(), queue.cend(), [&](const QueueEntry &entry) {
        return entry.sessionItemId == sessionItemId;
    });
    return found == queue.cend() ? -1 : found - queue.cbegin();
}

} // namespace

SessionModel::Outcome SessionModel::carryOut(const RemoveQueuedItem &command)
{
    QList<QueueEntry> queue = *m_snapshot->queue;
    const auto found = std::find_if(queue.begin(), queue.end(), [&](const QueueEntry &entry) {
        return entry.sessionItemId == command.sessionItemId;
    });
    if (found == queue.end())
        return failure(ErrorCode::NotFound, QStringLiteral("The queue has no such item."));
    if (const Result<void> recorded = m_recorder.removeQueued(command.sessionItemId); !recorded)
        return recorded;
    offerUndo({UndoOffer::Act::RemovedItem, found->text, 0}, *found);
    queue.erase(found);
    ReadingSnapshot next = *m_snapshot;
    next.setQueue(std::move(queue));
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const MoveQueuedItem &command)
{
    QList<QueueEntry> queue = *m_snapshot->queue;
    const qsizetype from = placeIn(queue, command.sessionItemId);
    if (from < 0 || (command.before && placeIn(queue, *command.before) < 0))
        return failure(ErrorCode::NotFound, QStringLiteral("The queue has no such item."));
    if (command.before == command.sessionItemId)
        return {};
    const QueueEntry moved = queue.takeAt(from);
    const qsizetype to = command.before ? placeIn(queue, *command.before) : queue.size();
    if (to == from)
        return {};
    if (const Result<void> recorded
        = m_recorder.moveQueued(*m_snapshot->sessionId, moved, command.before);
        !recorded)
        return recorded;
    offerUndo({UndoOffer::Act::MovedItem, moved.text, 0}, moved);
    queue.insert(to, moved);
    ReadingSnapshot next = *m_snapshot;
    next.setQueue(std::move(queue));
    publish(std::move(next));
    return {};
}

qsizetype SessionModel::placeBefore(const UndoStack::Entry &act, const QList<QueueEntry> &queue)
{
    qsizetype place = 0;
    for (const QueueEntry &entry : *act.before->queue) {
        if (entry.sessionItemId == act.removed.sessionItemId)
            break;
        if (const qsizetype waits = placeIn(queue, entry.sessionItemId); waits >= 0)
            place = waits + 1;
    }
    return place;
}

Result<ReadingSnapshot> SessionModel::takeBackRemoval(const UndoStack::Entry &act)
{
    QList<QueueEntry> queue = *m_snapshot->queue;
    const qsizetype place = placeBefore(act, queue);
    std::optional<QUuid> follower;
    if (place < queue.size())
        follower = queue[place].sessionItemId;
    return m_recorder.restoreQueued(*m_snapshot->sessionId, act.removed, follower)
        .map([&](const QueueEntry &restored) {
            queue.insert(place, restored);
            ReadingSnapshot next = *m_snapshot;
            next.setQueue(std::move(queue));
            return next;
        });
}

Result<ReadingSnapshot> SessionModel::takeBackMove(const UndoStack::Entry &act)
{
    ReadingSnapshot next = *m_snapshot;
    QList<QueueEntry> queue = *m_snapshot->queue;
    const qsizetype from = placeIn(queue, act.removed.sessionItemId);
    if (from < 0)
        return next; // it is no longer waiting
    const QueueEntry moved = queue.takeAt(from);
    const qsizetype place = placeBefore(act, queue);
    std::optional<QUuid> follower;
    if (place < queue.size())
        follower = queue[place].sessionItemId;
    return m_recorder.moveQueued(*m_snapshot->sessionId, moved, follower).map([&] {
        queue.insert(place, moved);
        next.setQueue(std::move(queue));
        return next;
    });
}

} // namespace chitai
