// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A group of settings in the list beside them.
BaseTab {
    id: root

    required property int drawing

    width: parent.width
    implicitHeight: Math.max((theme.isNarrow ? 40 : 46) * theme.unit, implicitContentHeight + 12)
    leftPadding: (theme.isNarrow ? 36 : 48) * theme.unit
    rightPadding: 8

    Icon {
        x: (root.theme.isNarrow ? 8 : 14) * root.theme.unit
        anchors.verticalCenter: parent.verticalCenter
        size: 20 * root.theme.unit
        drawing: root.drawing
        color: root.isOn ? root.theme.accent : root.theme.quietInk
    }

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: root.theme.radius
        color: root.isOn ? root.theme.surface : root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus ? 2 : root.isOn ? 1 : 0
        border.color: root.visualFocus ? root.theme.accent : root.theme.line
    }
}
