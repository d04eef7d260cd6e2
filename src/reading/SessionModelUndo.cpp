// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes back: Undo.

#include "reading/SessionModel.h"

#include <algorithm>

namespace chitai {

using Act = UndoOffer::Act;

namespace {

/// The word at which a text is read on that comes back.
std::optional<int> wordToReadOn(const ReadingSnapshot &before)
{
    return before.isInFreeMinute() ? before.freeMinute->from : before.wordIndex;
}

/// Whether words count as read, or as measured, because of it.
bool changesPace(const UndoStack::Entry &act)
{
    switch (act.offer->act) {
    case Act::Word: // while the child reads freely it only turns a page
        return !act.before->isReadFreely();
    case Act::FreeMinute:
    case Act::LastWord:
        return true;
    default:
        return act.event && isEndOfReading(act.event->kind);
    }
}

/// Takes an event back, for the child that it was of.
std::optional<ReadingEvent> undoneOf(const std::optional<ReadingEvent> &event,
                                     const QString &device)
{
    if (!event)
        return std::nullopt;
    ReadingEvent undone = *event;
    undone.kind = ReadingEventKind::Undone;
    undone.device = device;
    undone.payload = {{QStringLiteral("event"), event->id.toString(QUuid::WithoutBraces)}};
    return undone;
}

} // namespace

void SessionModel::offerUndo(const UndoOffer &offer, const std::optional<ReadingEvent> &event,
                             const QueueEntry &removed)
{
    if (m_sender.isAutomatic)
        m_undo.clear(); // what came before was another state
    else
        m_undo.push({std::make_shared<const UndoOffer>(offer), m_snapshot, removed, event,
                     m_pace.pausedAt(m_recorder.monotonic())});
}

SessionModel::Outcome SessionModel::carryOut(const Undo &)
{
    const UndoStack::Entry *act = m_undo.newest();
    if (!act)
        return {};
    CHITAI_TRY_ASSIGN(ReadingSnapshot next, takeBack(*act));
    if (changesPace(*act)) {
        const QUuid item = act->before->current->sessionItemId;
        if (m_pacedItem != item)
            m_pace = act->pace;
        m_pace.goBackTo(act->pace, m_recorder.monotonic());
        m_pacedItem = item;
    }
    m_undo.pop();
    publish(std::move(next));
    return {};
}

Result<ReadingSnapshot> SessionModel::takeBack(const UndoStack::Entry &act)
{
    switch (act.offer->act) {
    case Act::Word: {
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = act.before->wordIndex;
        return next;
    }
    case Act::Finish:
        return takeBackFinish(act);
    case Act::Next:
        return takeBackNext(act);
    case Act::RemovedItem:
        return takeBackRemoval(act);
    case Act::MovedItem:
        return takeBackMove(act);
    case Act::Mark:
    case Act::Unmark:
        return takeBackMark(act);
    case Act::FreeMinute:
    case Act::LastWord:
        return takeBackMinute(act);
    case Act::EndedSession:
        break;
    }
    return takeBackEnd(act);
}

Result<ReadingSnapshot> SessionModel::takeBackFinish(const UndoStack::Entry &act)
{
    return m_recorder
        .reopen(m_snapshot->current->sessionItemId, undoneOf(act.event, m_sender.device))
        .map([&] {
            ReadingSnapshot next = *m_snapshot;
            next.wordIndex = act.before->wordIndex;
            return next;
        });
}

Result<ReadingSnapshot> SessionModel::takeBackMark(const UndoStack::Entry &act)
{
    return m_recorder.takeBackMark(*undoneOf(act.event, m_sender.device))
        .map([&](const WordMarks &marks) {
            ReadingSnapshot next = *m_snapshot;
            next.marks = std::make_shared<const WordMarks>(marks);
            return next;
        });
}

Result<ReadingSnapshot> SessionModel::takeBackMinute(const UndoStack::Entry &act)
{
    if (act.event)
        CHITAI_TRY(m_recorder.log(*undoneOf(act.event, m_sender.device)));
    ReadingSnapshot next = *m_snapshot;
    next.wordIndex = act.before->wordIndex;
    next.freeMinute = act.before->freeMinute;
    return next;
}

Result<ReadingSnapshot> SessionModel::takeBackNext(const UndoStack::Entry &act)
{
    const ReadingSnapshot &before = *act.before;
    const DisplayedItem &left = *m_snapshot->current;
    SessionRecorder::Proceeded proceeded{{left.sessionItemId, left.itemId, {}}, {}, {}};
    if (before.current) {
        proceeded.previous = before.current->sessionItemId;
        proceeded.completedPrevious = !before.isCompleted();
    }
    return m_recorder.takeBackProceed(proceeded, undoneOf(act.event, m_sender.device))
        .map([&](const SessionRecorder::Returned &returned) {
            ReadingSnapshot next = *m_snapshot;
            next.current = asSplitNow(before.current);
            next.wordIndex = wordToReadOn(before);
            next.illustrationId = before.illustrationId;
            next.marks = std::make_shared<const WordMarks>(returned.marks);
            next.setQueue(QList{returned.waits} + *m_snapshot->queue);
            return next;
        });
}

Result<ReadingSnapshot> SessionModel::takeBackEnd(const UndoStack::Entry &act)
{
    const ReadingSnapshot &before = *act.before;
    // What was hidden before the end stays hidden, and what was hidden since.
    CHITAI_TRY_ASSIGN(const UnfinishedSession session,
                      m_recorder.takeBackEnd(*before.sessionId, m_snapshot->curtainClosed,
                                             undoneOf(act.event, m_sender.device)));
    Result<ReadingSnapshot> next = snapshotOf(session);
    if (next && next->wordIndex && before.current
        && before.current->sessionItemId == next->current->sessionItemId)
        next->wordIndex = wordToReadOn(before);
    return next;
}

} // namespace chitai
