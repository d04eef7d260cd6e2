// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A child to be chosen: its face, and beside it the name of the one that is.
T.RadioButton {
    id: root

    required property Theme theme
    required property real size
    property string profileId
    property string name
    property color colour
    property string picture
    property string face
    property bool isActive
    property color ground: theme.paper

    // To the child before or behind it, by key.
    signal stepped(by: int)

    text: name
    width: isActive ? Math.min(metrics.width + 1, 240 * theme.textUnit) + size + 24 : size
    height: size
    leftPadding: 4
    rightPadding: isActive ? 16 : 4
    font.family: theme.family
    font.pixelSize: theme.isNarrow ? theme.normal : theme.large
    font.bold: true
    hoverEnabled: true
    autoExclusive: false
    checked: isActive
    // A click asks for another state; whoever hears it decides.
    onCheckedChanged: if (checked !== isActive) checked = Qt.binding(() => root.isActive)
    Accessible.role: Accessible.RadioButton
    Accessible.name: name
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onRightPressed: root.stepped(1)
    Keys.onDownPressed: root.stepped(1)
    Keys.onLeftPressed: root.stepped(-1)
    Keys.onUpPressed: root.stepped(-1)

    TextMetrics {
        id: metrics

        text: root.name
        font: root.font
    }
    ToolTipLoader {
        theme: root.theme
        text: root.name
        isWanted: root.hovered && !root.isActive
        isPressed: root.pressed
    }
    ChildPortrait {
        x: 4
        y: 4
        width: root.size - 8
        height: width
        theme: root.theme
        name: root.name
        colour: root.colour
        picture: root.picture
        face: root.face
        ground: root.isActive ? root.theme.surface : root.ground
    }

    contentItem: Text {
        leftPadding: root.size
        visible: root.isActive
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.theme.ink
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: height / 2
        color: root.isActive ? root.theme.surface : root.hovered ? root.theme.line : "transparent"
        border.width: root.isActive || root.visualFocus ? 2 : 0
        border.color: root.isActive && root.visualFocus ? root.theme.ink : root.theme.accent
    }
}
