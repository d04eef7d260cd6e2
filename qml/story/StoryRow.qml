// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A story that was begun.
BaseButton {
    id: root

    required property int index
    required property string modelData
    property bool isOnStage: false

    signal removed

    text: modelData
    leftPadding: 12
    implicitHeight: contentItem.implicitHeight + 16
    Accessible.role: Accessible.ListItem
    Keys.onDeletePressed: root.removed()

    contentItem: RowLayout {
        spacing: 4

        Text {
            textFormat: Text.PlainText
            text: root.text
            color: root.theme.ink
            wrapMode: Text.Wrap
            font.family: root.theme.family
            font.pixelSize: root.theme.normal
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "removeStory"
            theme: root.theme
            text: qsTr("Delete")
            drawing: Icon.Cross
            onClicked: root.removed()
        }
    }
    background: Rectangle {
        radius: 12
        color: root.isOnStage || root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: root.theme.accent
    }
}
