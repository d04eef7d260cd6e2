// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/FreeMinutes.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr std::chrono::seconds shortestMinute{20};
constexpr double msOfMinute = 60'000;

} // namespace

int misreadUpTo(const WordMarks &marks, int lastWord)
{
    int misread = 0;
    for (auto mark = marks.cbegin(); mark != marks.cend() && mark.key() <= lastWord; ++mark)
        misread += int(isReadingError(mark.value()));
    return misread;
}

std::optional<double> rightWordsPerMinute(int words, int misread, std::chrono::milliseconds took)
{
    if (took < shortestMinute)
        return std::nullopt;
    return std::max(0, words - misread) * msOfMinute / double(took.count());
}

std::optional<double> FreeMinuteResult::perMinute() const
{
    return rightWordsPerMinute(words, misread, took);
}

int readInFreeMinutes(const QList<ReadingEvent> &standing)
{
    int reached = 0;
    for (const ReadingEvent &event : standing) {
        if (event.kind == ReadingEventKind::FreeMinute)
            reached = std::max(reached, event.payload[u"last_word"].toInt() + 1);
    }
    return reached;
}

QList<FreeMinuteResult> freeMinutesIn(const QList<ReadingEvent> &events)
{
    const QHash<QUuid, QList<ReadingEvent>> byItem = eventsByItem(events);
    QHash<QUuid, WordMarks> marks;
    QList<FreeMinuteResult> minutes;
    for (const ReadingEvent &event : standingEvents(events)) {
        if (event.kind != ReadingEventKind::FreeMinute)
            continue;
        const QUuid &item = event.sessionItemId;
        if (!marks.contains(item))
            marks.insert(item, marksOf(byItem[item]));
        const qint64 offset = event.payload[u"utc_offset"].toInt();
        minutes += {.sessionId = event.sessionId,
                    .sessionItemId = item,
                    .at = event.at,
                    .day = event.at.toUTC().addSecs(offset).date(),
                    .words = event.payload[u"words"].toInt(),
                    .misread = misreadUpTo(marks[item], event.payload[u"last_word"].toInt()),
                    .took = std::chrono::milliseconds(event.payload[u"ms"].toInt())};
    }
    return minutes;
}

} // namespace chitai
