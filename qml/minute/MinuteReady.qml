// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Before a free minute: what is going to happen, and whether the text is long enough.
Column {
    id: root

    required property Theme theme
    required property FreeMinuteModel minute

    spacing: theme.gap

    // Whoever presses a key means what the minute was asked for: the button shows that it has the keyboard, or else Space
    // would be a step of the reading.
    onVisibleChanged: if (visible) start.forceActiveFocus(Qt.TabFocusReason)
    Component.onCompleted: if (visible) start.forceActiveFocus(Qt.TabFocusReason)

    Row {
        width: parent.width
        spacing: 16

        Rectangle {
            id: clock

            width: Math.round((root.theme.isNarrow ? 52 : 72) * root.theme.unit)
            height: width
            radius: width / 2
            color: root.theme.trough

            Icon {
                anchors.centerIn: parent
                size: parent.width * 0.62
                drawing: Icon.Clock
                color: root.theme.accent
            }
        }
        Column {
            width: parent.width - clock.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Label {
                objectName: "minuteReady"
                theme: root.theme
                width: parent.width
                text: qsTr("Ready for a free minute?")
                font.pixelSize: root.theme.isNarrow ? root.theme.large : root.theme.huge
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: qsTr("The whole text stands on the child’s screen. For a minute your child reads aloud from the beginning, and you tap here what was misread. Then you tap the last word.")
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        width: parent.width
        height: notice.implicitHeight + 24
        visible: root.minute.shortNotice.length > 0
        radius: root.theme.radius
        color: root.theme.carefulSoft

        Label {
            id: notice

            objectName: "minuteShort"
            theme: root.theme
            x: 12
            y: 12
            width: parent.width - 24
            text: root.minute.shortNotice
            wrapMode: Text.Wrap
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        TextButton {
            id: start

            objectName: "minuteStart"
            theme: root.theme
            primary: true
            drawing: Icon.Clock
            drawingSize: 24 * root.theme.unit
            text: qsTr("Start the minute")
            font.pixelSize: root.theme.large
            implicitHeight: Math.max(root.theme.target, 52 * root.theme.unit, implicitContentHeight + 16)
            onClicked: root.minute.begin()
        }
        TextButton {
            objectName: "minuteNotNow"
            theme: root.theme
            isFlat: true
            height: start.height
            text: qsTr("Not now")
            onClicked: root.minute.leave()
        }
    }
}
