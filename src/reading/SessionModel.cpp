// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/SessionModel.h"

#include "base/Logging.h"
#include "text/Syllabifiers.h"

#include <QScopeGuard>
#include <algorithm>

namespace chitai {

namespace {

NextStep nextStepOf(const ReadingSnapshot &snapshot)
{
    if (!snapshot.hasSession())
        return NextStep::Start;
    if (!snapshot.wordIndex)
        return snapshot.queue->isEmpty() ? NextStep::Bring : NextStep::Next;
    return *snapshot.wordIndex == snapshot.current->reading.lastStep() ? NextStep::Finish
                                                                       : NextStep::Word;
}

/// Whether another text is on screen, or the same has ended or begins anew.
bool changesText(const ReadingSnapshot &before, const ReadingSnapshot &now)
{
    const auto onScreen = [](const ReadingSnapshot &snapshot) {
        return snapshot.current ? snapshot.current->sessionItemId : QUuid();
    };
    return before.sessionId != now.sessionId || onScreen(before) != onScreen(now)
        || before.isCompleted() != now.isCompleted();
}

/// Whether anything but the queue, the curtain and the looks is other.
bool movesOn(const ReadingSnapshot &before, const ReadingSnapshot &now)
{
    return changesText(before, now) || before.wordIndex != now.wordIndex
        || before.isReadFreely() != now.isReadFreely();
}

/// Whether the free minute of `next` is one of its text.
bool isOfItsMinute(const ReadingSnapshot &before, const ReadingSnapshot &next)
{
    return next.current && before.current
        && before.current->sessionItemId == next.current->sessionItemId
        && (next.wordIndex || (next.freeMinute && next.freeMinute->lastWord));
}

int unreadTexts(const ReadingSnapshot &snapshot)
{
    return int(snapshot.queue->size()) + (snapshot.wordIndex ? 1 : 0);
}

} // namespace

SessionModel::SessionModel(SessionRecorder &recorder, Syllabifiers &syllabifiers, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_syllabifiers(syllabifiers)
{
}

Result<void> SessionModel::apply(const ReadingCommand &command, const CommandSender &sender)
{
    if (comesTooLate(command, sender) || isOfAnotherText(command, sender))
        return {};
    m_sender = sender;
    const auto afterwards = qScopeGuard([this] { m_sender = {}; });
    return std::visit([this](const auto &specific) { return carryOut(specific); }, command);
}

bool SessionModel::comesTooLate(const ReadingCommand &command, const CommandSender &sender) const
{
    if (std::holds_alternative<EndSession>(command)) {
        return sender.seenRevision && m_sessions.hasOthersAfter(*sender.seenRevision, sender.id);
    }
    const bool isUndo = std::holds_alternative<Undo>(command);
    const bool isStep = isUndo || std::holds_alternative<AdvanceWord>(command)
        || std::holds_alternative<NextItem>(command);
    if (!isStep || !sender.seenRevision)
        return false;
    return m_steps.hasOthersAfter(*sender.seenRevision, sender.id)
        || (isUndo && m_acts.hasOthersAfter(*sender.seenRevision, sender.id));
}

bool SessionModel::isOfAnotherText(const ReadingCommand &command, const CommandSender &sender) const
{
    if (!sender.seenText)
        return false;
    if (std::holds_alternative<MarkWord>(command) || std::holds_alternative<UnmarkWord>(command)
        || std::holds_alternative<LastWordRead>(command))
        return m_texts.hasOthersAfter(*sender.seenText, sender.id);
    const auto *advance = std::get_if<AdvanceWord>(&command);
    if (!advance)
        return false;
    const bool completes = advance->delta > 0 && !m_snapshot->isReadFreely()
        && m_snapshot->nextStep == NextStep::Finish;
    return m_texts.hasOthersAfter(*sender.seenText, sender.id)
        || (completes && m_steps.hasOthersAfter(*sender.seenText, sender.id));
}

Result<void> SessionModel::admitBeginning() const
{
    const bool isAsked = m_beginGuard && !m_snapshot->hasSession() && m_snapshot->reader;
    return isAsked ? m_beginGuard(*m_snapshot->reader) : Result<void>();
}

SessionModel::Outcome SessionModel::carryOut(const StartSession &command)
{
    if (m_snapshot->hasSession())
        return {};
    CHITAI_TRY(admitBeginning());
    QList<QUuid> waiting;
    if (m_firstText && m_snapshot->reader) {
        if (const auto first = m_firstText(*m_snapshot->reader, command.language))
            waiting += *first;
    }
    CHITAI_TRY_ASSIGN(
        const SessionRecorder::Added started,
        m_recorder.add({{}, {command.language, m_snapshot->curtainClosed, m_snapshot->reader}},
                       waiting, false));
    ReadingSnapshot next = *m_snapshot;
    next.sessionId = started.sessionId;
    m_undo.clear();
    next.language = command.language;
    if (!started.queued.isEmpty())
        next.setQueue(started.queued);
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const EndSession &)
{
    if (!m_snapshot->hasSession())
        return {};
    std::optional<ReadingEvent> left = unfinishedReading(ReadingEventKind::Left);
    CHITAI_TRY_ASSIGN(const QUuid ended, m_recorder.end(*m_snapshot->sessionId, left));
    if (left)
        left->id = ended;
    offerUndo({UndoOffer::Act::EndedSession, {}, unreadTexts(*m_snapshot)}, left);
    publish(withoutSession());
    return {};
}

Result<void> SessionModel::endAt(const QDateTime &moment)
{
    if (!m_snapshot->hasSession())
        return {};
    CHITAI_TRY(
        m_recorder.end(*m_snapshot->sessionId, unfinishedReading(ReadingEventKind::Left), moment));
    m_undo.clear();
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
    CHITAI_TRY(admitBeginning());
    const bool displaysFirst
        = !m_snapshot->current && (m_snapshot->queue->isEmpty() || command.itemIds.size() == 1);
    const SessionRecorder::Session session{
        m_snapshot->sessionId, {*language, m_snapshot->curtainClosed, m_snapshot->reader}};
    CHITAI_TRY_ASSIGN(const SessionRecorder::Added added,
                      m_recorder.add(session, command.itemIds, displaysFirst));
    ReadingSnapshot next = *m_snapshot;
    next.sessionId = added.sessionId;
    next.language = language;
    if (added.displayed) {
        m_undo.clear();
        show(*added.displayed, next);
    }
    if (!added.queued.isEmpty())
        next.setQueue(*next.queue + added.queued);
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const BringItem &command)
{
    if (m_snapshot->nextStep != NextStep::Bring)
        return {};
    // A completed text stays on the screen until the next one is asked for.
    const bool follows = m_snapshot->isCompleted();
    const Outcome added = carryOut(AddItem{command.itemId});
    return added && follows ? carryOut(NextItem{}) : added;
}

SessionModel::Outcome SessionModel::carryOut(const NextItem &)
{
    ReadingSnapshot next = *m_snapshot;
    if (!m_snapshot->queue->isEmpty()) {
        std::optional<ReadingEvent> skipped = unfinishedReading(ReadingEventKind::Skipped);
        CHITAI_TRY_ASSIGN(const SessionRecorder::Displayed displayed,
                          m_recorder.proceed(skipped, m_snapshot->queue->front()));
        offerUndo(
            {UndoOffer::Act::Next, m_snapshot->current ? m_snapshot->current->text : QString(), 0},
            skipped);
        next.setQueue(m_snapshot->queue->mid(1));
        show(displayed, next);
    }
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const AdvanceWord &command)
{
    if (!m_snapshot->current || m_snapshot->isCompleted())
        return {};
    if (m_snapshot->isReadFreely())
        return stepFreely(command.delta);
    const ReadingText &reading = m_snapshot->current->reading;
    const int index = *m_snapshot->wordIndex;
    if (index == reading.lastStep() && command.delta > 0)
        return finishText();
    const qsizetype moved = reading.stepNear(qint64(index) + command.delta, command.delta > 0);
    if (moved != index) {
        offerUndo({UndoOffer::Act::Word, {}, 0});
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = int(moved);
        publish(std::move(next));
    }
    return {};
}

SessionModel::Outcome SessionModel::finishText()
{
    ReadingEvent end = endOfReading(ReadingEventKind::Completed);
    CHITAI_TRY_ASSIGN(end.id, m_recorder.complete(end));
    offerUndo({UndoOffer::Act::Finish, {}, 0}, end);
    ReadingSnapshot next = *m_snapshot;
    next.wordIndex.reset();
    publish(std::move(next));
    return {};
}

Result<void> SessionModel::passOver()
{
    const std::optional<ReadingEvent> passed = unfinishedReading(ReadingEventKind::Skipped);
    if (!passed)
        return {};
    CHITAI_TRY(m_recorder.complete(*passed));
    m_undo.clear(); // what came before was another state
    ReadingSnapshot next = *m_snapshot;
    next.wordIndex.reset();
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const SetCurtain &command)
{
    if (m_snapshot->curtainClosed != command.closed) {
        CHITAI_TRY(m_recorder.recordCurtain(m_snapshot->sessionId, command.closed));
        ReadingSnapshot next = *m_snapshot;
        next.curtainClosed = command.closed;
        if (command.closed && m_snapshot->isInFreeMinute())
            next.freeMinute = stoppedMinute(); // nobody reads what is hidden
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

SessionModel::Outcome SessionModel::carryOut(const SetSupport &command)
{
    DisplayStyle style = *m_snapshot->style;
    style.support = command.support;
    return carryOut(SetDisplayStyle{style});
}

Result<void> SessionModel::load()
{
    CHITAI_TRY_ASSIGN(const bool isClosed, m_recorder.curtainBeforeSession());
    ReadingSnapshot loaded = *m_snapshot;
    loaded.curtainClosed = isClosed;
    CHITAI_TRY_ASSIGN(loaded.offersFreeMinute, m_recorder.offersFreeMinute());
    m_snapshot = std::make_shared<const ReadingSnapshot>(std::move(loaded));
    CHITAI_TRY_ASSIGN(const QList<SyllableCorrection> stored, m_recorder.corrections());
    for (const SyllableCorrection &correction : stored) {
        // Others may have written to the file.
        const Result<SyllableCorrection> made
            = makeCorrection(correction.language, correction.word, correction.syllables);
        if (!made || made->word != correction.word || made->syllables != correction.syllables) {
            qCWarning(logStorage) << "passed over a damaged correction of" << correction.word;
            continue;
        }
        if (made->key != correction.key) { // an earlier version told more spellings apart
            const Result<void> anew
                = m_recorder.removeCorrection(correction.language, correction.key).and_then([&] {
                      return m_recorder.recordCorrections({*made});
                  });
            if (!anew)
                return anew;
        }
        m_syllabifiers.corrections().set(*made);
    }
    resplit();
    return {};
}

Result<void> SessionModel::resume(const UnfinishedSession &session)
{
    return snapshotOf(session).map([&](ReadingSnapshot next) { publish(std::move(next)); });
}

Result<ReadingSnapshot> SessionModel::snapshotOf(const UnfinishedSession &session) const
{
    ReadingSnapshot next = *m_snapshot;
    if (session.current) {
        CHITAI_TRY_ASSIGN(const Item item, m_recorder.item(session.current->itemId));
        Item shown = item;
        shown.text = session.current->text; // as it was read, whatever became of it since
        show({session.current->id, shown, session.current->illustrationId, session.marks}, next);
        if (session.current->completedAt)
            next.wordIndex.reset();
    }
    next.sessionId = session.id;
    next.language = session.language;
    next.curtainClosed = session.curtainClosed;
    next.setQueue(session.queue);
    return next;
}

void SessionModel::show(const SessionRecorder::Displayed &displayed, ReadingSnapshot &next) const
{
    const Item &item = displayed.item;
    next.current = std::make_shared<const DisplayedItem>(
        DisplayedItem{displayed.sessionItemId, item.id, item.text,
                      prepareText(item.text, m_syllabifiers.of(item.language)), item.language});
    next.illustrationId = displayed.illustrationId;
    next.marks = std::make_shared<const WordMarks>(displayed.marks);
    next.wordIndex = int(next.current->reading.firstStep());
}

ReadingSnapshot SessionModel::withoutSession() const
{
    ReadingSnapshot left;
    left.style = m_snapshot->style;
    left.reader = m_snapshot->reader;
    left.growing = m_snapshot->growing;
    left.offersFreeMinute = m_snapshot->offersFreeMinute;
    return left;
}

void SessionModel::publish(ReadingSnapshot next)
{
    if (!isOfItsMinute(*m_snapshot, next))
        next.freeMinute.reset();
    next.revision = m_snapshot->revision + 1;
    next.nextStep = nextStepOf(next);
    next.undo = m_undo.offer();
    takeGrowth(next);
    measure(next);
    if (movesOn(*m_snapshot, next))
        m_steps.note(next.revision, m_sender.id);
    if (m_snapshot->sessionId != next.sessionId)
        m_sessions.note(next.revision, m_sender.id);
    if (changesText(*m_snapshot, next))
        m_texts.note(next.revision, m_sender.id);
    if (m_snapshot->undo != next.undo)
        m_acts.note(next.revision, m_sender.id);
    m_snapshot = std::make_shared<const ReadingSnapshot>(std::move(next));
    Q_EMIT snapshotChanged(m_snapshot);
}

} // namespace chitai
