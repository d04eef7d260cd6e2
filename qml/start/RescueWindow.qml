// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// The family's data can't be opened: what happened, what is kept, and the way out.
T.ApplicationWindow {
    id: root

    required property RescueModel rescue
    required property bool isDark
    required property real textScale

    readonly property Theme theme: Theme {
        dark: root.isDark
        textScale: root.textScale
        reducedMotion: true
        windowWidth: root.width
        windowHeight: root.height
    }

    title: qsTr("Chitai")
    width: 640
    height: 400
    minimumWidth: 320
    minimumHeight: 240
    color: theme.paper
    font.family: theme.family

    onClosing: root.rescue.leave()

    Flickable {
        anchors.fill: parent
        anchors.margins: 32
        contentHeight: content.height

        Column {
            id: content

            width: parent.width
            spacing: 20

            Label {
                objectName: "rescueExplanation"
                width: parent.width
                theme: root.theme
                text: root.rescue.explanation
                wrapMode: Text.Wrap
            }
            Label {
                objectName: "rescueMessage"
                width: parent.width
                theme: root.theme
                text: root.rescue.isBusy ? qsTr("At work") : root.rescue.message
                visible: text.length > 0
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
            ProgressLine {
                width: parent.width
                theme: root.theme
                name: qsTr("At work")
                visible: root.rescue.isBusy
                indeterminate: true
            }
            Flow {
                width: parent.width
                spacing: 12

                TextButton {
                    objectName: "rescueButton"
                    theme: root.theme
                    primary: true
                    text: root.rescue.isReady ? qsTr("Open Chitai") : root.rescue.offer
                    visible: text.length > 0
                    enabled: !root.rescue.isBusy
                    onClicked: root.rescue.isReady ? root.rescue.leave() : root.rescue.rescue()
                }
                TextButton {
                    objectName: "leaveRescue"
                    theme: root.theme
                    text: qsTr("Close Chitai")
                    visible: !root.rescue.isReady
                    onClicked: root.rescue.leave()
                }
            }
        }
    }
}
