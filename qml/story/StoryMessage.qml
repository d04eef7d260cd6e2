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

    Rectangle {
        id: bubble

        anchors.right: root.isWish ? parent.right : undefined
        width: root.isWish ? Math.min(parent.width * 0.85, text.implicitWidth + 28) : parent.width
        height: text.height + (root.isWish ? 16 : 24) + (back.visible ? back.height : 0)
        radius: root.isWish ? Math.min(20, height / 2) : root.theme.radius
        color: root.isWish ? root.theme.raised : root.theme.surface
        border.width: root.isCurrent ? 2 : root.isWish ? 0 : 1
        border.color: root.isCurrent ? root.theme.accent : root.theme.line

        TextEdit {
            id: text

            x: 14
            y: root.isWish ? 8 : 12
            width: parent.width - 2 * x
            readOnly: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            text: root.words
            color: root.theme.ink
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            wrapMode: TextEdit.Wrap
            font.family: root.theme.family
            font.pixelSize: root.theme.normal
            Accessible.ignored: true // the row has it as its name
        }
        TextButton {
            id: back

            objectName: "rewind"
            x: 6
            y: text.y + text.height + 2
            theme: root.theme
            isFlat: true
            text: qsTr("Back to here")
            subject: root.words
            drawing: Icon.Undo
            font.pixelSize: root.theme.small
            implicitHeight: root.theme.target - 8
            visible: root.canRewind && !root.isWish
            onClicked: root.rewindWanted()
        }
    }
}
