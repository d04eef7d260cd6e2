// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Something that was told, or what the child chose then.
Item {
    id: root

    required property int index
    required property string words
    required property bool isWish
    required property Theme theme
    property bool canRewind: true
    property bool isCurrent: false // where the keyboard is

    signal rewindWanted

    implicitHeight: bubble.height
    Accessible.role: Accessible.ListItem
    Accessible.name: words

    HoverHandler {
        id: hover
    }

    Rectangle {
        id: bubble

        anchors.right: root.isWish ? parent.right : undefined
        width: root.isWish ? Math.min(parent.width * 0.85, text.implicitWidth + 28) : parent.width
        height: text.height + (root.isWish ? 16 : 0)
        radius: 12
        color: root.isWish ? root.theme.raised : "transparent"
        border.width: root.isCurrent ? 3 : 0
        border.color: root.theme.accent

        TextEdit {
            id: text

            x: root.isWish ? 14 : 0
            y: root.isWish ? 8 : 0
            width: parent.width - 2 * x
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            text: root.words
            color: root.isWish ? root.theme.accent : root.theme.quietInk
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            wrapMode: TextEdit.Wrap
            font.family: root.theme.family
            font.pixelSize: root.theme.normal
            Accessible.ignored: true // the row has it as its name
        }
    }
    IconButton {
        objectName: "rewind"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        text: qsTr("Back to here")
        subject: root.words
        drawing: Icon.Past
        visible: root.canRewind && !root.isWish
        // A finger does not hover; a mouse finds it before it gets in the way.
        opacity: hover.hovered || activeFocus ? 1 : 0.5
        onClicked: root.rewindWanted()
    }
}
