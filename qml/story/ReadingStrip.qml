// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What the child reads just now, and the step that it needs, beside whatever the parent does.
Rectangle {
    id: root

    required property Theme theme
    required property ReadingPageModel reading

    // Where there is less room, the word has it.
    readonly property bool isNarrow: width < 640 * theme.unit

    visible: reading.hasText
    implicitHeight: row.implicitHeight + 16
    radius: 12
    color: theme.paper
    border.width: 1
    border.color: theme.raised

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 8
        anchors.leftMargin: 16
        spacing: 12

        SecondaryLabel {
            theme: root.theme
            text: root.reading.isCompleted ? qsTr("The child has read this text") : qsTr("The child reads")
            // The word itself needs the room more.
            visible: root.reading.isCompleted || root.width > 720 * root.theme.unit
            Layout.fillWidth: root.reading.isCompleted
        }
        Label {
            objectName: "stripWord"
            theme: root.theme
            visible: !root.reading.isCompleted
            text: root.reading.currentWord
            elide: Text.ElideRight
            font.pixelSize: root.theme.huge
            Layout.fillWidth: true
            Accessible.name: qsTr("The child reads") + ": " + text
        }
        TextButton {
            objectName: "stripBack"
            theme: root.theme
            text: qsTr("Back")
            visible: !root.reading.isCompleted && !root.isNarrow
            enabled: root.reading.canGoBack
            onClicked: root.reading.goBack()
        }
        IconButton {
            theme: root.theme
            text: qsTr("Back")
            drawing: Icon.Back
            visible: !root.reading.isCompleted && root.isNarrow
            enabled: root.reading.canGoBack
            onClicked: root.reading.goBack()
        }
        TextButton {
            objectName: "stripSkip"
            theme: root.theme
            text: qsTr("Skip")
            visible: !root.reading.isCompleted && root.reading.canSkip
            onClicked: root.reading.skip()
        }
        NextStepButton {
            objectName: "stripNext"
            theme: root.theme
            reading: root.reading
            visible: !root.reading.isCompleted || root.reading.nextStep === ReadingPageModel.NextText
            Layout.preferredWidth: root.isNarrow ? implicitWidth : Math.max(implicitWidth, 160 * root.theme.unit)
        }
    }
}
