// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/PracticeRecords.h"
#include "storage/ReadingEventStore.h"

#include <QHash>
#include <QList>

namespace chitai {

/// A word of a text as it was read.
struct LoggedWord
{
    QString text; ///< as it was read
    QString key; ///< as correctionKey() writes it; empty where it has no letter
    int syllables = 0;
    bool isReached = false; ///< the child went past it
    qint64 ms = -1; ///< how long it was current; -1 where that was not measured
    bool isHidden = false; ///< for a while
    bool isSpoken = false; ///< by the machine, before the child had read it
    std::optional<WordMark> mark;

    /// Whether it tells how fast the child reads.
    [[nodiscard]] bool isMeasured() const { return isReached && ms >= 0 && !isHidden && !isSpoken; }
    [[nodiscard]] bool isError() const { return mark && isReadingError(*mark); }
};

/// A text as a child has read it, once: what the log tells of it, and nothing else.
struct LoggedReading
{
    ReadingFigures figures; ///< without what is counted
    QList<LoggedWord> words; ///< that count: the child went past them, or they have a mark
    int wordsOfText = 0; ///< that could count

    /// Whether so many words of a text are so much of it that it is read again the next time.
    [[nodiscard]] static bool isMost(int words, int wordsOfText)
    {
        return words > 0 && 2 * words >= wordsOfText;
    }
};

/// The words of a text as the protocol counts them, and their keys.
struct TextWords
{
    QStringList words;
    QStringList keys; ///< as correctionKey() writes them

    /// How many of them are not only marks.
    [[nodiscard]] int spoken() const;
};

[[nodiscard]] TextWords wordsOfText(const QString &text);

class PracticeStore;

/// Reads the events of one text, in their order. Nothing where its reading is not over, or where
/// nobody knows who read, or when. A time of a word that can't be is passed over.
[[nodiscard]] std::optional<LoggedReading>
loggedReading(const QList<ReadingEvent> &events, const ShownText &text, const TextWords &words);

/// The readings of these texts of sessions that are over, in the order in which they ended. Errors
/// are the stores'. `events` has those of all of them, by the id of the session item.
[[nodiscard]] Result<QList<LoggedReading>>
loggedReadings(const QList<QUuid> &sessionItemIds, const QHash<QUuid, QList<ReadingEvent>> &events,
               const PracticeStore &practice);

} // namespace chitai
