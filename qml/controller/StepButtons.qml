// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// One large button that always does the next right thing, and back, hide and skip beside it.
ColumnLayout {
    id: root

    required property Theme theme
    required property ReadingPageModel reading

    spacing: 8

    NextStepButton {
        objectName: "next"
        theme: root.theme
        reading: root.reading
        keys: qsTr("Space, Enter, →, Page Down")
        font.pixelSize: root.theme.huge
        Layout.fillWidth: true
        Layout.preferredHeight: 96 * root.theme.unit
    }

    RowLayout {
        spacing: 8

        TextButton {
            objectName: "back"
            theme: root.theme
            text: qsTr("Back")
            keys: qsTr("←, Page Up")
            enabled: root.reading.canGoBack
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.reading.goBack()
        }
        TextButton {
            objectName: "curtain"
            theme: root.theme
            text: root.reading.isCurtainClosed ? qsTr("Show") : qsTr("Hide")
            keys: qsTr("B hides the text from the child and shows it again")
            isChosen: root.reading.isCurtainClosed
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.reading.toggleCurtain()
        }
        TextButton {
            objectName: "skip"
            theme: root.theme
            text: qsTr("Skip")
            keys: qsTr("To the next text in the queue")
            enabled: root.reading.canSkip
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.reading.skip()
        }
    }
}
