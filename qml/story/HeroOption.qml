// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A hero to be chosen by the face.
T.RadioButton {
    id: root

    required property Theme theme
    required property string picture
    required property bool isOn
    readonly property real size: (theme.isNarrow ? 68 : 88) * theme.unit

    // To the one before or behind it, by key.
    signal stepped(by: int)

    implicitWidth: Math.max(size + 12, Math.min(Math.ceil(metrics.width) + 4, 2 * size))
    implicitHeight: size + 12 + name.height
    hoverEnabled: true
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
    Keys.onRightPressed: root.stepped(1)
    Keys.onLeftPressed: root.stepped(-1)

    TextMetrics {
        id: metrics

        text: root.text
        font.family: root.theme.family
        font.pixelSize: root.theme.normal
        font.bold: true
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.size + 12
        height: width
        radius: width / 2
        color: "transparent"
        border.width: root.isOn || root.visualFocus ? 3 : 0
        border.color: root.visualFocus && root.isOn ? root.theme.ink : root.theme.accent

        HeroFace {
            anchors.centerIn: parent
            width: root.size
            height: root.size
            theme: root.theme
            name: root.text
            picture: root.picture
            opacity: root.hovered && !root.isOn ? 0.85 : 1
        }
    }
    Text {
        id: name

        y: root.size + 12
        width: parent.width
        textFormat: Text.PlainText
        text: root.text
        font.family: root.theme.family
        font.pixelSize: root.theme.normal
        font.bold: root.isOn
        color: root.isOn ? root.theme.accent : root.theme.ink
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    contentItem: Item {}
    background: Item {}
}
