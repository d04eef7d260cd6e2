// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// A world to be chosen by its cover.
T.RadioButton {
    id: root

    required property Theme theme
    required property string picture
    required property string question
    required property bool isOn

    // To the one before or behind it, by key.
    signal stepped(by: int)

    implicitHeight: cover.height + title.height + (about.visible ? about.height : 0) + 8
    hoverEnabled: true
    autoExclusive: false
    checked: isOn
    // A click asks for another state; whoever hears it decides.
    onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => root.isOn)
    Accessible.role: Accessible.RadioButton
    Accessible.name: question.length > 0 ? text + ": " + question : text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    // Where the desktop's theme leaves Enter out.
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onRightPressed: root.stepped(1)
    Keys.onLeftPressed: root.stepped(-1)

    Rectangle {
        x: -5
        y: -5
        width: cover.width + 10
        height: cover.height + 10
        radius: cover.radius + 5
        color: "transparent"
        border.width: root.isOn || root.visualFocus ? 3 : 0
        border.color: root.visualFocus && root.isOn ? root.theme.ink : root.theme.accent
    }
    StoryCover {
        id: cover

        width: root.width
        height: Math.round(width * 0.625)
        picture: root.picture
        name: root.text
        radius: root.theme.radius
        opacity: root.hovered && !root.isOn ? 0.9 : 1
        Accessible.ignored: true
    }
    Text {
        id: title

        anchors.top: cover.bottom
        anchors.topMargin: 8
        width: parent.width
        textFormat: Text.PlainText
        text: root.text
        font.family: root.theme.family
        font.pixelSize: root.theme.normal
        font.bold: true
        color: root.isOn ? root.theme.accent : root.theme.ink
        elide: Text.ElideRight
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
    Text {
        id: about

        anchors.top: title.bottom
        visible: root.question.length > 0 && !root.theme.isLow
        width: parent.width
        textFormat: Text.PlainText
        text: root.question
        font.family: root.theme.family
        font.pixelSize: root.theme.small
        color: root.theme.quietInk
        elide: Text.ElideRight
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
    contentItem: Item {}
    background: Item {}
}
