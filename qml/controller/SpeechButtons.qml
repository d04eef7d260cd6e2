// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The text aloud, when the parent asks: the word, its syllables, all of it.
RowLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    required property SpeechModel speech

    spacing: 8
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Listen")

    // Space goes on with the next word, whatever was clicked to hear one.
    component Part: TextButton {
        theme: root.theme
        focusPolicy: Qt.TabFocus
        leftPadding: 8 // the smallest window has no more room for them in Russian
        rightPadding: 8
    }

    Icon {
        drawing: Icon.Speaker
        color: root.theme.quietInk
        size: 22 * root.theme.unit
    }
    Part {
        objectName: "sayWord"
        text: qsTr("Word")
        keys: qsTr("V says the word")
        enabled: root.reading.wordIndex >= 0
        onClicked: root.speech.sayWord()
    }
    Part {
        objectName: "saySyllables"
        text: qsTr("Syllables")
        keys: qsTr("Shift+V says its syllables, slowly")
        enabled: root.reading.wordIndex >= 0
        onClicked: root.speech.saySyllables()
    }
    Part {
        objectName: "sayText"
        text: qsTr("Text")
        keys: qsTr("T says the whole text")
        onClicked: root.speech.sayText()
    }
}
