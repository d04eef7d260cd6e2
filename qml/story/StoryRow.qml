// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A story that was begun.
BaseRow {
    id: root

    required property int index
    required property string modelData
    property bool isOnStage: false
    property bool isCurrent: false // where the keyboard is
    readonly property bool isOncePerDoubleClick: true

    signal removed

    text: modelData
    leftPadding: 12
    implicitHeight: contentItem.implicitHeight + 16
    Accessible.selected: isOnStage
    Keys.onDeletePressed: root.removed()

    contentItem: RowLayout {
        spacing: 4

        Label {
            theme: root.theme
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true // the row has it as its name
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "removeStory"
            theme: root.theme
            text: qsTr("Delete")
            subject: root.text
            drawing: Icon.Cross
            focusPolicy: Qt.TabFocus
            onClicked: root.removed()
        }
    }
    background: Rectangle {
        radius: 12
        color: root.isOnStage || root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus || root.isCurrent ? 3 : 0
        border.color: root.theme.accent
    }
}
