// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// Something that is on or off. It brings no look of its own.
T.CheckBox {
    id: root

    required property Theme theme
    property bool isOn: false

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight, implicitContentHeight + topPadding + bottomPadding)
    hoverEnabled: true
    font.family: theme.family
    font.pixelSize: theme.normal
    checked: isOn
    // A click asks for another state; whoever hears it decides.
    onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => root.isOn)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
}
