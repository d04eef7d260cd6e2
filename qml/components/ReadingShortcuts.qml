// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai.Ui

// The keys of both windows. A key that is held down acts once: it must not read on by itself. A field that is typed into keeps its keys, a focused button its own.
Item {
    id: root

    required property ReadingPageModel reading
    required property SettingsPageModel settings
    required property SpeechModel speech
    required property Window window

    // Elsewhere the keyboard belongs to the page, but a clicker reads on.
    property bool isReading: true

    // Space and Enter belong to a button that has the focus.
    property bool isOnButton: false
    readonly property bool isTyping: window.activeFocusItem instanceof TextInput
                                      || window.activeFocusItem instanceof TextEdit

    signal fullScreenToggled
    signal fullScreenLeft
    signal nextScreenWanted
    signal screenNamesWanted

    Shortcut {
        autoRepeat: false
        sequences: ["PgDown", "Media Next"]
        onActivated: root.reading.takeNextStep()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["PgUp", "Media Previous"]
        onActivated: root.reading.goBack()
    }
    Shortcut {
        autoRepeat: false
        sequence: "Right"
        enabled: root.isReading
        onActivated: root.reading.takeNextStep()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Space", "Return", "Enter"]
        enabled: root.isReading && !root.isOnButton && !root.isTyping
        onActivated: root.reading.takeNextStep()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Left", "Backspace"]
        enabled: root.isReading
        onActivated: root.reading.goBack()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["B", "И", ".", "Media Play", "Toggle Media Play/Pause"]
        onActivated: root.reading.toggleCurtain()
    }
    // Aloud: the word, its syllables, the text.
    Shortcut {
        autoRepeat: false
        sequences: ["V", "М"]
        onActivated: root.speech.sayWord()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Shift+V", "Shift+М"]
        onActivated: root.speech.saySyllables()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["T", "Е"]
        onActivated: root.speech.sayText()
    }
    // Less help, and all of it again.
    Shortcut {
        autoRepeat: false
        sequences: ["H", "Р"]
        onActivated: root.settings.fadeSupport()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["Ctrl+Z"]
        enabled: root.isReading
        onActivated: root.reading.undo()
    }
    Shortcut {
        autoRepeat: false
        sequence: "F7"
        onActivated: root.screenNamesWanted()
    }
    Shortcut {
        autoRepeat: false
        sequence: "Shift+F7"
        onActivated: root.nextScreenWanted()
    }
    Shortcut {
        autoRepeat: false
        sequences: ["F11", "F5", "Shift+F5"]
        onActivated: root.fullScreenToggled()
    }
    Shortcut {
        autoRepeat: false
        sequence: "Esc"
        enabled: !root.isTyping
        onActivated: root.fullScreenLeft()
    }
}
