// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ReadingFold.h"

#include <QJsonDocument>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

namespace {

/// Of a line "KIND|WORD|SECONDS|PAYLOAD", as the log has it in its columns.
std::optional<ReadingEvent> eventOf(const QByteArray &line, const QUuid &child, int number)
{
    const QByteArrayList columns = line.split('|');
    if (columns.size() < 4)
        return std::nullopt;
    const std::optional<ReadingEventKind> kind
        = readingEventFromCode(QString::fromUtf8(columns[0]));
    if (!kind)
        return std::nullopt;
    ReadingEvent event;
    event.id = QUuid(uint(number + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    event.profileId = child;
    event.kind = *kind;
    bool isNumber = false;
    const int word = columns[1].toInt(&isNumber);
    if (isNumber)
        event.wordIndex = word;
    // As the database has it: a year has four digits, or there is no moment.
    const QDateTime at = QDateTime::fromSecsSinceEpoch(columns[2].toLongLong(), Qt::UTC);
    if (at.date().year() > 0 && at.date().year() < 10'000)
        event.at = at;
    event.payload = QJsonDocument::fromJson(columns.mid(3).join('|')).object();
    return event;
}

void judge(const ReadingFigures &figures, const LoggedReading &reading)
{
    if (figures.words < 0 || figures.words > reading.words.size() || figures.errors < 0
        || figures.errors > figures.words || figures.selfCorrected < 0
        || figures.pacedWords > figures.words || figures.pacedWords < 0 || figures.pacedMs < 0)
        abort();
}

void judge(const ReadingFold::State &state)
{
    for (const WordProgress &word : state.words) {
        if (!std::isfinite(word.stability) || !std::isfinite(word.difficulty)
            || word.clean > word.read || word.marked > word.read || word.cleanItems.size() > 2
            || (word.isCard() && !word.dueDay.isValid()))
            abort();
    }
    for (const double pace : state.tempo) {
        if (!std::isfinite(pace) || pace < 0)
            abort();
    }
}

} // namespace

/// The log of facts: what a disk, a backup or another version left in it. The first line is a text
/// that was read, each other one an event; the text is read twice.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArrayList lines = bytes.split('\n');
    const QUuid child(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    QList<ReadingEvent> events;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (const auto event = eventOf(lines[i], child, int(i)))
            events += *event;
    }
    const QString text = QString::fromUtf8(lines.first());
    const TextWords words = wordsOfText(text);
    const auto reading = loggedReading(events, {.text = text}, words);
    if (!reading)
        return 0;
    ReadingFold fold;
    judge(fold.take(*reading), *reading);
    // Whether the state was kept or read anew makes no difference.
    ReadingFold anew(fold.state());
    const ReadingFigures second = fold.take(*reading);
    if (anew.take(*reading) != second)
        abort();
    judge(second, *reading);
    judge(fold.state());
    return 0;
}
