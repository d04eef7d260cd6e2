// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// A text in a list, with what can be done to it at its end.
T.ItemDelegate {
    id: root

    required property Theme theme
    property string endAction
    property bool isQuiet: false

    signal endActionTriggered

    implicitHeight: theme.target
    leftPadding: 12
    rightPadding: endAction.length > 0 ? theme.target + 4 : 12
    font.family: theme.family
    font.pixelSize: theme.normal
    Accessible.name: text
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: 12
        color: root.theme.raised
        opacity: root.down || (root.hovered && !root.isQuiet) ? 0.7 : 1
        border.width: root.visualFocus || root.highlighted ? 3 : 0
        border.color: root.theme.accent
    }

    Pressable {
        id: end

        theme: root.theme
        hint: root.endAction

        visible: root.endAction.length > 0
        anchors.right: parent.right
        width: root.theme.target
        height: parent.height
        Accessible.name: root.endAction + ": " + root.text
        onClicked: root.endActionTriggered()
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                size: root.theme.large
                drawing: Icon.Cross
                color: root.theme.quietInk
            }
        }
        background: Rectangle {
            radius: 12
            color: end.hovered ? root.theme.surface : "transparent"
            border.width: end.visualFocus ? 3 : 0
            border.color: root.theme.accent
        }
    }
}
