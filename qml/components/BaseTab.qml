// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// One of several parts of a page, for a screen reader too (see BaseRow). It brings no look of its own.
T.TabButton {
    id: root

    required property Theme theme
    property bool isOn: false

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    autoExclusive: false
    checkable: false
    font.family: theme.family
    font.pixelSize: theme.normal
    font.bold: isOn
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: isOn
    Accessible.onPressAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
}
