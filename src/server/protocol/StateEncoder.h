// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingSnapshot.h"

#include <QByteArray>
#include <optional>

namespace chitai {

/// Writes snapshots as `state` messages (docs/protocol-reading.md). What a tap leaves as it was,
/// the text, the queue and the style, is written once and kept: a tap costs the same with 2 words
/// and with 200.
class StateEncoder
{
public:
    /// `now` is by Clock::monotonic(), and counts in a free minute only.
    [[nodiscard]] QByteArray encode(const ReadingSnapshot &snapshot,
                                    std::chrono::milliseconds now = {});

private:
    void update(const ReadingSnapshot &snapshot);
    void writeText(const ReadingText &text);
    void writeMarks(const QMap<int, WordMark> &marks);
    void writeQueue(const QList<QueueEntry> &queue);
    void writeGrowth(const Growth *growing);

    std::optional<ReadingSnapshot> m_kept; // of which the following is written
    QByteArray m_words; // "words":…,"syllables":…
    QByteArray m_shown;
    QByteArray m_queueText;
    QByteArray m_style;
    QByteArray m_marks;
    QByteArray m_growing;
    // The message but for what a step changes, which comes behind each of these.
    QByteArray m_beforeIndex;
    QByteArray m_beforeMinute;
    QByteArray m_beforeNext;
};

/// A `state` message for the client whose newest tap has this number.
[[nodiscard]] QByteArray withTap(QByteArrayView state, qint64 tap);

/// The answer to `check_line`.
[[nodiscard]] QByteArray encodeLineOk();

/// What is the matter on the laptop.
struct LaptopTrouble
{
    std::optional<Error> backup; ///< why there is no backup of today
    std::optional<int> waiting; ///< changes that wait for the server, where that is away

    friend bool operator==(const LaptopTrouble &, const LaptopTrouble &) = default;
};
/// A `trouble` message, for controllers.
[[nodiscard]] QByteArray encodeTrouble(const LaptopTrouble &trouble);

/// An `error` message, for the client that caused it.
[[nodiscard]] QByteArray encodeError(const Error &error);

} // namespace chitai
