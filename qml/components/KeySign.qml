// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// A key, as it is written on the keyboard.
Text {
    id: root

    required property Theme theme

    textFormat: Text.PlainText
    font.family: theme.family
    font.pixelSize: theme.small
    leftPadding: 8
    rightPadding: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radiusSmall
        color: "transparent"
        border.width: 1
        border.color: root.color
    }
}
