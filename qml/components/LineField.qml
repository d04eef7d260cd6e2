// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Chitai

// A line to type into.
TextField {
    id: root

    required property Theme theme

    implicitHeight: theme.target
    leftPadding: 12
    rightPadding: 12
    font.family: theme.family
    font.pixelSize: theme.normal
    color: theme.ink
    placeholderTextColor: theme.quietInk
    selectionColor: theme.accent
    selectedTextColor: theme.accentText
    selectByMouse: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: 12
        color: root.theme.surface
        border.width: root.activeFocus ? 3 : 1
        border.color: root.activeFocus ? root.theme.accent : root.theme.quietInk
    }
}
