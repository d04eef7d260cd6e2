// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Something that is on or off.
BaseOption {
    id: root

    implicitHeight: Math.max(theme.target, implicitContentHeight + 8)
    width: parent.width

    leftPadding: 56 * theme.unit

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
        width: 44 * root.theme.unit
        height: 26 * root.theme.unit
        radius: height / 2
        color: root.isOn ? root.theme.accent : root.theme.raised
        border.width: root.visualFocus ? 3 : 1
        border.color: root.visualFocus && root.isOn ? root.theme.ink : root.isOn ? root.theme.accent : root.theme.quietInk

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.isOn ? parent.width - width - 4 : 4
            width: parent.height - 8
            height: width
            radius: height / 2
            color: root.isOn ? root.theme.accentText : root.theme.quietInk
        }
    }
    background: Item {}
}
