// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// How much of something is done; a part that wanders where nobody knows how much there is.
T.ProgressBar {
    id: root

    required property Theme theme
    required property string name

    property real place // of the part that wanders, 0 to 1

    Accessible.name: name
    implicitWidth: 120 * theme.unit
    implicitHeight: 6

    background: Rectangle {
        radius: 3
        color: root.theme.line
    }
    contentItem: Item {
        Rectangle {
            x: root.indeterminate ? root.place * (parent.width - width) : 0
            width: parent.width * (root.indeterminate ? 0.25 : root.visualPosition)
            height: parent.height
            radius: 3
            color: root.theme.accent
        }
    }

    SequentialAnimation on place {
        running: root.indeterminate && root.visible
        loops: Animation.Infinite

        NumberAnimation {
            to: 1
            duration: 1200
            easing.type: Easing.InOutQuad
        }
        NumberAnimation {
            to: 0
            duration: 1200
            easing.type: Easing.InOutQuad
        }
    }
}
