// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// One of several. What is chosen is told by isOn alone, so it takes part in no group of Qt's.
T.RadioButton {
    id: root

    required property Theme theme
    property bool isOn: false

    implicitWidth: Math.max(implicitBackgroundWidth, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: 36 * theme.textUnit
    hoverEnabled: true
    font.family: theme.family
    font.pixelSize: theme.small
    padding: 8
    leftPadding: 14
    rightPadding: 14
    autoExclusive: false
    checked: isOn
    // A click asks for another state; whoever hears it decides.
    onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => root.isOn)
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: ChipText {
        theme: root.theme
        chip: root
    }
    background: ChipGround {
        theme: root.theme
        chip: root
    }
}
