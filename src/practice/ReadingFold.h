// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/LoggedReading.h"

#include <QHash>
#include <QSet>

namespace chitai {

/// Counts the readings of one child in one language, one after the other as they ended. What it
/// knows of those before is its state: whether it was kept all the time or read from the tables
/// makes no difference.
class ReadingFold
{
public:
    struct State
    {
        QSet<QUuid> items; ///< that were read before
        QList<double> tempo; ///< of the newest measured words, the oldest first: ms a syllable
        QHash<QString, WordProgress> words;
    };

    explicit ReadingFold(State state = {});

    /// The reading with what is counted. Readings come in the order of figures.eventId.
    [[nodiscard]] ReadingFigures take(const LoggedReading &reading);

    [[nodiscard]] const State &state() const { return m_state; }
    /// Those words of the state that take() has changed.
    [[nodiscard]] QList<WordProgress> changedWords() const;

private:
    void noteTempo(const LoggedReading &reading);
    void note(const LoggedWord &word, double usual, const ReadingFigures &figures);
    void grade(WordProgress &progress, const LoggedWord &word, double usual, const QDate &day);

    State m_state;
    QSet<QString> m_changed;
};

} // namespace chitai
