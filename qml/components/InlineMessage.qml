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
    // Two lines at most, for where nothing may jump; the tooltip has all of it.
    property bool isCompact: false

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
            id: words

            objectName: "message"
            theme: root.theme
            text: root.message
            Accessible.ignored: true // the alert has it as its name
            wrapMode: Text.Wrap
            maximumLineCount: root.isCompact ? 2 : 1000
            elide: root.isCompact ? Text.ElideRight : Text.ElideNone
            font.pixelSize: root.isCompact ? root.theme.small : root.theme.normal
            lineHeight: root.isCompact ? 0.9 : 1
            Layout.fillWidth: true

            HoverHandler {
                id: over
            }
            ToolTipLoader {
                theme: root.theme
                text: root.message
                isWanted: over.hovered && words.truncated
            }
        }
        TextButton {
            // What comes to its place is the offer of another thing.
            readonly property bool isOncePerDoubleClick: true

            objectName: root.objectName + "Offer"
            theme: root.theme
            isOnCard: true
            text: root.offer
            visible: text.length > 0
            onClicked: root.offerTaken()
        }
        IconButton {
            readonly property bool isOncePerDoubleClick: true

            objectName: "dismiss"
            theme: root.theme
            text: qsTr("Close")
            drawing: Icon.Cross
            visible: root.isDismissable
            onClicked: root.dismissed()
        }
    }
}
