// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Something that is on or off: words, and a switch at their end.
BaseOption {
    id: root

    implicitHeight: Math.max(theme.target, implicitContentHeight + 8)
    width: parent.width

    rightPadding: 64 * theme.unit

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        width: 52 * root.theme.unit
        height: 32 * root.theme.unit
        radius: height / 2
        color: root.isOn ? root.theme.accent : root.theme.trough
        border.width: root.visualFocus ? 3 : 2
        border.color: root.visualFocus ? root.theme.ink : root.isOn ? root.theme.accent : root.theme.edge

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.isOn ? parent.width - width - 5 : 6
            width: root.isOn ? parent.height - 10 : parent.height - 12
            height: width
            radius: height / 2
            color: root.isOn ? root.theme.accentText : root.theme.edge
        }
    }
    background: Item {}
}
