// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// What the child sees, in the frame of a TV. Its shape is that of its inside.
Item {
    id: root

    required property Theme theme
    default property alias content: screen.data
    property bool hasFoot: true
    // Height over width of the inside.
    property real shape: 9 / 16

    readonly property real frame: 6 * theme.unit
    readonly property real foot: hasFoot ? 8 * theme.unit : 0

    // How high it is where it is that wide.
    function heightFor(width: real): real {
        return Math.round((width - 2 * frame) * shape + 2 * frame + foot);
    }

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: root.foot
        radius: root.theme.radius + 4
        color: root.theme.bezel

        Item {
            id: screen

            anchors.fill: parent
            anchors.margins: root.frame
            clip: true
        }
        // The corners of the inside, over what cannot round its own.
        Rectangle {
            anchors.fill: screen
            anchors.margins: -4
            radius: 12
            color: "transparent"
            border.width: 4
            border.color: root.theme.bezel
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        visible: root.hasFoot
        width: 72 * root.theme.unit
        height: root.foot + 8
        radius: 8
        z: -1
        color: root.theme.bezel
    }
}
