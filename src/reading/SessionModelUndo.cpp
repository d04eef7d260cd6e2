// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes back: Undo.

#include "reading/SessionModel.h"

#include <algorithm>

namespace chitai {

void SessionModel::offerUndo(const UndoOffer &offer, const QueueEntry &removed)
{
    if (m_sender.isAutomatic)
        m_undo.clear(); // what came before was another state
    else
        m_undo.push(offer, m_snapshot, removed);
}

SessionModel::Outcome SessionModel::carryOut(const Undo &)
{
    const UndoStack::Entry *act = m_undo.newest();
    if (!act)
        return {};
    Result<ReadingSnapshot> next = takeBack(*act);
    if (!next)
        return tl::unexpected(next.error());
    m_undo.pop();
    publish(std::move(*next));
    return {};
}

Result<ReadingSnapshot> SessionModel::takeBack(const UndoStack::Entry &act)
{
    switch (act.offer->act) {
    case UndoOffer::Act::Word: {
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = act.before->wordIndex;
        return next;
    }
    case UndoOffer::Act::Finish:
        return takeBackFinish(*act.before);
    case UndoOffer::Act::Next:
        return takeBackNext(*act.before);
    case UndoOffer::Act::RemovedItem:
        return takeBackRemoval(act);
    case UndoOffer::Act::MovedItem:
        return takeBackMove(act);
    case UndoOffer::Act::EndedSession:
        break;
    }
    return takeBackEnd(*act.before);
}

Result<ReadingSnapshot> SessionModel::takeBackFinish(const ReadingSnapshot &before)
{
    return m_recorder.reopen(m_snapshot->current->sessionItemId).map([&] {
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = before.wordIndex;
        return next;
    });
}

Result<ReadingSnapshot> SessionModel::takeBackNext(const ReadingSnapshot &before)
{
    const DisplayedItem &left = *m_snapshot->current;
    SessionRecorder::Proceeded proceeded{{left.sessionItemId, left.itemId, {}}, {}, {}};
    if (before.current) {
        proceeded.previous = before.current->sessionItemId;
        proceeded.completedPrevious = !before.isCompleted();
    }
    return m_recorder.takeBackProceed(proceeded).map([&](const QueueEntry &waits) {
        ReadingSnapshot next = *m_snapshot;
        next.current = asSplitNow(before.current);
        next.wordIndex = before.wordIndex;
        next.illustrationId = before.illustrationId;
        next.setQueue(QList{waits} + *m_snapshot->queue);
        return next;
    });
}

Result<ReadingSnapshot> SessionModel::takeBackEnd(const ReadingSnapshot &before)
{
    // What was hidden before the end stays hidden, and what was hidden since.
    const Result<UnfinishedSession> session
        = m_recorder.takeBackEnd(*before.sessionId, m_snapshot->curtainClosed);
    if (!session)
        return tl::unexpected(session.error());
    Result<ReadingSnapshot> next = snapshotOf(*session);
    if (next && next->wordIndex && before.current
        && before.current->sessionItemId == next->current->sessionItemId)
        next->wordIndex = before.wordIndex;
    return next;
}

} // namespace chitai
