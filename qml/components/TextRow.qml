// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A text in a list, with what can be done to it at its end.
BaseRow {
    id: root

    property bool isCurrent: false // where the keyboard is
    // The row that comes to its place is another one.
    readonly property bool isOncePerDoubleClick: true
    property string endAction
    property bool isQuiet: false

    signal endActionTriggered

    implicitHeight: theme.target
    leftPadding: 12
    rightPadding: endAction.length > 0 ? theme.target + 4 : 12
    Keys.onDeletePressed: if (endAction.length > 0) endActionTriggered()

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    background: Rectangle {
        radius: root.theme.radius
        color: root.down || (root.hovered && !root.isQuiet) ? root.theme.raised : root.theme.surface
        border.width: root.visualFocus || root.isCurrent ? 2 : 1
        border.color: root.visualFocus || root.isCurrent ? root.theme.accent : root.theme.line
    }

    IconButton {
        visible: root.endAction.length > 0
        focusPolicy: Qt.TabFocus
        anchors.right: parent.right
        height: parent.height
        theme: root.theme
        text: root.endAction
        drawing: Icon.Cross
        Accessible.name: root.endAction + ": " + root.text
        onClicked: root.endActionTriggered()
    }
}
