// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/UndoStack.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostEntries = 16;

bool bringsBack(const UndoStack::Entry &entry, const UndoStack::IsGone &isGone)
{
    const ReadingSnapshot &before = *entry.before;
    const bool isCurrentGone
        = before.current && isGone(before.current->sessionItemId, before.current->itemId);
    const auto isEntryGone
        = [&](const QueueEntry &queued) { return isGone(queued.sessionItemId, queued.itemId); };
    switch (entry.offer->act) {
    case UndoOffer::Act::Word:
    case UndoOffer::Act::Finish:
    case UndoOffer::Act::Mark:
    case UndoOffer::Act::Unmark:
    case UndoOffer::Act::FreeMinute:
    case UndoOffer::Act::LastWord:
        return isCurrentGone;
    case UndoOffer::Act::Next:
        return isCurrentGone || isEntryGone(before.queue->front());
    case UndoOffer::Act::RemovedItem:
    case UndoOffer::Act::MovedItem:
        return isEntryGone(entry.removed);
    case UndoOffer::Act::EndedSession:
        break; // what is left of the session is read from the database
    }
    return false;
}

} // namespace

void UndoStack::push(const Entry &entry)
{
    if (m_entries.size() == mostEntries)
        m_entries.removeFirst();
    m_entries += entry;
}

const UndoStack::Entry *UndoStack::newest() const
{
    return m_entries.isEmpty() ? nullptr : &m_entries.back();
}

std::shared_ptr<const UndoOffer> UndoStack::offer() const
{
    return m_entries.isEmpty() ? nullptr : m_entries.back().offer;
}

void UndoStack::dropIfGone(const IsGone &isGone)
{
    if (std::any_of(m_entries.cbegin(), m_entries.cend(),
                    [&](const Entry &entry) { return bringsBack(entry, isGone); }))
        clear();
}

void UndoStack::dropIfSessionGone(const QUuid &sessionId)
{
    if (std::any_of(m_entries.cbegin(), m_entries.cend(),
                    [&](const Entry &entry) { return entry.before->sessionId == sessionId; }))
        clear();
}

void UndoStack::forgetIllustration(const QUuid &illustrationId)
{
    for (Entry &entry : m_entries) {
        if (entry.before->illustrationId != illustrationId)
            continue;
        ReadingSnapshot before = *entry.before;
        before.illustrationId.reset();
        entry.before = std::make_shared<const ReadingSnapshot>(std::move(before));
    }
}

void UndoStack::setIllustration(const QUuid &sessionItemId, const QUuid &illustrationId)
{
    for (Entry &entry : m_entries) {
        if (!entry.before->current || entry.before->current->sessionItemId != sessionItemId)
            continue;
        ReadingSnapshot before = *entry.before;
        before.illustrationId = illustrationId;
        entry.before = std::make_shared<const ReadingSnapshot>(std::move(before));
    }
}

} // namespace chitai
