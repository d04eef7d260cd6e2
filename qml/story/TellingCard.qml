// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The reply while it comes; the parent alone sees it.
Rectangle {
    id: root

    required property Theme theme
    required property StoryPageModel story

    radius: 12
    color: theme.paper
    border.width: 1
    border.color: theme.raised

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 12

        SecondaryLabel {
            theme: root.theme
            text: qsTr("The story is being told. Only you see this.")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SecondaryLabel {
            objectName: "waitingForModel"
            theme: root.theme
            text: root.story.waiting
            visible: text.length > 0
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flickable {
            id: view

            contentHeight: words.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

            Label {
                id: words

                objectName: "telling"
                theme: root.theme
                width: view.width
                text: root.story.telling
                wrapMode: Text.Wrap
                lineHeight: 1.3
                font.pixelSize: root.theme.large
            }
        }
        TextButton {
            objectName: "cancelStory"
            theme: root.theme
            text: qsTr("Stop")
            Layout.alignment: Qt.AlignRight
            onClicked: root.story.cancel()
        }
    }
}
