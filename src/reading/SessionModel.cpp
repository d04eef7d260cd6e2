// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionModel.h"

#include "base/Logging.h"
#include "text/Syllabifiers.h"

#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

NextStep nextStepOf(const ReadingSnapshot &snapshot)
{
    if (!snapshot.hasSession())
        return NextStep::Start;
    if (!snapshot.wordIndex)
        return snapshot.queue->isEmpty() ? NextStep::Bring : NextStep::Next;
    return *snapshot.wordIndex + 1 == snapshot.current->reading.words.size() ? NextStep::Finish
                                                                             : NextStep::Word;
}

} // namespace

SessionModel::SessionModel(SessionRecorder &recorder, Syllabifiers &syllabifiers, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_syllabifiers(syllabifiers)
{
}

Result<void> SessionModel::apply(const ReadingCommand &command)
{
    return std::visit([this](const auto &specific) { return carryOut(specific); }, command);
}

SessionModel::Outcome SessionModel::carryOut(const StartSession &command)
{
    if (m_snapshot->hasSession())
        return {};
    const Result<QUuid> started = m_recorder.start(command.language, m_snapshot->curtainClosed);
    if (!started)
        return tl::unexpected(started.error());
    ReadingSnapshot next = *m_snapshot;
    next.sessionId = *started;
    next.language = command.language;
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const EndSession &)
{
    if (!m_snapshot->hasSession())
        return {};
    const Result<void> ended = m_recorder.end(*m_snapshot->sessionId);
    if (!ended)
        return ended;
    publish(withoutSession());
    return {};
}

Result<void> SessionModel::endAt(const QDateTime &moment)
{
    if (!m_snapshot->hasSession())
        return {};
    const Result<void> ended = m_recorder.endAt(*m_snapshot->sessionId, moment);
    if (!ended)
        return ended;
    publish(withoutSession());
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const AddItem &command)
{
    return carryOut(AddItems{{command.itemId}, {}});
}

SessionModel::Outcome SessionModel::carryOut(const AddItems &command)
{
    const std::optional<Language> language
        = m_snapshot->hasSession() ? m_snapshot->language : command.language;
    if (!language)
        return failure(ErrorCode::NoSession,
                       QStringLiteral("Start a session before adding an item."));
    if (command.itemIds.isEmpty())
        return {};
    const bool displaysFirst
        = !m_snapshot->current && (m_snapshot->queue->isEmpty() || command.itemIds.size() == 1);
    const SessionRecorder::Session session{m_snapshot->sessionId, *language,
                                           m_snapshot->curtainClosed};
    const Result<SessionRecorder::Added> added
        = m_recorder.add(session, command.itemIds, displaysFirst);
    if (!added)
        return tl::unexpected(added.error());
    ReadingSnapshot next = *m_snapshot;
    next.sessionId = added->sessionId;
    next.language = language;
    if (added->displayed)
        show(*added->displayed, next);
    if (!added->queued.isEmpty())
        next.setQueue(*next.queue + added->queued);
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const NextItem &)
{
    ReadingSnapshot next = *m_snapshot;
    if (!m_snapshot->queue->isEmpty()) {
        std::optional<QUuid> toComplete;
        if (m_snapshot->current && !m_snapshot->isCompleted())
            toComplete = m_snapshot->current->sessionItemId;
        const Result<SessionRecorder::Displayed> displayed
            = m_recorder.proceed(toComplete, m_snapshot->queue->front());
        if (!displayed)
            return tl::unexpected(displayed.error());
        next.setQueue(m_snapshot->queue->mid(1));
        show(*displayed, next);
    }
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const AdvanceWord &command)
{
    if (!m_snapshot->current || m_snapshot->isCompleted())
        return {};
    const int last = int(m_snapshot->current->reading.words.size()) - 1;
    const int index = *m_snapshot->wordIndex;
    if (index == last && command.delta > 0) {
        const Result<void> completed = m_recorder.complete(m_snapshot->current->sessionItemId);
        if (!completed)
            return completed;
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex.reset();
        publish(std::move(next));
        return {};
    }
    const qint64 moved = std::clamp<qint64>(qint64(index) + command.delta, 0, last);
    if (moved != index) {
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = int(moved);
        publish(std::move(next));
    }
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const ReopenItem &)
{
    if (!m_snapshot->isCompleted())
        return {};
    if (const Result<void> reopened = m_recorder.reopen(m_snapshot->current->sessionItemId);
        !reopened)
        return reopened;
    ReadingSnapshot next = *m_snapshot;
    next.wordIndex = int(next.current->reading.words.size()) - 1;
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const RemoveQueuedItem &command)
{
    QList<QueueEntry> queue = *m_snapshot->queue;
    const auto removed = queue.removeIf(
        [&](const QueueEntry &entry) { return entry.sessionItemId == command.sessionItemId; });
    if (removed == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("The queue has no such item."));
    if (const Result<void> recorded = m_recorder.removeQueued(command.sessionItemId); !recorded)
        return recorded;
    ReadingSnapshot next = *m_snapshot;
    next.setQueue(std::move(queue));
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const SetCurtain &command)
{
    if (m_snapshot->curtainClosed != command.closed) {
        const Result<void> recorded
            = m_recorder.recordCurtain(m_snapshot->sessionId, command.closed);
        if (!recorded)
            return recorded;
        ReadingSnapshot next = *m_snapshot;
        next.curtainClosed = command.closed;
        publish(std::move(next));
    }
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const SetDisplayStyle &command)
{
    if (*m_snapshot->style != command.style) {
        ReadingSnapshot next = *m_snapshot;
        next.style = std::make_shared<const DisplayStyle>(command.style);
        publish(std::move(next));
    }
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const CorrectSyllables &command)
{
    std::optional<Language> language = command.language;
    if (!language)
        language = m_snapshot->current ? m_snapshot->current->language : m_snapshot->language;
    if (!language)
        return failure(ErrorCode::NoSession, QStringLiteral("Say which language the word is of."));
    if (command.word.size() > longestCorrectedWord) {
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("A word has at most %1 characters.").arg(longestCorrectedWord));
    }
    if (command.syllables.isEmpty()) {
        const SyllableCorrection *known
            = m_syllabifiers.corrections().find(*language, command.word);
        if (!known)
            return {};
        const QString key = known->key;
        if (const Result<void> removed = m_recorder.removeCorrection(*language, key); !removed)
            return removed;
        m_syllabifiers.corrections().remove(*language, key);
        resplit();
        return {};
    }
    const Result<SyllableCorrection> correction
        = makeCorrection(*language, command.word, command.syllables);
    if (!correction)
        return tl::unexpected(correction.error());
    return carryOut(AddCorrections{{*correction}});
}

SessionModel::Outcome SessionModel::carryOut(const AddCorrections &command)
{
    SyllableCorrections &corrections = m_syllabifiers.corrections();
    bool isChange = false;
    QSet<std::pair<int, QString>> added; // language and key
    for (const SyllableCorrection &correction : command.corrections) {
        const SyllableCorrection *known = corrections.find(correction.language, correction.word);
        isChange = isChange || !known || *known != correction;
        if (!known)
            added.insert({int(correction.language), correction.key});
    }
    if (!isChange)
        return {};
    if (corrections.size() + added.size() > mostCorrections) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("A family has at most %1 corrections.").arg(mostCorrections));
    }
    const Result<void> recorded = m_recorder.recordCorrections(command.corrections);
    if (!recorded)
        return recorded;
    for (const SyllableCorrection &correction : command.corrections)
        corrections.set(correction);
    resplit();
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const SetRussianNorm &command)
{
    if (m_syllabifiers.russianNorm() != command.norm) {
        m_syllabifiers.setRussianNorm(command.norm);
        resplit();
    }
    return {};
}

Result<void> SessionModel::load()
{
    const Result<bool> isClosed = m_recorder.curtainBeforeSession();
    if (!isClosed)
        return tl::unexpected(isClosed.error());
    ReadingSnapshot loaded = *m_snapshot;
    loaded.curtainClosed = *isClosed;
    m_snapshot = std::make_shared<const ReadingSnapshot>(std::move(loaded));
    const Result<QList<SyllableCorrection>> stored = m_recorder.corrections();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const SyllableCorrection &correction : *stored) {
        // Others may have written to the file.
        if (makeCorrection(correction.language, correction.word, correction.syllables)
            == correction)
            m_syllabifiers.corrections().set(correction);
        else
            qCWarning(logStorage) << "passed over a damaged correction of" << correction.word;
    }
    resplit();
    return {};
}

Result<void> SessionModel::resume(const UnfinishedSession &session)
{
    ReadingSnapshot next = *m_snapshot;
    if (session.current) {
        const Result<Item> item = m_recorder.item(session.current->itemId);
        if (!item)
            return tl::unexpected(item.error());
        Item shown = *item;
        shown.text = session.current->text; // as it was read, whatever became of it since
        show({session.current->id, shown, session.current->illustrationId}, next);
        if (session.current->completedAt)
            next.wordIndex.reset();
    }
    next.sessionId = session.id;
    next.language = session.language;
    next.curtainClosed = session.curtainClosed;
    next.setQueue(session.queue);
    publish(std::move(next));
    return {};
}

void SessionModel::forgetItems(const QList<QUuid> &itemIds)
{
    forget([&](const QUuid &, const QUuid &itemId) { return itemIds.contains(itemId); });
}

void SessionModel::forgetSessionItem(QUuid sessionItemId)
{
    forget([&](const QUuid &id, const QUuid &) { return id == sessionItemId; });
}

void SessionModel::forgetSession(QUuid sessionId)
{
    if (m_snapshot->sessionId != sessionId)
        return;
    publish(withoutSession());
}

void SessionModel::forgetIllustration(QUuid illustrationId)
{
    if (m_snapshot->illustrationId != illustrationId)
        return;
    ReadingSnapshot next = *m_snapshot;
    next.illustrationId.reset();
    publish(std::move(next));
}

void SessionModel::renameItem(QUuid itemId, const QString &text)
{
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

template <typename Predicate>
void SessionModel::forget(const Predicate &isGone)
{
    ReadingSnapshot next = *m_snapshot;
    bool isChanged = false;
    if (next.current && isGone(next.current->sessionItemId, next.current->itemId)) {
        next.current.reset();
        next.wordIndex.reset();
        next.illustrationId.reset();
        isChanged = true;
    }
    QList<QueueEntry> queue = *next.queue;
    const auto removed = queue.removeIf(
        [&](const QueueEntry &entry) { return isGone(entry.sessionItemId, entry.itemId); });
    if (removed > 0) {
        next.setQueue(std::move(queue));
        isChanged = true;
    }
    if (isChanged)
        publish(std::move(next));
}

void SessionModel::show(const SessionRecorder::Displayed &displayed, ReadingSnapshot &next) const
{
    const Item &item = displayed.item;
    next.current = std::make_shared<const DisplayedItem>(
        DisplayedItem{displayed.sessionItemId, item.id, item.text,
                      prepareText(item.text, m_syllabifiers.of(item.language)), item.language});
    next.illustrationId = displayed.illustrationId;
    next.wordIndex = 0;
}

void SessionModel::resplit()
{
    if (const std::shared_ptr<const DisplayedItem> current = m_snapshot->current) {
        DisplayedItem anew = *current;
        anew.reading = prepareText(anew.text, m_syllabifiers.of(anew.language));
        if (anew.reading != current->reading) {
            ReadingSnapshot next = *m_snapshot;
            next.current = std::make_shared<const DisplayedItem>(std::move(anew));
            publish(std::move(next));
        }
    }
    Q_EMIT syllablesChanged();
}

ReadingSnapshot SessionModel::withoutSession() const
{
    ReadingSnapshot left;
    left.style = m_snapshot->style;
    return left;
}

void SessionModel::publish(ReadingSnapshot next)
{
    next.revision = m_snapshot->revision + 1;
    next.nextStep = nextStepOf(next);
    m_snapshot = std::make_shared<const ReadingSnapshot>(std::move(next));
    Q_EMIT snapshotChanged(m_snapshot);
}

} // namespace chitai
