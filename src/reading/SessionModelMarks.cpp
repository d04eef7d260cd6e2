// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is noticed of a text while it is read: marks of words, and how long each takes.

#include "reading/SessionModel.h"

#include <QJsonArray>
#include <algorithm>

namespace chitai {

namespace {

/// How many syllables the child reads in a word; none in one that is nothing but marks.
int syllableCount(const ReadingText &reading, int word)
{
    if (reading.isMark(word))
        return 0;
    const QStringList &pieces = reading.syllables[word];
    const auto count = std::count_if(pieces.cbegin(), pieces.cend(), [](const QString &piece) {
        return std::any_of(piece.cbegin(), piece.cend(),
                           [](QChar character) { return character.isLetterOrNumber(); });
    });
    return std::max(int(count), 1);
}

} // namespace

ReadingEvent SessionModel::eventOf(ReadingEventKind kind, const QJsonObject &payload) const
{
    return {.id = {},
            .profileId = m_snapshot->reader,
            .sessionId = *m_snapshot->sessionId,
            .sessionItemId = m_snapshot->current->sessionItemId,
            .wordIndex = {},
            .kind = kind,
            .at = {},
            .device = m_sender.device,
            .payload = payload};
}

ReadingEvent SessionModel::endOfReading(ReadingEventKind kind) const
{
    return endOfReading(kind, m_pace);
}

ReadingEvent SessionModel::endOfReading(ReadingEventKind kind, ReadingPace pace) const
{
    const std::chrono::milliseconds now = m_recorder.monotonic();
    if (kind == ReadingEventKind::Completed)
        pace.moveTo({}, now);
    QJsonObject payload = pace.toJson(now);
    const ReadingText &reading = m_snapshot->current->reading;
    QJsonArray syllables;
    for (int word = 0; word < reading.words.size(); ++word)
        syllables += syllableCount(reading, word);
    payload.insert(QStringLiteral("syllables"), syllables);
    return eventOf(kind, payload);
}

std::optional<ReadingEvent> SessionModel::unfinishedReading(ReadingEventKind kind) const
{
    if (!m_snapshot->current || m_snapshot->isCompleted())
        return std::nullopt;
    return endOfReading(kind);
}

SessionModel::Outcome SessionModel::carryOut(const MarkWord &command)
{
    if (!m_snapshot->hasSession())
        return failure(ErrorCode::NoSession, QStringLiteral("Start a session before marking."));
    const std::optional<int> current
        = m_snapshot->isReadFreely() ? std::nullopt : m_snapshot->wordIndex;
    const std::optional<int> word = command.wordIndex ? command.wordIndex : current;
    if (!word)
        return failure(ErrorCode::BadValue, QStringLiteral("No word is current: say which one."));
    return mark(*word, command.mark);
}

SessionModel::Outcome SessionModel::carryOut(const UnmarkWord &command)
{
    if (!m_snapshot->hasSession())
        return failure(ErrorCode::NoSession, QStringLiteral("Start a session before marking."));
    return mark(command.wordIndex, {});
}

SessionModel::Outcome SessionModel::mark(int word, const std::optional<WordMark> &mark)
{
    if (!m_snapshot->current)
        return failure(ErrorCode::NotFound, QStringLiteral("There is no text on the screen."));
    const ReadingText &reading = m_snapshot->current->reading;
    if (word < 0 || word >= reading.words.size() || reading.isMark(word))
        return failure(ErrorCode::BadValue, QStringLiteral("The text has no such word."));
    WordMarks marks = *m_snapshot->marks;
    const auto before = marks.constFind(word);
    if (before == marks.cend() ? !mark : before.value() == mark)
        return {};
    ReadingEvent event = mark
        ? eventOf(ReadingEventKind::Mark, {{QStringLiteral("mark"), wordMarkCode(*mark)}})
        : eventOf(ReadingEventKind::Unmark, {});
    event.wordIndex = word;
    const Result<QUuid> logged = m_recorder.log(event);
    if (!logged)
        return tl::unexpected(logged.error());
    event.id = *logged;
    offerUndo({mark ? UndoOffer::Act::Mark : UndoOffer::Act::Unmark, reading.words[word], 0},
              event);
    if (mark)
        marks.insert(word, *mark);
    else
        marks.remove(word);
    ReadingSnapshot next = *m_snapshot;
    next.marks = std::make_shared<const WordMarks>(std::move(marks));
    publish(std::move(next));
    return {};
}

void SessionModel::noteSpoken(std::optional<int> wordIndex)
{
    if (m_snapshot->current)
        m_pace.noteSpoken(wordIndex);
}

void SessionModel::measure(const ReadingSnapshot &next)
{
    if (!next.current) {
        m_pace = {};
        m_pacedItem = {};
        return;
    }
    const std::chrono::milliseconds now = m_recorder.monotonic();
    if (next.current->sessionItemId == m_pacedItem) {
        if (next.isReadFreely()) {
            m_pace.resume(now); // no word is the current one
            return;
        }
        m_pace.setHidden(next.curtainClosed, now);
        m_pace.moveTo(next.wordIndex, now);
        return;
    }
    const int words = int(next.current->reading.words.size());
    m_pace = ReadingPace(words, next.wordIndex.value_or(words), next.curtainClosed, now);
    m_pacedItem = next.current->sessionItemId;
}

} // namespace chitai
