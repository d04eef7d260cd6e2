// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A button with a drawing; its words are in the tooltip and for the screen reader.
BaseButton {
    id: root

    required property int drawing
    property bool isFilled: false
    property color colour: theme.quietInk
    // A ground that is there always: for what is done often.
    property bool isSolid: false
    // White with a line, as a button with words on the window's paper.
    property bool isFramed: false

    implicitWidth: theme.target
    implicitHeight: theme.target
    Accessible.role: Accessible.Button
    hint: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: 22 * root.theme.unit
            drawing: root.drawing
            color: root.colour
            isFilled: root.isFilled
            opacity: root.enabled ? 1 : 0.4
        }
    }
    background: Rectangle {
        radius: root.theme.radius
        color: root.isFramed ? root.theme.surface : root.theme.raised
        opacity: root.hovered || root.down || root.isSolid || root.isFramed ? 1 : 0
        border.width: root.visualFocus ? 2 : root.isFramed || (root.isSolid && root.hovered) ? 1 : 0
        border.color: root.visualFocus ? root.theme.accent : root.hovered ? root.theme.edge : root.theme.line

        // The focus is seen without the pointer too.
        states: State {
            when: root.visualFocus
            PropertyChanges {
                root.background.opacity: 1
            }
        }
    }
}
