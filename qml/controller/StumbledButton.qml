// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Marks the word that the child stumbled over, and takes the mark away again. The child sees nothing of it.
BaseButton {
    id: root

    required property ReadingPageModel reading
    // The drawing alone, where there is little room.
    property bool isSmall: false

    readonly property color inkColour: reading.isStumbled ? theme.paper : theme.careful

    // The second click of two would take back what was meant.
    readonly property bool isOncePerDoubleClick: true

    readonly property string name: reading.isStumbled ? qsTr("Marked") : qsTr("Stumbled")

    text: isSmall ? "" : name
    hint: isSmall ? name + " (X)" : qsTr("X; Shift+X marks the word before")
    enabled: reading.canMark
    focusPolicy: Qt.TabFocus
    horizontalPadding: 12
    Accessible.name: name
    Accessible.description: qsTr("X; Shift+X marks the word before")
    Accessible.checkable: true
    Accessible.checked: reading.isStumbled
    font.pixelSize: theme.large
    onClicked: reading.toggleStumbled()

    contentItem: ButtonWords {
        theme: root.theme
        button: root
        drawing: root.reading.isStumbled ? Icon.Tick : Icon.Wave
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
