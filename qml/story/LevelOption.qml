// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// How much the child can read, shown by a sentence of that very world.
T.RadioButton {
    id: root

    required property Theme theme
    required property string sample
    required property bool isOn
    readonly property string quoted: qsTr("“%1”").arg(sample)

    // To the one before or behind it, by key.
    signal stepped(by: int)

    leftPadding: 16
    rightPadding: 16
    topPadding: 12
    bottomPadding: 12
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    hoverEnabled: true
    autoExclusive: false
    checked: isOn
    // A click asks for another state; whoever hears it decides.
    onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => root.isOn)
    Accessible.role: Accessible.RadioButton
    Accessible.name: sample.length > 0 ? text + ": " + quoted : text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onRightPressed: root.stepped(1)
    Keys.onLeftPressed: root.stepped(-1)

    contentItem: Column {
        spacing: 2

        Text {
            width: parent.width
            textFormat: Text.PlainText
            text: root.text
            font.family: root.theme.family
            font.pixelSize: root.theme.normal
            font.bold: true
            color: root.isOn ? root.theme.accent : root.theme.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Text {
            width: parent.width
            visible: root.sample.length > 0
            textFormat: Text.PlainText
            text: root.quoted
            font.family: root.theme.family
            font.pixelSize: root.theme.small
            color: root.theme.quietInk
            wrapMode: Text.Wrap
            maximumLineCount: 5
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: root.theme.radius
        color: root.theme.surface
        border.width: root.isOn || root.visualFocus ? 3 : 1
        border.color: root.visualFocus && root.isOn ? root.theme.ink
                      : root.isOn || root.visualFocus ? root.theme.accent
                      : root.hovered ? root.theme.edge : root.theme.line
    }
}
