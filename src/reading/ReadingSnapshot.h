// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"
#include "base/Language.h"
#include "base/WordMark.h"
#include "growing/Growth.h"
#include "text/ReadingText.h"

#include <QList>
#include <QMap>
#include <QUuid>
#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace chitai {

/// An item that waits its turn.
struct QueueEntry
{
    QUuid sessionItemId;
    QUuid itemId;
    QString text;

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// What is on screen: one text, split once when it was displayed and shared by all later snapshots,
/// until somebody changes how words are split.
struct DisplayedItem
{
    QUuid sessionItemId;
    QUuid itemId;
    QString text;
    ReadingText reading;
    Language language = Language::Russian;
};

/// A minute in which the child reads on its own: the whole text stands there, no word is lit, and
/// a parent says which words were misread and which was the last one. It is over with the last
/// word; a text that is read to its end keeps it until another one comes.
struct FreeMinute
{
    static constexpr std::chrono::milliseconds whole{60'000};

    std::chrono::milliseconds began{0}; ///< by Clock::monotonic()
    /// How long it took, a minute at most; set when it was stopped or is over.
    std::optional<std::chrono::milliseconds> took;
    std::optional<int> lastWord; ///< that was read; set when it is over
    int from = 0; ///< the word that was current before it

    /// How long it has taken so far, a minute at most.
    [[nodiscard]] std::chrono::milliseconds passed(std::chrono::milliseconds now) const
    {
        return took.value_or(std::clamp(now - began, std::chrono::milliseconds(0), whole));
    }
};

/// What the one large button of every screen does now.
enum class NextStep {
    Start, ///< begins a session
    Bring, ///< chooses a text: there is none on screen, or a completed one, and none waits
    Word, ///< goes on to the next word
    Finish, ///< completes the text, whose last word is current
    Next, ///< displays the text that waits
};

/// What Undo would take back.
struct UndoOffer
{
    enum class Act {
        Word, ///< a step to another word of the text
        Finish, ///< the completion of a text
        Next, ///< the way to the next text
        RemovedItem, ///< a text was taken out of the queue
        MovedItem, ///< a text was put elsewhere in the queue
        EndedSession, ///< the end of the session
        Mark, ///< the mark of a word, or another one than it had
        Unmark, ///< a word has no mark any more
        FreeMinute, ///< a free minute was begun, stopped or left
        LastWord, ///< the last word of a free minute was told
    };
    Act act = Act::Word;
    /// Of Next the text that it leads back to, empty where there was none; of RemovedItem and
    /// MovedItem the text; of Mark, Unmark and LastWord the word.
    QString text;
    int unread = 0; ///< of EndedSession: how many texts had not been read to their end
};

/// The complete, immutable state of the session after a change. Shared as SnapshotPtr; copies are
/// cheap.
struct ReadingSnapshot
{
    /// Grows with each snapshot of this run of the program.
    quint64 revision = 0;
    std::optional<QUuid> sessionId;
    std::optional<Language> language; ///< set exactly while there is a session
    /// The child that reads, or is to read in the next session; empty where nobody knows.
    std::optional<QUuid> reader;
    /// Null where nothing is on screen. The same pointer means the same text.
    std::shared_ptr<const DisplayedItem> current;
    /// Index into current->reading.words, never of a word of marks alone. Empty with a current
    /// item: the item is completed.
    std::optional<int> wordIndex;
    /// What a parent has noticed of the words of the current item, by their index. Never shown to
    /// the child. The same object until it changes; never null.
    std::shared_ptr<const QMap<int, WordMark>> marks
        = std::make_shared<const QMap<int, WordMark>>();
    /// Whether a parent has switched free minutes on.
    bool offersFreeMinute = false;
    /// Null where there is none. In one, no screen lights a word: `wordIndex` says only which page
    /// of a long text is in sight. The same object until it changes.
    std::shared_ptr<const FreeMinute> freeMinute;
    /// The picture that was chosen for it when it was displayed.
    std::optional<QUuid> illustrationId;
    /// The same object until the queue changes; never null.
    std::shared_ptr<const QList<QueueEntry>> queue = std::make_shared<const QList<QueueEntry>>();
    bool curtainClosed = false;
    /// How the child's screens look, in a session and before it. The same object until it changes;
    /// never null.
    std::shared_ptr<const DisplayStyle> style = std::make_shared<const DisplayStyle>();

    /// How far the picture of the child that reads has grown; null where the style has none, or
    /// nobody knows who reads. The same object until it changes.
    std::shared_ptr<const Growth> growing;

    /// Decided by SessionModel for every screen alike.
    NextStep nextStep = NextStep::Start;
    /// Null where there is nothing to take back. The same object until that changes.
    std::shared_ptr<const UndoOffer> undo;

    [[nodiscard]] bool hasSession() const { return sessionId.has_value(); }
    [[nodiscard]] bool isCompleted() const { return current && !wordIndex; }

    /// Whether the whole text stands there and no word is current.
    [[nodiscard]] bool isReadFreely() const { return freeMinute && wordIndex; }
    /// Whether a free minute has begun and its last word was not told yet.
    [[nodiscard]] bool isInFreeMinute() const { return isReadFreely() && !freeMinute->lastWord; }

    /// For the one who makes the next snapshot.
    void setQueue(QList<QueueEntry> entries)
    {
        queue = std::make_shared<const QList<QueueEntry>>(std::move(entries));
    }
};

/// A snapshot as it is handed out; never null.
using SnapshotPtr = std::shared_ptr<const ReadingSnapshot>;

} // namespace chitai
