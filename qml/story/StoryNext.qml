// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What comes next of the story: it is being told, waits as a draft, or has to be asked for; and the child's step meanwhile.
ColumnLayout {
    id: root

    required property Theme theme
    required property StoryPageModel story
    required property ReadingPageModel reading
    property string child

    spacing: 8

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        TellingCard {
            anchors.fill: parent
            theme: root.theme
            story: root.story
            visible: root.story.isTelling
        }
        DraftPanel {
            anchors.fill: parent
            theme: root.theme
            story: root.story
            child: root.child
            visible: !root.story.isTelling && root.story.hasDraft
        }
        ColumnLayout {
            anchors.fill: parent
            visible: !root.story.isTelling && !root.story.hasDraft
            spacing: 12

            SecondaryLabel {
                theme: root.theme
                text: root.story.canRetry ? qsTr("There is no reply to this yet.")
                                          : qsTr("Write below how the story begins.")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "retryStory"
                theme: root.theme
                primary: true
                visible: root.story.canRetry
                text: qsTr("Ask again")
                onClicked: root.story.retry()
            }
            Item {
                Layout.fillHeight: true
            }
        }
        // Over the draft: nothing jumps when a line comes.
        InlineMessage {
            objectName: "storyMessage"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            theme: root.theme
            message: root.story.message
            offer: root.story.undoText
            isDismissable: true
            onOfferTaken: root.story.undo()
            onDismissed: root.story.dismissMessage()
        }
    }
    ReadingStrip {
        theme: root.theme
        reading: root.reading
        Layout.fillWidth: true
        Layout.fillHeight: false
    }
}
