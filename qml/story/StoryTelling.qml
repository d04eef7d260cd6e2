// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Dialogs
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The story on stage: what was told, the draft that waits for the parent, and what comes next.
ColumnLayout {
    id: root

    required property Theme theme
    required property StoryPageModel story
    required property var levels
    required property ReadingPageModel reading

    signal allStoriesWanted

    spacing: 12

    RowLayout {
        spacing: 8
        Layout.fillHeight: false

        IconButton {
            objectName: "allStories"
            theme: root.theme
            text: qsTr("All stories")
            drawing: Icon.Back
            onClicked: root.allStoriesWanted()
        }
        Label {
            objectName: "storyTitle"
            theme: root.theme
            text: root.story.title
            elide: Text.ElideRight
            font.pixelSize: root.theme.large
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        TextButton {
            objectName: "exportBooklet"
            theme: root.theme
            text: qsTr("As a booklet…")
            onClicked: {
                bookletDialog.selectedFile = root.story.suggestedBooklet("pdf");
                bookletDialog.open();
            }
        }
    }

    ChipRow {
        objectName: "toldLevel"
        theme: root.theme
        label: qsTr("How much the child can read")
        names: root.levels
        chosen: root.story.level
        Layout.fillWidth: true
        Layout.fillHeight: false
        onPicked: (index) => root.story.level = index
    }

    RowLayout {
        spacing: 24

        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            KeyboardList {
                id: messages

                objectName: "storyMessages"
                spacing: 12
                model: root.story.messages
                Layout.fillWidth: true
                Layout.fillHeight: true
                Accessible.name: qsTr("The story so far")
                T.ScrollBar.vertical: SlimScrollBar {
                    id: bar

                    theme: root.theme
                    onPressedChanged: if (pressed) messages.follows = false
                }
                // To the newest, whose height is known late, until somebody looks back.
                property bool follows: true
                onMovementStarted: follows = false
                Keys.onPressed: event => {
                    follows = false;
                    event.accepted = false;
                }
                onCountChanged: {
                    follows = true;
                    positionViewAtEnd();
                }
                onContentHeightChanged: if (follows) positionViewAtEnd()

                delegate: StoryMessage {
                    width: messages.width - bar.breadth
                    theme: root.theme
                    isCurrent: ListView.isCurrentItem && messages.activeFocus
                    canRewind: !root.story.isTelling && (index < messages.count - 1 || !isWish)
                    onRewindWanted: root.story.rewindTo(index)
                }

                SecondaryLabel {
                    theme: root.theme
                    anchors.fill: parent
                    visible: messages.count === 0
                    text: qsTr("The story so far stands here.")
                    wrapMode: Text.Wrap
                }
            }
            RowLayout {
                spacing: 8
                Layout.fillHeight: false

                TextInputField {
                    id: wish

                    objectName: "ownWords"
                    theme: root.theme
                    placeholderText: qsTr("The child's own words")
                    enabled: !root.story.isTelling
                    Layout.fillWidth: true
                    onAccepted: if (root.story.say(text)) clear()
                }
                TextButton {
                    objectName: "say"
                    theme: root.theme
                    text: qsTr("Go on")
                    enabled: !root.story.isTelling && wish.text.trim().length > 0
                    onClicked: wish.accepted()
                }
            }
        }

        ColumnLayout {
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3

            TellingCard {
                theme: root.theme
                story: root.story
                visible: root.story.isTelling
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            DraftPanel {
                theme: root.theme
                story: root.story
                visible: !root.story.isTelling && root.story.hasDraft
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ColumnLayout {
                visible: !root.story.isTelling && !root.story.hasDraft
                spacing: 12
                Layout.fillWidth: true
                Layout.fillHeight: true

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

            InlineMessage {
                objectName: "storyMessage"
                theme: root.theme
                message: root.story.message
                offer: root.story.undoText
                isDismissable: true
                Layout.fillWidth: true
                onOfferTaken: root.story.undo()
                onDismissed: root.story.dismissMessage()
            }
            ReadingStrip {
                theme: root.theme
                reading: root.reading
                Layout.fillWidth: true
                Layout.fillHeight: false
            }
        }
    }

    FileDialog {
        id: bookletDialog

        title: qsTr("The story as a booklet")
        fileMode: FileDialog.SaveFile
        currentFolder: root.story.bookletFolder
        nameFilters: ["PDF (*.pdf)", "Markdown (*.md)"]
        onAccepted: root.story.exportTo(selectedFile)
    }
}
