// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the lines of a draft are in the reading session.

#include "storytime/StoryDraft.h"

#include "base/TextFolding.h"
#include "text/Sanitizer.h"

#include <algorithm>

namespace chitai {

namespace {

/// What tells texts of the library apart: one of another spelling may have been taken.
QString asItem(const QString &text)
{
    return foldedText(sanitizeItemText(text).value_or(text));
}

} // namespace

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

void StoryDraft::arrive(const ReadingSnapshot &now)
{
    const auto isSomewhere = [this](const QUuid &item) {
        return std::any_of(lines.cbegin(), lines.cend(),
                           [&item](const DraftLine &line) { return line.sessionItem == item; });
    };
    QList<qsizetype> choices;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isOnItsWay && lines[i].isChoice)
            choices += i;
    }
    QList<QueueEntry> items = *now.queue;
    if (now.current)
        items.prepend({now.current->sessionItemId, now.current->itemId, now.current->text});
    // From the end, where they were added: there may be the same words before them.
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (!std::exchange(lines[i].isOnItsWay, false))
            continue;
        const QString text = asItem(lines[i].isChoice ? choicesText(choices) : lines[i].text());
        const auto found
            = std::find_if(items.crbegin(), items.crend(), [&](const QueueEntry &item) {
                  return foldedText(item.text) == text && !isSomewhere(item.sessionItemId);
              });
        if (found == items.crend())
            continue;
        for (const qsizetype line : lines[i].isChoice ? choices : QList{i})
            lines[line].give(found->sessionItemId);
        readingSession = now.sessionId.value_or(QUuid());
    }
}

bool StoryDraft::follow(const ReadingSnapshot &now, const QList<QUuid> &shown)
{
    arrive(now);
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
