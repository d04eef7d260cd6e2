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
        isOnCard: true
        implicitHeight: Math.max(40 * root.theme.unit, implicitContentHeight + 8)
        leftPadding: root.theme.isNarrow ? 8 : 12
        rightPadding: leftPadding
    }

    // Whether there is room for all three; T says the whole text all the same.
    property bool showsText: true
    readonly property real implicitWidthOfAll: 40 * theme.unit + word.implicitWidth + syllables.implicitWidth
                                               + text.implicitWidth

    Icon {
        drawing: Icon.Speaker
        color: root.theme.quietInk
        size: 22 * root.theme.unit
    }
    Part {
        id: word

        objectName: "sayWord"
        text: qsTr("Word")
        keys: qsTr("V says the word")
        enabled: root.reading.wordIndex >= 0
        onClicked: root.speech.sayWord()
    }
    Part {
        id: syllables

        objectName: "saySyllables"
        text: qsTr("Syllables")
        keys: qsTr("Shift+V says its syllables, slowly")
        enabled: root.reading.wordIndex >= 0
        onClicked: root.speech.saySyllables()
    }
    Part {
        id: text

        objectName: "sayText"
        visible: root.showsText
        text: qsTr("Whole text")
        keys: qsTr("T says the whole text")
        onClicked: root.speech.sayText()
    }
}
