// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A free minute: the whole text stands there, and the child reads as far as it comes.

#include "reading/SessionModel.h"

namespace chitai {

SessionModel::Outcome SessionModel::carryOut(const OfferFreeMinute &command)
{
    if (m_snapshot->offersFreeMinute == command.isOffered)
        return {};
    CHITAI_TRY(m_recorder.recordFreeMinutes(command.isOffered));
    ReadingSnapshot next = *m_snapshot;
    next.offersFreeMinute = command.isOffered;
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const StartFreeMinute &)
{
    if (!m_snapshot->hasSession())
        return failure(ErrorCode::NoSession,
                       QStringLiteral("Start a session before a free minute."));
    if (!m_snapshot->offersFreeMinute)
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("Free minutes are switched off in the settings."));
    if (!m_snapshot->wordIndex)
        return failure(ErrorCode::NotFound,
                       QStringLiteral("There is no text on the screen to be read."));
    if (m_snapshot->curtainClosed)
        return failure(ErrorCode::Conflict, QStringLiteral("The text is hidden."));
    if (m_snapshot->isInFreeMinute())
        return {};
    offerUndo({UndoOffer::Act::FreeMinute, {}, 0});
    m_pace = m_pace.pausedAt(m_recorder.monotonic());
    ReadingSnapshot next = *m_snapshot;
    next.freeMinute = std::make_shared<const FreeMinute>(
        FreeMinute{m_recorder.monotonic(), {}, {}, *m_snapshot->wordIndex});
    next.wordIndex = int(m_snapshot->current->reading.firstStep());
    publish(std::move(next));
    return {};
}

std::shared_ptr<const FreeMinute> SessionModel::stoppedMinute() const
{
    FreeMinute stopped = *m_snapshot->freeMinute;
    stopped.took = stopped.passed(m_recorder.monotonic());
    return std::make_shared<const FreeMinute>(stopped);
}

SessionModel::Outcome SessionModel::carryOut(const StopFreeMinute &)
{
    if (!m_snapshot->isInFreeMinute() || m_snapshot->freeMinute->took)
        return {};
    offerUndo({UndoOffer::Act::FreeMinute, {}, 0});
    ReadingSnapshot next = *m_snapshot;
    next.freeMinute = stoppedMinute();
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const LastWordRead &command)
{
    if (!m_snapshot->isInFreeMinute())
        return failure(ErrorCode::NotFound, QStringLiteral("There is no free minute."));
    const ReadingText &reading = m_snapshot->current->reading;
    const int word = command.wordIndex;
    if (word < 0 || word >= reading.words.size() || reading.isMark(word))
        return failure(ErrorCode::BadValue, QStringLiteral("The text has no such word."));
    FreeMinute over = *stoppedMinute();
    over.lastWord = word;
    ReadingEvent event = eventOf(ReadingEventKind::FreeMinute,
                                 {{QStringLiteral("ms"), qint64(over.took->count())},
                                  {QStringLiteral("last_word"), word},
                                  {QStringLiteral("words"), reading.spokenUpTo(word)}});
    ReadingSnapshot next = *m_snapshot;
    next.freeMinute = std::make_shared<const FreeMinute>(over);
    next.wordIndex = int(reading.stepNear(qint64(word) + 1, true));
    if (word >= reading.lastStep())
        return finishInMinute(std::move(event), std::move(next));
    CHITAI_TRY_ASSIGN(event.id, m_recorder.log(event));
    offerUndo({UndoOffer::Act::LastWord, reading.words[word], 0}, event);
    m_pace.readFreely(word + 1, m_recorder.monotonic());
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::finishInMinute(ReadingEvent minute, ReadingSnapshot over)
{
    const QStringList &words = m_snapshot->current->reading.words;
    ReadingPace pace = m_pace;
    pace.readFreely(int(words.size()), m_recorder.monotonic());
    ReadingEvent end = endOfReading(ReadingEventKind::Completed, pace);
    CHITAI_TRY(m_recorder.completeInMinute(minute, end));
    offerUndo({UndoOffer::Act::LastWord, words[*over.freeMinute->lastWord], 0}, minute);
    // Nobody is told of the moment between the two, but each of them is taken back by itself.
    m_pace = pace;
    m_snapshot = std::make_shared<const ReadingSnapshot>(over);
    offerUndo({UndoOffer::Act::Finish, {}, 0}, end);
    over.wordIndex.reset();
    publish(std::move(over));
    return {};
}

SessionModel::Outcome SessionModel::carryOut(const LeaveFreeMinute &)
{
    if (!m_snapshot->freeMinute)
        return {};
    ReadingSnapshot next = *m_snapshot;
    if (m_snapshot->isReadFreely())
        offerUndo({UndoOffer::Act::FreeMinute, {}, 0});
    if (m_snapshot->isInFreeMinute())
        next.wordIndex = m_snapshot->freeMinute->from;
    next.freeMinute.reset();
    m_pace.resume(m_recorder.monotonic());
    publish(std::move(next));
    return {};
}

SessionModel::Outcome SessionModel::stepFreely(int delta)
{
    if (!m_snapshot->isInFreeMinute())
        return carryOut(LeaveFreeMinute());
    const int index = *m_snapshot->wordIndex;
    const qsizetype moved = m_snapshot->current->reading.stepNear(qint64(index) + delta, delta > 0);
    if (moved != index) {
        offerUndo({UndoOffer::Act::Word, {}, 0});
        ReadingSnapshot next = *m_snapshot;
        next.wordIndex = int(moved);
        publish(std::move(next));
    }
    return {};
}

} // namespace chitai
