// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The children as faces; the one that is chosen stands there with its name. What does not fit is scrolled to.
Flickable {
    id: root

    required property Theme theme
    // For a screen reader: what is chosen.
    required property string label
    required property ProfileListModel profiles
    property color ground: theme.paper

    signal picked(profileId: string)

    readonly property real faceSize: (theme.isNarrow ? 44 : 48) * theme.unit

    implicitWidth: contentWidth
    implicitHeight: faceSize
    contentWidth: faces.width
    contentHeight: faceSize
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    clip: interactive
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function reveal(item: Item): void {
        contentX = Math.max(0, Math.min(Math.max(contentX, item.x + item.width - width), item.x));
    }

    AfterTap {
        id: afterTap
    }
    Row {
        id: faces

        spacing: 8
        height: root.faceSize

        Repeater {
            id: repeater

            model: root.profiles

            FaceButton {
                required property int index
                required profileId
                required name
                required colour
                required picture
                required face
                required isActive

                objectName: "face" + index
                theme: root.theme
                size: root.faceSize
                ground: root.ground
                onClicked: if (!isActive) afterTap.run(() => root.picked(profileId))
                onActiveFocusChanged: if (activeFocus) root.reveal(this)
                onStepped: (by) => (repeater.itemAt(index + by) as FaceButton)?.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
