// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A small picture on a quiet ground; what has none shows the first letter of its text, or an empty frame.
Rectangle {
    id: root

    required property Theme theme
    property url source
    property string text
    property int fillMode: Image.PreserveAspectFit

    readonly property bool isEmpty: image.status !== Image.Ready

    radius: 6
    color: theme.raised
    clip: true

    Icon {
        anchors.centerIn: parent
        visible: root.isEmpty && root.text.length === 0
        size: 24 * root.theme.unit
        drawing: Icon.Picture
        color: root.theme.quietInk
    }
    Text {
        anchors.centerIn: parent
        visible: root.isEmpty && root.text.length > 0
        textFormat: Text.PlainText
        text: root.text.replace(/^[\s.,!?;:"'«»„“”()\-–—…]+/, "").slice(0, 1).toUpperCase()
        color: root.theme.quietInk
        font.family: root.theme.family
        font.pixelSize: Math.max(1, root.height * 0.5)
        font.bold: true
        Accessible.ignored: true
    }
    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        source: root.source
        fillMode: root.fillMode
        sourceSize.width: 300
        sourceSize.height: 300
        Accessible.ignored: true
    }
}
