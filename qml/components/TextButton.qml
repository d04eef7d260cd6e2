// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A button with words; `primary` is the one that always does the next right thing.
BaseButton {
    id: root

    property bool primary: false
    property bool isChosen: false
    // Whether it stands on a card, where white would not be seen.
    property bool isOnCard: false
    // Words alone: what is rarely wanted.
    property bool isFlat: false
    property string keys
    // An Icon.Drawing beside the words; none below 0.
    property int drawing: -1
    property bool isDrawingLast: false
    property real drawingSize: 20 * theme.unit
    // A key that does the same, as it is written on the keyboard.
    property string keySign
    property int corner: theme.radius

    readonly property color inkColour: primary && enabled ? theme.accentText
                                       : isChosen ? theme.accent : isFlat ? theme.quietInk : theme.ink

    Accessible.description: keys

    padding: 8
    horizontalPadding: isFlat || theme.isNarrow ? 8 : 16
    implicitHeight: Math.max(theme.target, implicitContentHeight + 2 * padding)
    hint: keys

    contentItem: ButtonWords {
        theme: root.theme
        button: root
        drawing: root.drawing
        isDrawingLast: root.isDrawingLast
        drawingSize: root.drawingSize
        keySign: root.keySign
        color: root.inkColour
    }

    background: Rectangle {
        radius: root.corner
        color: root.primary && root.enabled ? root.theme.accent : root.isOnCard || (root.isFlat && root.hovered)
               ? root.theme.raised : root.isFlat ? "transparent" : root.theme.surface
        opacity: root.enabled ? (root.down ? 0.8 : 1) : 0.5
        border.width: root.visualFocus || root.isChosen ? 2 : root.primary || root.isOnCard || root.isFlat ? 0 : 1
        border.color: root.visualFocus || root.isChosen ? (root.primary ? root.theme.ink : root.theme.accent)
                                                        : root.hovered ? root.theme.edge : root.theme.line
    }
}
