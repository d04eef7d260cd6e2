// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// A language: its lantern, its name, and a line below where there is one.
Item {
    id: root

    required property Theme theme
    required property string letters
    required property string name
    property string line
    property real lanternHeight: 56 * theme.unit
    property int nameSize: theme.large

    Lantern {
        id: lantern

        theme: root.theme
        x: 16 * root.theme.unit
        anchors.verticalCenter: parent.verticalCenter
        height: root.lanternHeight
        letters: root.letters
    }
    Column {
        anchors.left: lantern.right
        anchors.right: parent.right
        anchors.leftMargin: root.lanternHeight * 0.25
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            theme: root.theme
            width: parent.width
            text: root.name
            font.pixelSize: root.nameSize
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(font.pixelSize * 0.6)
        }
        SecondaryLabel {
            theme: root.theme
            width: parent.width
            visible: text.length > 0
            text: root.line
            elide: Text.ElideRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(font.pixelSize * 0.6)
        }
    }
}
