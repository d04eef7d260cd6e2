// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// What can be pressed, by pointer, finger or key. It brings no look of its own.
T.AbstractButton {
    id: root

    required property Theme theme
    // Said beside the pointer that rests on it.
    property string hint
    property bool isHintBeside: false
    // What it is about, for a screen reader, where the eye sees it beside it.
    property string subject

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    font.family: theme.family
    font.pixelSize: theme.normal
    Accessible.name: subject.length > 0 ? text + ": " + subject : text
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    ToolTipLoader {
        theme: root.theme
        text: root.hint
        isWanted: root.hovered
        isPressed: root.pressed
        isBeside: root.isHintBeside
    }
}
