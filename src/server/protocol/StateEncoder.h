// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingSnapshot.h"

#include <QString>
#include <optional>

namespace chitai {

/// Writes snapshots as `state` messages (docs/protocol-reading.md). What a tap leaves as it was,
/// the text, the queue and the style, is written once and kept: a tap costs the same with 2 words
/// and with 200.
class StateEncoder
{
public:
    /// `now` is by Clock::monotonic(), and counts in a free minute only.
    [[nodiscard]] QString encode(const ReadingSnapshot &snapshot,
                                 std::chrono::milliseconds now = {});

private:
    void updateText(const std::shared_ptr<const DisplayedItem> &current);
    void updateStyle(const std::shared_ptr<const DisplayStyle> &style);
    void updateGrowth(const std::shared_ptr<const Growth> &growing);
    void updateMarks(const std::shared_ptr<const QMap<int, WordMark>> &marks);
    void updateQueue(const std::shared_ptr<const QList<QueueEntry>> &queue);

    std::shared_ptr<const DisplayedItem> m_current;
    std::shared_ptr<const QList<QueueEntry>> m_queue;
    std::shared_ptr<const DisplayStyle> m_displayStyle;
    std::shared_ptr<const QMap<int, WordMark>> m_wordMarks;
    std::shared_ptr<const Growth> m_growth;
    QString m_words; // "words":…,"syllables":…
    QString m_shown;
    QString m_queueText;
    QString m_style;
    QString m_marks;
    QString m_growing = QStringLiteral("null");
};

/// A `state` message for the client whose newest tap has this number.
[[nodiscard]] QString withTap(const QString &state, qint64 tap);

/// The answer to `check_line`.
[[nodiscard]] QString encodeLineOk();

/// What is the matter on the laptop.
struct LaptopTrouble
{
    std::optional<Error> backup; ///< why there is no backup of today
    std::optional<int> waiting; ///< changes that wait for the server, where that is away

    friend bool operator==(const LaptopTrouble &, const LaptopTrouble &) = default;
};
/// A `trouble` message, for controllers.
[[nodiscard]] QString encodeTrouble(const LaptopTrouble &trouble);

/// An `error` message, for the client that caused it.
[[nodiscard]] QString encodeError(const Error &error);

} // namespace chitai
