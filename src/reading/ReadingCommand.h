// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"
#include "base/Language.h"
#include "base/SyllableCorrection.h"
#include "base/WordMark.h"

#include <QList>
#include <QUuid>
#include <optional>
#include <variant>

namespace chitai {

/// Begins a session. Nothing happens while one is running.
struct StartSession
{
    Language language = Language::Russian;
};

/// Ends the session as it stands; completes no item.
struct EndSession
{
};

/// Puts a library item on screen, or behind the queue when something is on screen already.
struct AddItem
{
    QUuid itemId;
};

/// The same for many, in their order: all of them, in one step, or none. They stay together: where
/// others wait already, they stand behind those, also when nothing is on screen. Begins a session
/// where none is running and a language is given.
struct AddItems
{
    QList<QUuid> itemIds;
    std::optional<Language> language;
};

/// Displays a library item where the session waits for one to be chosen (NextStep::Bring): nothing
/// is on screen, or a completed text, and none waits. Nothing happens elsewhere: somebody else has
/// brought one.
struct BringItem
{
    QUuid itemId;
};

/// Completes the current item and displays the head of the queue.
struct NextItem
{
};

/// Moves the current word. Past the last word the item is completed; otherwise the index is
/// clamped.
struct AdvanceWord
{
    int delta = 1;
};

/// Takes an item out of the queue before it was displayed.
struct RemoveQueuedItem
{
    QUuid sessionItemId;
};

/// Puts a waiting item before another one or, without one, behind all others. Nothing happens where
/// it stands there already.
struct MoveQueuedItem
{
    QUuid sessionItemId;
    std::optional<QUuid> before;
};

/// Reverts the last undoable command, of any sender: see UndoOffer.
struct Undo
{
};

/// Marks a word of the text on screen: the current one where no index is given. The newest mark of
/// a word counts.
struct MarkWord
{
    std::optional<int> wordIndex;
    WordMark mark = WordMark::Stumbled;
};

/// Takes the mark of a word away.
struct UnmarkWord
{
    int wordIndex = 0;
};

/// Hides the text from the child, or shows it again. Set before a session it applies to the next
/// one; it is reset when a session ends.
struct SetCurtain
{
    bool closed = true;
};

/// Which child reads from now on, in the running session too. Nothing is recorded here; the child
/// is (reading/Profiles.h).
struct SetReader
{
    QUuid profileId;
    DisplayStyle style; ///< how the child's screens look then
};

/// How the child's screens look from now on. Nothing is recorded here; the profile is
/// (reading/Profiles.h).
struct SetDisplayStyle
{
    DisplayStyle style;
};

/// How much help with syllables the screens show from now on. Nothing is recorded here; the profile
/// is.
struct SetSupport
{
    DisplayStyle::Support support = DisplayStyle::Support::Strong;
};

/// Splits a word, in whatever spelling, like this from now on; without syllables the correction of
/// this very word is forgotten. The language is that of the text on screen where none is given.
struct CorrectSyllables
{
    std::optional<Language> language;
    QString word;
    QStringList syllables;
};

/// The same for many that makeCorrection() has made: all of them or none.
struct AddCorrections
{
    QList<SyllableCorrection> corrections;
};

/// How Russian is split from now on. Nothing is recorded here; the profile is.
struct SetRussianNorm
{
    RussianNorm norm = RussianNorm::Reading;
};

/// All commands on the session, from windows, tablets, keys and the program itself.
using ReadingCommand = std::variant<StartSession, EndSession, AddItem, AddItems, BringItem,
                                    NextItem, AdvanceWord, RemoveQueuedItem, MoveQueuedItem, Undo,
                                    MarkWord, UnmarkWord, SetCurtain, SetReader, SetDisplayStyle,
                                    SetSupport, CorrectSyllables, AddCorrections, SetRussianNorm>;

/// Who sends a command, and what they had seen.
struct CommandSender
{
    /// 0 for the program and its windows; each connection has another number.
    quint64 id = 0;
    /// The revision that was in sight. AdvanceWord, NextItem and Undo do nothing where somebody
    /// else has taken a step since.
    std::optional<quint64> seenRevision;
    /// The same for who means the text and not its word, so that steps of two people count both:
    /// AdvanceWord does nothing where somebody else has completed the text or displayed another
    /// since, nor does it complete one in which somebody else has moved the word. The same for
    /// marks of words.
    std::optional<quint64> seenText;
    /// The id of the paired device that it comes from; empty: this computer.
    QString device = {};
    /// Sent by the program itself, not by a person: clears the undo stack instead of adding to it.
    bool isAutomatic = false;
};

} // namespace chitai
