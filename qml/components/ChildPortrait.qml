// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A child as a round picture: its photo, else its drawn face, else the first letter of its name on its own colour.
Item {
    id: root

    required property Theme theme
    required property string name
    required property color colour
    property string picture
    property string face
    // What it stands on: a photo gets its round edge by it.
    property color ground: theme.paper

    readonly property bool hasPhoto: photo.status === Image.Ready

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: !root.hasPhoto && root.face.length === 0
        radius: width / 2
        color: root.colour

        Text {
            anchors.centerIn: parent
            textFormat: Text.PlainText
            text: root.name.slice(0, 1).toUpperCase()
            // The colours of children are dark enough for white letters in both themes.
            color: "white"
            font.family: root.theme.family
            font.pixelSize: Math.max(1, root.height * 0.5)
            font.bold: true
            Accessible.ignored: true
        }
    }
    ChildFace {
        anchors.fill: parent
        visible: !root.hasPhoto && root.face.length > 0
        face: root.face
        colour: root.colour
    }
    Item {
        anchors.fill: parent
        visible: root.hasPhoto
        clip: true

        Image {
            id: photo

            anchors.fill: parent
            asynchronous: true
            source: root.picture
            fillMode: Image.PreserveAspectCrop
            sourceSize.width: 144
            sourceSize.height: 144
            Accessible.ignored: true
        }
        // The software renderer clips to rectangles only.
        Rectangle {
            anchors.centerIn: parent
            width: parent.width * 1.5
            height: width
            radius: width / 2
            color: "transparent"
            border.width: parent.width * 0.25
            border.color: root.ground
        }
    }
}
