// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Something that is on or off: a filter, one of several orders.
BaseButton {
    id: root

    property bool isOn: false

    padding: 8
    leftPadding: 14
    rightPadding: 14
    implicitHeight: 36 * theme.textUnit
    font.pixelSize: theme.small
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: isOn

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.isOn ? root.theme.accentText : root.theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: height / 2
        color: root.isOn ? root.theme.accent : root.hovered ? root.theme.surface : root.theme.raised
        border.width: root.visualFocus ? 3 : root.hovered ? 1 : 0
        border.color: root.isOn ? root.theme.ink : root.theme.accent
    }
}
