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
    required property StoryStageView stage
    required property StoryView story
    required property HostedModelsView hosted

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

                Text {
                    textFormat: Text.PlainText
                    text: qsTr("A new story")
                    color: root.theme.ink
                    font.family: root.theme.family
                    font.pixelSize: root.theme.large
                    Accessible.role: Accessible.Heading
                }
                Choice {
                    objectName: "storyLanguage"
                    theme: root.theme
                    label: qsTr("Language")
                    names: languages.names
                    chosen: languages.codes.indexOf(root.stage.language)
                    Layout.fillWidth: true
                    onPicked: (index) => root.stage.language = languages.codes[index]
                }
                Choice {
                    objectName: "storyWorld"
                    theme: root.theme
                    label: qsTr("Where")
                    names: root.stage.worlds
                    chosen: root.stage.worldIndex
                    Layout.fillWidth: true
                    onPicked: (index) => root.stage.worldIndex = index
                }
                Choice {
                    objectName: "storyCharacter"
                    theme: root.theme
                    label: qsTr("Who")
                    names: root.stage.characters
                    chosen: root.stage.characterIndex
                    Layout.fillWidth: true
                    onPicked: (index) => root.stage.characterIndex = index
                }
                Choice {
                    objectName: "storyLevel"
                    theme: root.theme
                    label: qsTr("How much the child can read")
                    names: root.stage.levels
                    chosen: root.stage.level
                    Layout.fillWidth: true
                    onPicked: (index) => root.stage.level = index
                }
                ColumnLayout {
                    spacing: 4
                    visible: root.stage.rules.length > 0
                    Layout.fillWidth: true

                    QuietText {
                        theme: root.theme
                        text: qsTr("What every turn has, if you like")
                    }
                    Flow {
                        spacing: 8
                        Layout.fillWidth: true

                        Repeater {
                            model: root.stage.rules

                            Chip {
                                required property int index
                                required property string modelData

                                objectName: "storyRule" + index
                                theme: root.theme
                                text: modelData
                                isOn: root.stage.activeRules[index] ?? false
                                onClicked: root.stage.toggleRule(index)
                            }
                        }
                    }
                }
                ModelChoice {
                    theme: root.theme
                    stage: root.stage
                    Layout.fillWidth: true
                }
                MessageLine {
                    objectName: "storyFiles"
                    theme: root.theme
                    message: root.stage.fileProblems
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
        PlainButton {
            objectName: "beginStory"
            theme: root.theme
            primary: true
            text: qsTr("Begin the story")
            font.pixelSize: root.theme.large
            enabled: root.stage.canBegin
            Layout.fillWidth: true
            Layout.maximumWidth: 480 * root.theme.unit
            Layout.preferredHeight: 64 * root.theme.unit
            onClicked: if (root.stage.begin()) root.done()
        }
        MessageLine {
            objectName: "stageMessage"
            theme: root.theme
            message: root.stage.message
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: 12
        Layout.fillHeight: true
        Layout.preferredWidth: 360 * root.theme.unit
        Layout.maximumWidth: 360 * root.theme.unit

        Text {
            textFormat: Text.PlainText
            text: qsTr("Go on with")
            color: root.theme.ink
            font.family: root.theme.family
            font.pixelSize: root.theme.large
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: stories

            objectName: "stories"
            clip: true
            spacing: 4
            model: root.stage.stories
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Stories")
            T.ScrollBar.vertical: SlimScrollBar {
                id: storiesBar

                theme: root.theme
            }

            delegate: StoryRow {
                width: stories.width - storiesBar.breadth
                theme: root.theme
                isOnStage: root.stage.storyIndex === index
                onClicked: if (root.stage.continueStory(index)) root.done()
                onRemoved: root.stage.deleteStory(index)
            }

            QuietText {
                theme: root.theme
                anchors.fill: parent
                anchors.margins: 12
                visible: stories.count === 0
                text: qsTr("The stories that you begin stand here, to be gone on with another evening.")
                wrapMode: Text.Wrap
            }
        }
        MessageLine {
            objectName: "storyUndo"
            theme: root.theme
            message: root.stage.undoOffer
            offer: qsTr("Undo")
            isDismissable: true
            Layout.fillWidth: true
            onOfferTaken: root.stage.undo()
            onDismissed: root.stage.dismissUndo()
        }
    }
}
