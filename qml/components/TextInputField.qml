// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai

// A line to type into.
T.TextField {
    id: root

    required property Theme theme
    // Whether it stays what it is when Enter has handed it in.
    property bool keepsText: false

    implicitWidth: implicitBackgroundWidth + leftInset + rightInset
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
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: placeholderText
    // Enter is for the field, not for the row that it stands in.
    Keys.priority: Keys.AfterItem
    Keys.onReturnPressed: event => event.accepted = true
    Keys.onEnterPressed: event => event.accepted = true

    background: Rectangle {
        implicitWidth: 200
        radius: root.theme.radius
        color: root.theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? root.theme.accent : root.theme.edge
    }

    Text {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        visible: root.length === 0 && root.preeditText.length === 0
        textFormat: Text.PlainText
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        elide: Text.ElideRight
        verticalAlignment: root.verticalAlignment
        Accessible.ignored: true
    }
}
