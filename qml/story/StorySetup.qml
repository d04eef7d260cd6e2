// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What a new story is made of, and the stories that were begun.
RowLayout {
    id: root

    required property Theme theme
    required property StorySetupModel setup
    required property StoryPageModel story
    required property HostedModelsPanelModel hosted

    // A story is on stage.
    signal done

    spacing: 24

    Languages {
        id: languages
    }

    ColumnLayout {
        spacing: 12
        Layout.fillWidth: true
        Layout.fillHeight: true

        Flickable {
            id: choices

            contentHeight: form.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }

            ColumnLayout {
                id: form

                width: choices.width - bar.breadth
                spacing: 16

                Label {
                    theme: root.theme
                    text: qsTr("A new story")
                    font.pixelSize: root.theme.large
                    Accessible.role: Accessible.Heading
                }
                Choice {
                    objectName: "storyLanguage"
                    theme: root.theme
                    label: qsTr("Language")
                    names: languages.names
                    chosen: languages.codes.indexOf(root.setup.language)
                    Layout.fillWidth: true
                    onPicked: (index) => root.setup.language = languages.codes[index]
                }
                Choice {
                    objectName: "storyWorld"
                    theme: root.theme
                    label: qsTr("Where")
                    names: root.setup.worlds
                    chosen: root.setup.worldIndex
                    Layout.fillWidth: true
                    onPicked: (index) => root.setup.worldIndex = index
                }
                Choice {
                    objectName: "storyCharacter"
                    theme: root.theme
                    label: qsTr("Who")
                    names: root.setup.characters
                    chosen: root.setup.characterIndex
                    Layout.fillWidth: true
                    onPicked: (index) => root.setup.characterIndex = index
                }
                Choice {
                    objectName: "storyLevel"
                    theme: root.theme
                    label: qsTr("How much the child can read")
                    names: root.setup.levels
                    chosen: root.setup.level
                    Layout.fillWidth: true
                    onPicked: (index) => root.setup.level = index
                }
                ColumnLayout {
                    spacing: 4
                    visible: root.setup.rules.length > 0
                    Layout.fillWidth: true

                    SecondaryLabel {
                        theme: root.theme
                        text: qsTr("What every turn has, if you like")
                    }
                    Flow {
                        spacing: 8
                        Layout.fillWidth: true

                        Repeater {
                            model: root.setup.rules

                            Chip {
                                required property int index
                                required property string modelData

                                objectName: "storyRule" + index
                                theme: root.theme
                                text: modelData
                                isOn: root.setup.activeRules[index] ?? false
                                onClicked: root.setup.toggleRule(index)
                            }
                        }
                    }
                }
                ModelChoice {
                    theme: root.theme
                    setup: root.setup
                    Layout.fillWidth: true
                }
                InlineMessage {
                    objectName: "storyFiles"
                    theme: root.theme
                    message: root.setup.fileProblems
                    Layout.fillWidth: true
                }
                HostedPanel {
                    theme: root.theme
                    hosted: root.hosted
                    Layout.fillWidth: true
                    Layout.topMargin: 16
                }
            }
        }
        TextButton {
            objectName: "beginStory"
            theme: root.theme
            primary: true
            text: qsTr("Begin the story")
            font.pixelSize: root.theme.large
            enabled: root.setup.canBegin
            Layout.fillWidth: true
            Layout.maximumWidth: 480 * root.theme.unit
            Layout.preferredHeight: 64 * root.theme.unit
            onClicked: if (root.setup.begin()) root.done()
        }
        InlineMessage {
            objectName: "stageMessage"
            theme: root.theme
            message: root.setup.message
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: 12
        Layout.fillHeight: true
        Layout.preferredWidth: 360 * root.theme.unit
        Layout.maximumWidth: 360 * root.theme.unit

        Label {
            theme: root.theme
            text: qsTr("Go on with")
            font.pixelSize: root.theme.large
            Accessible.role: Accessible.Heading
        }
        KeyboardList {
            id: stories

            objectName: "stories"
            model: root.setup.stories
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.name: qsTr("Stories")
            T.ScrollBar.vertical: SlimScrollBar {
                id: storiesBar

                theme: root.theme
            }

            delegate: StoryRow {
                width: stories.width - storiesBar.breadth
                theme: root.theme
                isOnStage: root.setup.storyIndex === index
                isCurrent: ListView.isCurrentItem && stories.activeFocus
                onClicked: if (root.setup.continueStory(index)) root.done()
                onRemoved: root.setup.deleteStory(index)
            }

            SecondaryLabel {
                theme: root.theme
                anchors.fill: parent
                anchors.margins: 12
                visible: stories.count === 0
                text: qsTr("The stories that you begin stand here, to be gone on with another evening.")
                wrapMode: Text.Wrap
            }
        }
        InlineMessage {
            objectName: "storyUndo"
            theme: root.theme
            message: root.setup.undoText
            offer: qsTr("Undo")
            isDismissable: true
            Layout.fillWidth: true
            onOfferTaken: root.setup.undo()
            onDismissed: root.setup.dismissUndo()
        }
    }
}
