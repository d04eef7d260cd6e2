// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LoggedReading.h"

#include "practice/FreeMinutes.h"
#include "practice/PlainWords.h"
#include "storage/PracticeStore.h"
#include "text/ReadingText.h"
#include "text/SyllableCorrections.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace chitai {

namespace {

const ReadingEvent *closingEvent(const QList<ReadingEvent> &standing)
{
    const ReadingEvent *closing = nullptr;
    for (const ReadingEvent &event : standing) {
        if (isEndOfReading(event.kind))
            closing = &event;
    }
    return closing;
}

QSet<int> indicesIn(const QJsonValue &value)
{
    QSet<int> indices;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &index : array)
        indices.insert(index.toInt(-1));
    return indices;
}

/// How long a word was current, in milliseconds; -1 where that was not measured. No word takes a
/// day: what says so was not written by this program.
qint64 measured(const QJsonValue &value)
{
    const double ms = value.toDouble(-1);
    constexpr double most = 24.0 * 60 * 60 * 1000;
    return ms >= 0 && ms <= most ? qint64(ms) : -1;
}

/// The day by the clock of the computer that wrote the event.
QDate dayOf(const ReadingEvent &event)
{
    return event.at.toUTC().addSecs(event.payload[u"utc_offset"].toInt()).date();
}

} // namespace

int TextWords::spoken() const
{
    return int(std::count_if(words.cbegin(), words.cend(),
                             [](const QString &word) { return !isOnlyMarks(word); }));
}

TextWords wordsOfText(const QString &text)
{
    TextWords words{plainWords(text), {}};
    for (const QString &word : std::as_const(words.words))
        words.keys += correctionKey(word);
    return words;
}

std::optional<LoggedReading> loggedReading(const QList<ReadingEvent> &events, const ShownText &text,
                                           const TextWords &words)
{
    const QList<ReadingEvent> standing = standingEvents(events);
    const ReadingEvent *closing = closingEvent(standing);
    if (!closing || !closing->profileId || !closing->at.isValid())
        return std::nullopt;
    LoggedReading reading;
    reading.figures.sessionItemId = text.sessionItemId;
    reading.figures.profileId = *closing->profileId;
    reading.figures.sessionId = closing->sessionId;
    reading.figures.itemId = text.itemId;
    reading.figures.language = text.language;
    reading.figures.at = closing->at;
    reading.figures.day = dayOf(*closing);
    reading.figures.isWhole = closing->kind == ReadingEventKind::Completed;
    reading.figures.eventId = closing->id;
    reading.wordsOfText = words.spoken();

    const QJsonArray syllables = closing->payload[u"syllables"].toArray();
    const QJsonArray times = closing->payload[u"ms"].toArray();
    // A session that was cut off has told no words of its own.
    const int reached = std::max(closing->payload[u"reached"].toInt(), readInFreeMinutes(standing));
    const QSet<int> hidden = indicesIn(closing->payload[u"hidden"]);
    const QSet<int> spoken = indicesIn(closing->payload[u"spoken"]);
    const WordMarks marks = marksOf(standing);
    for (int i = 0; i < words.words.size(); ++i) {
        // Of a session that nobody ended nobody knows it.
        const int count = syllables[i].toInt(isOnlyMarks(words.words[i]) ? 0 : 1);
        const bool isReached = i < reached;
        if (count < 1 || (!isReached && !marks.contains(i)))
            continue;
        LoggedWord word{.text = words.words[i],
                        .key = words.keys[i],
                        .syllables = count,
                        .isReached = isReached,
                        .ms = measured(times[i]),
                        .isHidden = hidden.contains(i),
                        .isSpoken = spoken.contains(i)};
        if (const auto mark = marks.constFind(i); mark != marks.cend())
            word.mark = *mark;
        reading.words += word;
    }
    return reading;
}

Result<QList<LoggedReading>> loggedReadings(const QList<QUuid> &sessionItemIds,
                                            const QHash<QUuid, QList<ReadingEvent>> &events,
                                            const PracticeStore &practice)
{
    const Result<QList<ShownText>> texts = practice.texts(sessionItemIds);
    if (!texts)
        return tl::unexpected(texts.error());
    QHash<QString, TextWords> words; // a text is read more than once
    QList<LoggedReading> readings;
    for (const ShownText &text : *texts) {
        auto known = words.constFind(text.text);
        if (known == words.cend())
            known = words.insert(text.text, wordsOfText(text.text));
        if (const auto reading = loggedReading(events.value(text.sessionItemId), text, *known))
            readings += *reading;
    }
    std::sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) {
        return a.figures.eventId.toRfc4122() < b.figures.eventId.toRfc4122();
    });
    return readings;
}

} // namespace chitai
