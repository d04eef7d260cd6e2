// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A picture that can be chosen, dragged onto a text, or taken away.
BaseButton {
    id: root

    required property string illustrationId
    required property url thumbnail
    required property string removal // what its small button does, in words

    property bool isCurrent: false // where the keyboard is, in a list
    property bool isChosen: false // what is done is done to it
    property url largeImage

    signal removed

    Accessible.role: Accessible.Button
    Keys.onDeletePressed: root.removed()

    Thumbnail {
        id: picture

        width: root.width
        height: root.height
        theme: root.theme
        source: root.thumbnail

        Drag.active: dragging.active
        Drag.source: root
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: height / 2

        states: State {
            when: dragging.active
            ParentChange {
                target: picture
                parent: root.Window.contentItem
            }
            PropertyChanges {
                picture.z: 10
                picture.opacity: 0.8
            }
        }
    }

    DragHandler {
        id: dragging

        target: picture
        onActiveChanged: if (!active) {
            picture.Drag.drop();
            picture.x = 0;
            picture.y = 0;
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: "transparent"
        border.width: root.visualFocus || root.hovered || root.isCurrent || root.isChosen ? 3 : 0
        border.color: root.theme.accent
    }

    BaseButton {
        id: button

        theme: root.theme
        hint: root.removal

        anchors.right: parent.right
        anchors.top: parent.top
        width: 28
        height: 28
        padding: 0
        visible: root.hovered || root.visualFocus || root.isCurrent || hovered || visualFocus
        Accessible.name: root.removal
        onClicked: root.removed()
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                size: 16
                drawing: Icon.Cross
                color: root.theme.ink
            }
        }
        background: Rectangle {
            radius: 14
            color: root.theme.surface
            border.width: button.visualFocus ? 3 : 1
            border.color: button.visualFocus ? root.theme.accent : root.theme.quietInk
        }
    }
}
