// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Marks the word that the child stumbled over, and takes the mark away again. It says which word it means: just after a
// step that is the one before. The child sees nothing of it.
BaseButton {
    id: root

    required property ReadingPageModel reading
    // Smaller words and no key, where there is little room.
    property bool isSmall: false

    readonly property color inkColour: reading.isStumbled ? theme.paper : theme.careful
    readonly property string about: reading.wordToMark.length === 0 ? ""
        : reading.isStumbled || isSmall ? qsTr("“%1”").arg(reading.wordToMark) : qsTr("on “%1”").arg(reading.wordToMark)
    readonly property string does: reading.wordToMark.length === 0 ? ""
        : reading.isStumbled ? qsTr("Takes the mark of “%1” away").arg(reading.wordToMark)
                             : qsTr("Marks “%1”").arg(reading.wordToMark)
    readonly property string keys: qsTr("X; Shift+X marks the word before")

    // The second click of two would take back what was meant.
    readonly property bool isOncePerDoubleClick: true

    text: reading.isStumbled ? qsTr("Marked") : qsTr("Stumbled")
    hint: does.length > 0 ? does + "\n" + keys : keys
    enabled: reading.canMark
    focusPolicy: Qt.TabFocus
    horizontalPadding: isSmall ? 8 : 12
    verticalPadding: 4
    Accessible.name: about.length > 0 ? text + " " + about : text
    Accessible.description: does.length > 0 ? does + ". " + keys : keys
    Accessible.checkable: true
    Accessible.checked: reading.isStumbled
    font.pixelSize: isSmall ? theme.normal : theme.large
    onClicked: reading.toggleStumbled()

    contentItem: StumbledWords {
        theme: root.theme
        button: root
        drawing: root.reading.isStumbled ? Icon.Tick : Icon.Wave
        about: root.about
        keySign: root.isSmall ? "" : "X"
        color: root.inkColour
    }
    background: Rectangle {
        radius: root.theme.radiusLarge
        color: root.reading.isStumbled ? root.theme.careful : root.theme.carefulSoft
        opacity: root.enabled ? (root.down ? 0.8 : 1) : 0.5
        border.width: root.visualFocus ? 2 : 0
        border.color: root.theme.ink
    }
}
