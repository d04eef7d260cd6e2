// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "base/WordMark.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace chitai {

/// A text that was shown in a session, as it was shown.
struct ShownText
{
    QUuid sessionItemId;
    QUuid itemId;
    QString text;
    Language language = Language::Russian;
};

/// How a text was read, once.
struct ReadingFigures
{
    QUuid sessionItemId;
    QUuid profileId;
    QUuid sessionId;
    QUuid itemId;
    Language language = Language::Russian;
    QDateTime at; ///< when it ended
    QDate day; ///< by the clock of this computer then
    bool isWhole = false; ///< read to its end
    bool isFirst = false; ///< the child had not read this text before, nor half of it
    int words = 0; ///< that count
    int errors = 0;
    int selfCorrected = 0;
    int pacedWords = 0; ///< measured, without pauses, and read rightly
    qint64 pacedMs = 0; ///< of all that were measured, without pauses
    QUuid eventId; ///< that told its end; readings are ordered by it

    friend bool operator==(const ReadingFigures &, const ReadingFigures &) = default;
};

/// What a child has made of a word so far.
struct WordProgress
{
    QString word; ///< as correctionKey() writes it
    int read = 0; ///< how often
    int clean = 0; ///< without a mark, and not said by the machine before
    int marked = 0;
    std::optional<WordMark> lastMark; ///< set exactly where the word is a card
    double stability = 0; ///< of a card, see MemoryState
    double difficulty = 0;
    QDate lastDay; ///< of the last grade
    QDate dueDay;
    int cleanDays = 0; ///< since the last mark
    QDate cleanDay; ///< the last of them
    QStringList cleanItems; ///< the texts of them, at most two
    QDate tamedDay; ///< null until then

    [[nodiscard]] bool isCard() const { return lastMark.has_value(); }
    [[nodiscard]] bool isTamed() const { return tamedDay.isValid(); }

    friend bool operator==(const WordProgress &, const WordProgress &) = default;
};

} // namespace chitai
