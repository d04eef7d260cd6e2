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
    // The buttons stand below the words, where there is no room beside them.
    readonly property bool isFolded: !isOver && width - words.x - buttonsWidth < 190 * theme.textUnit
    readonly property real wordsHeight: Math.max(clock.height, words.height)
    readonly property real buttonsWidth: isOver ? 0 : (stop.visible ? stop.implicitWidth + 8 : 0) + leave.implicitWidth + 8

    height: isFolded ? wordsHeight + 8 + leave.height : Math.max(wordsHeight, theme.target)

    // Fills up, as slowly as a minute passes.
    Item {
        id: clock

        width: visible ? Math.max(44 * root.theme.unit, 44 * root.theme.textUnit) : 0
        height: width
        y: (root.wordsHeight - height) / 2
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
        width: root.width - x - (root.isFolded ? 0 : root.buttonsWidth)
        y: ((root.isFolded ? root.wordsHeight : root.height) - height) / 2

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
        x: root.isFolded ? 0 : leave.x - width - 8
        y: leave.y
        visible: root.minute.stage === FreeMinuteModel.Running
        theme: root.theme
        isOnCard: true
        text: qsTr("Stop")
        onClicked: root.minute.stop()
    }
    TextButton {
        id: leave

        objectName: "minuteLeave"
        x: !root.isFolded ? root.width - width : stop.visible ? stop.width + 8 : 0
        y: root.isFolded ? root.wordsHeight + 8 : (root.height - height) / 2
        visible: !root.isOver
        theme: root.theme
        isFlat: true
        text: qsTr("Call it off")
        onClicked: root.minute.leave()
    }
}
