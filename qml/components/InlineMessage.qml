// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What happened, and what can be done about it; waits until the next thing happens.
Rectangle {
    id: root

    required property Theme theme
    required property string message
    property string offer
    property bool isDismissable: false

    signal offerTaken
    signal dismissed

    visible: message.length > 0
    implicitHeight: Math.max(theme.target, line.implicitHeight + 16)
    radius: theme.radius
    color: theme.surface
    border.width: 1
    border.color: theme.line

    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 4
        spacing: 8

        Label {
            objectName: "message"
            theme: root.theme
            text: root.message
            Accessible.ignored: true // the alert has it as its name
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: root.objectName + "Offer"
            theme: root.theme
            isOnCard: true
            text: root.offer
            visible: text.length > 0
            onClicked: root.offerTaken()
        }
        IconButton {
            objectName: "dismiss"
            theme: root.theme
            text: qsTr("Close")
            drawing: Icon.Cross
            visible: root.isDismissable
            onClicked: root.dismissed()
        }
    }
}
