// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What the child sees just now, in its screen's frame, and the story's cover. Placed by hand: in a layout, what asks for
// another size while it is laid out is not heard (Qt 6.4).
Item {
    id: root

    required property Theme theme
    required property StoryPageModel story
    required property ReadingPageModel reading
    required property Window display
    property string child

    readonly property real shape: display.height / Math.max(1, display.width)

    Label {
        id: heading

        theme: root.theme
        width: parent.width
        height: Math.max(implicitHeight, 32 * root.theme.textUnit)
        text: root.child.length > 0 ? qsTr("%1 sees").arg(root.child) : qsTr("The child sees")
        font.bold: true
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: frame

        anchors.horizontalCenter: parent.horizontalCenter
        y: heading.height + 8
        width: Math.min(root.width, (root.height - y) / root.shape)
        height: width * root.shape
        color: root.theme.bezel
        radius: root.theme.radius

        ReadingSurface {
            objectName: "storyMirror"
            anchors.fill: parent
            anchors.margins: 6
            theme: root.theme
            reading: root.reading
            isMirror: true
        }
    }
    Card {
        y: frame.y + frame.height + 16
        width: parent.width
        height: cover.height + 24
        visible: y + height <= root.height
        theme: root.theme

        StoryCover {
            id: cover

            x: 12
            y: 12
            width: parent.width - 24
            height: width * 0.625
            picture: root.story.worldPicture
            name: root.story.worldName
            radius: root.theme.radius
            Accessible.ignored: true
        }
    }
}
