// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Chitai.Ui

// The keys of both windows. A key that is held down acts once: it must not read on by itself. A field that is typed into keeps its keys, a focused button its own.
Item {
    id: root

    required property ReadingView reading
    required property Window window

    // Space and Enter belong to a button or a line that has the focus.
    readonly property bool isOnButton: window.activeFocusItem instanceof AbstractButton
    readonly property bool isTyping: window.activeFocusItem instanceof TextInput

    signal fullScreenToggled
    signal fullScreenLeft

    Shortcut {
        autoRepeat: false
        sequences: ["Right", "PgDown"]
        onActivated: root.reading.takeNextStep()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Space", "Return", "Enter"]
        enabled: !root.isOnButton && !root.isTyping
        onActivated: root.reading.takeNextStep()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Left", "PgUp", "Backspace"]
        onActivated: root.reading.goBack()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["B", "И"]
        onActivated: root.reading.toggleCurtain()
    }
    Shortcut {
        autoRepeat: false
        sequence: "F11"
        onActivated: root.fullScreenToggled()
    }
    Shortcut {
        autoRepeat: false
        sequence: "Esc"
        enabled: !root.isTyping
        onActivated: root.fullScreenLeft()
    }
}
