// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// In which order the letters come: as a primer has them, or as the family does.
Column {
    id: root

    required property Theme theme
    required property LettersModel letters
    readonly property var names: [...letters.orders, qsTr("Our own order"), qsTr("All letters are known")]

    spacing: 8

    SecondaryLabel {
        width: parent.width
        theme: root.theme
        text: qsTr("Phonics programme")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    MenuButton {
        objectName: "letterOrder"
        theme: root.theme
        width: Math.min(implicitWidth, parent.width)
        label: qsTr("Phonics programme")
        names: root.names
        chosen: root.letters.order < 0 ? root.names.length - 1 : root.letters.order
        drawing: Icon.Open
        isDrawingLast: true
        onPicked: (index) => root.letters.order = index === root.names.length - 1 ? -1 : index
    }
    SecondaryLabel {
        width: parent.width
        theme: root.theme
        visible: text.length > 0
        text: root.letters.isOwn ? qsTr("Drag the letters to where they belong, or move them with Ctrl and the arrows.")
              : root.letters.source === "memory" ? qsTr("Compare this order with your book. It was written down from memory.")
              : !root.letters.hasOrder ? qsTr("Choose the book that your child learns with, and the library shows what can be read already.")
              : ""
        font.pixelSize: root.theme.small
        wrapMode: Text.Wrap
    }
}
