// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A row of a list that can be pressed. Qt 6.4 tells a screen reader the role of the control, whatever Accessible.role
// says: a row has to be an ItemDelegate, one of several a RadioButton, and so on.
T.ItemDelegate {
    id: root

    required property Theme theme

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has the keyboard
    font.family: theme.family
    font.pixelSize: theme.normal
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
}
