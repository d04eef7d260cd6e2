// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ReadingEventStore.h"

#include <chrono>

namespace chitai {

/// How a free minute went: the child read on its own, and a parent said what was misread and which
/// word was the last one.
struct FreeMinuteResult
{
    QUuid sessionId;
    QUuid sessionItemId;
    QDateTime at; ///< when its last word was told
    QDate day; ///< by the clock of this computer then
    int words = 0; ///< from the beginning of the text to the last word read
    int misread = 0; ///< of these, with a mark that is an error
    std::chrono::milliseconds took{0}; ///< a minute at most

    /// Words read rightly a minute. Nothing where it was shorter than twenty seconds: from so
    /// little a minute can't be told.
    [[nodiscard]] std::optional<double> perMinute() const;

    friend bool operator==(const FreeMinuteResult &, const FreeMinuteResult &) = default;
};

/// The same for one that is not in the log yet.
[[nodiscard]] std::optional<double> rightWordsPerMinute(int words, int misread,
                                                        std::chrono::milliseconds took);

/// How many words up to this one have a mark that is an error.
[[nodiscard]] int misreadUpTo(const WordMarks &marks, int lastWord);

/// So many words from the beginning of a text were read in free minutes; of its standing events.
[[nodiscard]] int readInFreeMinutes(const QList<ReadingEvent> &standing);

/// What the events tell of free minutes, in their order; all events of the texts are there.
[[nodiscard]] QList<FreeMinuteResult> freeMinutesIn(const QList<ReadingEvent> &events);

} // namespace chitai
