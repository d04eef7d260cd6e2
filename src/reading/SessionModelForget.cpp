// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library or the history has let go of leaves the session, and comes back with it.

#include "base/Logging.h"
#include "reading/SessionModel.h"

#include <algorithm>

namespace chitai {

namespace {

QUuid sessionItemOnScreen(const ReadingSnapshot &snapshot)
{
    return snapshot.current ? snapshot.current->sessionItemId : QUuid();
}

bool waitsIn(const ReadingSnapshot &snapshot, const QueueEntry &entry)
{
    return std::any_of(
        snapshot.queue->cbegin(), snapshot.queue->cend(),
        [&](const QueueEntry &waiting) { return waiting.sessionItemId == entry.sessionItemId; });
}

/// What was forgotten out of the queue, the last first, each with whom it goes before now.
QList<SessionRecorder::Waiting> forgottenOfQueue(const ForgottenTexts &forgotten,
                                                 const ReadingSnapshot &now)
{
    std::optional<QUuid> follower;
    for (const QueueEntry &entry : *now.queue) {
        if (!follower && !waitsIn(*forgotten.before, entry))
            follower = entry.sessionItemId; // came since, behind all others
    }
    const QUuid successor = sessionItemOnScreen(*forgotten.after);
    QList<SessionRecorder::Waiting> found;
    const QList<QueueEntry> &queue = *forgotten.before->queue;
    for (auto entry = queue.crbegin(); entry != queue.crend(); ++entry) {
        const bool isGone = !waitsIn(*forgotten.after, *entry) && entry->sessionItemId != successor;
        if (isGone)
            found += {*entry, follower};
        if (isGone || waitsIn(now, *entry))
            follower = entry->sessionItemId;
    }
    return found;
}

} // namespace

ForgottenTexts SessionModel::forgetItems(const QList<QUuid> &itemIds)
{
    m_recorder.followLibrary();
    const SnapshotPtr before = m_snapshot;
    forget([&](const QUuid &, const QUuid &itemId) { return itemIds.contains(itemId); });
    return {before, m_snapshot};
}

void SessionModel::forgetSessionItem(QUuid sessionItemId)
{
    m_recorder.followLibrary();
    forget([&](const QUuid &id, const QUuid &) { return id == sessionItemId; });
}

void SessionModel::forgetSession(QUuid sessionId)
{
    m_recorder.followLibrary();
    m_undo.dropIfSessionGone(sessionId);
    if (m_snapshot->sessionId == sessionId)
        publish(withoutSession());
    else if (m_snapshot->undo != m_undo.offer())
        publish(*m_snapshot);
}

void SessionModel::forgetIllustration(QUuid illustrationId)
{
    m_undo.forgetIllustration(illustrationId);
    if (m_snapshot->illustrationId != illustrationId)
        return;
    ReadingSnapshot next = *m_snapshot;
    next.illustrationId.reset();
    publish(std::move(next));
}

Result<bool> SessionModel::rewardWith(const QUuid &itemId, const QUuid &illustrationId)
{
    if (!m_snapshot->current || m_snapshot->current->itemId != itemId)
        return false;
    const QUuid sessionItem = m_snapshot->current->sessionItemId;
    CHITAI_TRY(m_recorder.recordIllustration(sessionItem, illustrationId));
    m_undo.setIllustration(sessionItem, illustrationId);
    if (m_snapshot->illustrationId != illustrationId) {
        ReadingSnapshot next = *m_snapshot;
        next.illustrationId = illustrationId;
        publish(std::move(next));
    }
    return true;
}

void SessionModel::replaceItems(const QHash<QUuid, Item> &replacements)
{
    m_recorder.followLibrary();
    m_undo.dropIfGone(
        [&](const QUuid &, const QUuid &itemId) { return replacements.contains(itemId); });
    ReadingSnapshot next = *m_snapshot;
    bool isChanged = m_snapshot->undo != m_undo.offer();
    if (next.current && replacements.contains(next.current->itemId)) {
        DisplayedItem other = *next.current;
        other.itemId = replacements[other.itemId].id;
        next.current = std::make_shared<const DisplayedItem>(std::move(other));
        isChanged = true;
    }
    QList<QueueEntry> queue = *next.queue;
    for (QueueEntry &entry : queue) {
        if (const auto other = replacements.constFind(entry.itemId); other != replacements.cend()) {
            entry.itemId = other->id;
            entry.text = other->text;
        }
    }
    if (queue != *next.queue) {
        next.setQueue(std::move(queue));
        isChanged = true;
    }
    if (isChanged)
        publish(std::move(next));
}

void SessionModel::renameItem(QUuid itemId, const QString &text)
{
    m_recorder.followTexts({itemId});
    QList<QueueEntry> queue = *m_snapshot->queue;
    for (QueueEntry &entry : queue) {
        if (entry.itemId == itemId)
            entry.text = text;
    }
    if (queue == *m_snapshot->queue)
        return;
    ReadingSnapshot next = *m_snapshot;
    next.setQueue(std::move(queue));
    publish(std::move(next));
}

void SessionModel::forget(const UndoStack::IsGone &isGone)
{
    m_undo.dropIfGone(isGone);
    ReadingSnapshot next = *m_snapshot;
    bool isChanged = m_snapshot->undo != m_undo.offer();
    QList<QueueEntry> queue = *next.queue;
    const auto removed = queue.removeIf(
        [&](const QueueEntry &entry) { return isGone(entry.sessionItemId, entry.itemId); });
    if (removed > 0) {
        next.setQueue(std::move(queue));
        isChanged = true;
    }
    if (next.current && isGone(next.current->sessionItemId, next.current->itemId)) {
        leaveScreen(next);
        isChanged = true;
    }
    if (isChanged)
        publish(std::move(next));
}

void SessionModel::leaveScreen(ReadingSnapshot &next)
{
    next.current.reset();
    next.wordIndex.reset();
    next.illustrationId.reset();
    next.marks = std::make_shared<const WordMarks>();
    if (next.queue->isEmpty())
        return;
    std::optional<ReadingEvent> nobodySkipped;
    const Result<SessionRecorder::Displayed> displayed
        = m_recorder.proceed(nobodySkipped, next.queue->front());
    if (!displayed) {
        // It waits on, and the large button offers it.
        qCWarning(logStorage).noquote() << "the next text stays away:" << displayed.error().message;
        return;
    }
    next.setQueue(next.queue->mid(1));
    show(*displayed, next);
}

Result<void> SessionModel::bringBack(const ForgottenTexts &forgotten)
{
    m_recorder.followLibrary();
    const ReadingSnapshot &before = *forgotten.before;
    const ReadingSnapshot &after = *forgotten.after;
    const QUuid onScreen = sessionItemOnScreen(*m_snapshot);
    const bool isSameText = m_snapshot->hasSession() && m_snapshot->sessionId == before.sessionId
        && onScreen == sessionItemOnScreen(after);
    if (!isSameText)
        return {};
    SessionRecorder::Returning returning{*m_snapshot->sessionId, {}, {}, {}};
    const bool leftScreen = before.current && sessionItemOnScreen(before) != onScreen;
    const bool comesBack = leftScreen && m_snapshot->wordIndex == after.wordIndex;
    if (comesBack) {
        returning.shown = {before.current->sessionItemId, before.current->itemId, {}};
        if (after.current)
            returning.successor = {onScreen, after.current->itemId, {}};
    }
    returning.waiting = forgottenOfQueue(forgotten, *m_snapshot);
    if (returning.shown.sessionItemId.isNull() && returning.waiting.isEmpty())
        return {};
    CHITAI_TRY_ASSIGN(const UnfinishedSession session, m_recorder.bringBack(returning));
    return snapshotOf(session).map([&](ReadingSnapshot next) {
        const bool isBack = comesBack && sessionItemOnScreen(next) == sessionItemOnScreen(before);
        next.wordIndex = isBack ? before.wordIndex : m_snapshot->wordIndex;
        if (isBack)
            m_undo.clear(); // what came since was of the text that was in its place
        publish(std::move(next));
    });
}

} // namespace chitai
