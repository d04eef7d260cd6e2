// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The quiet clock of a free minute with what it asks, or what came of it.
Item {
    id: root

    required property Theme theme
    required property FreeMinuteModel minute

    readonly property bool isOver: minute.stage === FreeMinuteModel.Over
    readonly property bool isAsking: minute.stage === FreeMinuteModel.Asking
    readonly property real buttonsWidth: isOver ? 0 : (stop.visible ? stop.implicitWidth + 8 : 0) + leave.implicitWidth + 8

    height: Math.max(clock.height, words.height, theme.target)

    // Fills up, as slowly as a minute passes.
    Item {
        id: clock

        width: visible ? 44 * root.theme.unit : 0
        height: 44 * root.theme.unit
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.isOver

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: root.theme.trough
        }
        Item {
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.height * root.minute.seconds / 60
            clip: true

            Rectangle {
                anchors.bottom: parent.bottom
                width: clock.width
                height: clock.height
                radius: width / 2
                color: root.theme.goodSoft
            }
        }
        Label {
            objectName: "minuteSeconds"
            anchors.centerIn: parent
            theme: root.theme
            text: root.minute.seconds
            font.pixelSize: root.theme.normal
            Accessible.name: qsTr("%n second(s)", "", root.minute.seconds)
        }
    }
    Column {
        id: words

        x: clock.visible ? clock.width + 12 : 0
        width: root.width - x - root.buttonsWidth
        anchors.verticalCenter: parent.verticalCenter

        Label {
            objectName: "minuteTitle"
            theme: root.theme
            width: parent.width
            text: root.isOver ? root.minute.result
                  : root.isAsking ? qsTr("Which word was the last one?") : qsTr("Tap what was misread")
            font.pixelSize: root.theme.isNarrow ? (root.isOver ? root.theme.large : root.theme.normal)
                                                : root.isOver ? root.theme.huge : root.theme.large
            wrapMode: Text.Wrap
        }
        SecondaryLabel {
            objectName: "minuteDetails"
            theme: root.theme
            width: parent.width
            visible: text.length > 0
            text: root.isOver ? root.minute.details : root.minute.message
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
        }
    }
    TextButton {
        id: stop

        objectName: "minuteStop"
        x: leave.x - width - 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.minute.stage === FreeMinuteModel.Running
        theme: root.theme
        isOnCard: true
        text: qsTr("Stop")
        onClicked: root.minute.stop()
    }
    TextButton {
        id: leave

        objectName: "minuteLeave"
        x: root.width - width
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.isOver
        theme: root.theme
        isFlat: true
        text: qsTr("Call it off")
        onClicked: root.minute.leave()
    }
}
