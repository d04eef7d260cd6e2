// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// A tag that can be switched on: a small label without a frame, on its ground while it is on.
BaseOption {
    id: root

    implicitHeight: Math.max(theme.target - 8, implicitContentHeight + 8)
    leftPadding: 30 * theme.unit
    rightPadding: 10

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font.family: root.font.family
        font.pixelSize: root.font.pixelSize
        font.bold: root.isOn
        color: root.isOn ? root.theme.accent : root.theme.ink
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    indicator: Icon {
        x: 6
        anchors.verticalCenter: parent.verticalCenter
        size: 20 * root.theme.unit
        drawing: root.isOn ? Icon.Tick : Icon.Tag
        color: root.isOn ? root.theme.accent : root.theme.quietInk
    }
    background: Rectangle {
        radius: root.theme.radiusSmall
        color: root.isOn ? root.theme.accentSoft : root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: root.theme.accent
    }
}
