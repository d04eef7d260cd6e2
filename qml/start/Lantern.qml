// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// A language: a lantern with letters that it alone has.
StaticImage {
    id: root

    required property Theme theme
    required property string letters

    name: "start/lantern"
    width: height * implicitWidth / Math.max(1, implicitHeight)
    Accessible.ignored: true

    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.height * 0.06
        textFormat: Text.PlainText
        text: root.letters
        color: "#5A3A22" // of the drawing, in a dark room too
        font.family: root.theme.family
        font.bold: true
        font.pixelSize: root.height * (root.letters.length > 1 ? 0.28 : 0.36)
        Accessible.ignored: true
    }
}
