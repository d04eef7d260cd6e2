// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/DraftDelivery.h"

#include "base/Logging.h"
#include "reading/LibraryService.h"
#include "reading/SessionModel.h"
#include "text/Sanitizer.h"

namespace chitai {

namespace {

/// What is done for the story and not by a person.
const CommandSender automatic{.isAutomatic = true};

/// On screen, then in the queue.
QList<QUuid> sessionItems(const ReadingSnapshot &snapshot)
{
    QList<QUuid> all;
    if (snapshot.current)
        all += snapshot.current->sessionItemId;
    for (const QueueEntry &entry : *snapshot.queue)
        all += entry.sessionItemId;
    return all;
}

} // namespace

Result<void> DraftDelivery::sendSentences(StoryDraft &draft, const QString &tag)
{
    const QList<qsizetype> due = draft.dueSentences();
    QStringList texts;
    for (const qsizetype line : due)
        texts += draft.lines[line].text();
    if (!due.isEmpty())
        CHITAI_TRY(m_announce(due));
    CHITAI_TRY_ASSIGN(const QList<QUuid> sent, send(draft, texts, tag));
    for (qsizetype i = 0; i < due.size(); ++i)
        draft.lines[due[i]].give(sent.value(i));
    draft.follow(*m_model.snapshot());
    return {};
}

Result<bool> DraftDelivery::sendChoices(StoryDraft &draft, const QString &tag)
{
    const std::optional<QUuid> session = m_model.snapshot()->sessionId;
    const QList<qsizetype> choices = draft.dueChoices();
    // A session that was ended is not begun again for the choices.
    if (choices.isEmpty() || !session || draft.readingSession != *session || !draft.isRead())
        return false;
    CHITAI_TRY(m_announce(choices));
    CHITAI_TRY_ASSIGN(const QList<QUuid> sent, send(draft, {draft.choicesText(choices)}, tag));
    for (const qsizetype line : choices)
        draft.lines[line].give(sent.value(0));
    draft.follow(*m_model.snapshot());
    return true;
}

Result<QList<QUuid>> DraftDelivery::toLibrary(const StoryDraft &draft, const QStringList &texts,
                                              const QString &tag)
{
    QList<QUuid> items;
    QList<QUuid> fresh;
    for (const QString &text : texts) {
        CHITAI_TRY_ASSIGN(const QString sanitized, sanitizeItemText(text));
        CHITAI_TRY_ASSIGN(
            const LibraryStore::Added added,
            m_libraryService.findOrCreate(sanitized, draft.language, ItemOrigin::Story));
        items += added.item.id;
        if (added.isNew)
            fresh += added.item.id;
    }
    // So that they are found again, and told from what the parent wrote.
    if (!fresh.isEmpty() && !tag.isEmpty()) {
        CHITAI_TRY(m_libraryService.addTag(fresh, tag));
    }
    return items;
}

Result<QList<QUuid>> DraftDelivery::send(StoryDraft &draft, const QStringList &texts,
                                         const QString &tag)
{
    QList<QUuid> sent;
    if (texts.isEmpty())
        return sent;
    CHITAI_TRY_ASSIGN(const QList<QUuid> items, toLibrary(draft, texts, tag));
    const QList<QUuid> before = sessionItems(*m_model.snapshot());
    CHITAI_TRY(m_model.apply(AddItems{items, draft.language}));
    const SnapshotPtr snapshot = m_model.snapshot();
    const ReadingSnapshot &now = *snapshot;
    draft.readingSession = now.sessionId.value_or(QUuid());
    // One alone stands before others that waited already, where the screen was empty.
    for (const QUuid &item : sessionItems(now)) {
        if (!before.contains(item))
            sent += item;
    }
    return sent;
}

void DraftDelivery::withdraw(const QList<QUuid> &sessionItems)
{
    for (const QUuid &item : sessionItems) {
        if (!isQueued(*m_model.snapshot(), item))
            continue;
        if (const Result<void> out = m_model.apply(RemoveQueuedItem{item}, automatic); !out)
            qCWarning(logStory) << "a line of a turn taken back:" << out.error().message;
    }
}

void DraftDelivery::finish(const QUuid &sessionItem)
{
    const SnapshotPtr snapshot = m_model.snapshot();
    const ReadingSnapshot &now = *snapshot;
    if (isQueued(now, sessionItem)) {
        if (const Result<void> gone = m_model.apply(RemoveQueuedItem{sessionItem}, automatic);
            !gone)
            qCWarning(logStory) << "the choices:" << gone.error().message;
        return;
    }
    if (itemBeingRead(now) != sessionItem)
        return;
    if (const Result<void> passed = m_model.passOver(); !passed)
        qCWarning(logStory) << "the choices:" << passed.error().message;
}

} // namespace chitai
