// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

class QKeyEvent;

namespace chitai {

enum class KeyAction {
    TakeNextStep,
    GoBack,
    ToggleCurtain,
    MarkWord,
    MarkWordBefore,
    SayWord,
    SaySyllables,
    SayText,
    FadeSupport,
    Undo,
    OpenPage,
    Find,
    ToggleFullScreen,
    LeaveFullScreen,
    NameScreens,
    OpenHandbook,
    UseNextScreen,
};

/// What else in a window has a use for a key.
enum class KeyScope {
    Window, ///< nothing has
    Letter, ///< a field that is typed into
    Press, ///< a field, a button, the rows of a list
    Arrow, ///< a field
    Undo, ///< a field with changes of its own
    Escape, ///< whatever can be left by it
};

struct KeyMeaning
{
    KeyAction action = KeyAction::TakeNextStep;
    KeyScope scope = KeyScope::Window;
    int page = 0; ///< for OpenPage, counted from 1

    friend bool operator==(const KeyMeaning &, const KeyMeaning &) = default;
};

/// The key of an English keyboard that was pressed: the letter itself where the layout has Latin
/// ones, wherever they stand; else the one at the same place, as Russian layouts have it. Other
/// keys as they are.
[[nodiscard]] int latinKey(const QKeyEvent &event);

/// What a key of a keyboard, a clicker or a remote control means in either window, in every layout;
/// nothing for all other keys.
[[nodiscard]] std::optional<KeyMeaning> keyMeaning(const QKeyEvent &event);

} // namespace chitai
