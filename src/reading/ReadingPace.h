// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <chrono>
#include <optional>

namespace chitai {

/// How long each word of a text was current until the child first went past it, for the log of what
/// was read. Nothing is measured while the text is hidden. Knows no clock: each call says when it
/// happens, on one that never jumps. In memory only, until the text is done.
class ReadingPace
{
public:
    using Moment = std::chrono::milliseconds;

    ReadingPace() = default;
    /// A text of so many words is on screen, at this word; hidden or not.
    ReadingPace(int words, int index, bool isHidden, Moment now);

    /// Another word is current, or none any more (nothing): the text was read to its end.
    void moveTo(std::optional<int> index, Moment now);
    void setHidden(bool isHidden, Moment now);
    /// As it is at this moment, to go on from later.
    [[nodiscard]] ReadingPace pausedAt(Moment now) const;
    /// Goes on after a while that does not count.
    void resume(Moment now) { m_since = now; }
    /// What was done since `before`, of the same text, is taken back; what was hidden and said
    /// meanwhile stays so.
    void goBackTo(const ReadingPace &before, Moment now);
    /// The child has read so many words from the beginning, and nobody has measured how long each
    /// of them took; the word behind them is current.
    void readFreely(int words, Moment now);
    /// The machine says this word, or the whole text before the child has (nothing).
    void noteSpoken(std::optional<int> index);

    /// How many words from the beginning the child went past.
    [[nodiscard]] int reached() const { return m_reached; }
    /// What stands in the log:
    ///   "reached": how many words
    ///   "ms": of each of those, how long it was current; null where it was jumped over
    ///   "hidden", "spoken": the words that were hidden, or said by the machine, meanwhile
    [[nodiscard]] QJsonObject toJson(Moment now) const;

private:
    void stop(Moment now);

    int m_words = 0;
    int m_index = 0; // the current word; m_words where there is none
    int m_reached = 0;
    bool m_isHidden = false;
    Moment m_since{0}; // the current word is measured from
    QList<qint64> m_times; // of each word; -1 where it was not measured
    QSet<int> m_hidden;
    QSet<int> m_spoken;
};

} // namespace chitai
