// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A row of a MenuButton's menu.
BaseRow {
    id: root

    property bool hasMark: false // whether one of the rows is marked
    property bool isMarked: false
    property bool isCurrent: false

    leftPadding: 12 + (hasMark ? 28 * theme.unit : 0)
    rightPadding: 16
    font.bold: isMarked
    Accessible.selected: isMarked
    Keys.onSpacePressed: clicked()

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 8
        color: root.hovered || root.isCurrent ? root.theme.raised : "transparent"
        border.width: root.isCurrent ? 2 : 0
        border.color: root.theme.accent
    }

    Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isMarked
        drawing: Icon.Tick
        size: 20 * root.theme.unit
        color: root.theme.accent
    }
}
