// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// A box to tick, with its words beside it.
BaseOption {
    id: root

    implicitHeight: Math.max(theme.target - 4, implicitContentHeight + 8)
    leftPadding: 36 * theme.unit
    rightPadding: 8

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 24 * root.theme.unit
        height: width
        radius: root.theme.radiusSmall
        color: root.isOn ? root.theme.accent : root.theme.surface
        border.width: root.visualFocus ? 3 : 2
        border.color: root.visualFocus && root.isOn ? root.theme.ink
                      : root.isOn || root.visualFocus ? root.theme.accent : root.theme.edge

        Icon {
            anchors.centerIn: parent
            visible: root.isOn
            size: 18 * root.theme.unit
            drawing: Icon.Tick
            color: root.theme.accentText
        }
    }
    background: Item {}
}
