// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What a new story is made of: where, who, how much is read, and wishes.
ColumnLayout {
    id: root

    required property Theme theme
    required property StorySetupModel setup
    required property HostedModelsPanelModel hosted
    required property SettingsPageModel settings

    readonly property string child: settings.name

    spacing: theme.isNarrow ? 12 : 16

    Languages {
        id: languages
    }
    Flow {
        spacing: 12
        Layout.fillWidth: true

        Label {
            theme: root.theme
            text: root.child.length > 0 ? qsTr("A new story for %1").arg(root.child) : qsTr("A new story")
            font.pixelSize: root.theme.large
            font.bold: true
            height: Math.max(implicitHeight, language.height)
            verticalAlignment: Text.AlignVCenter
            width: Math.max(Math.min(implicitWidth, root.width), root.width - language.width - 12 > implicitWidth
                                                                ? root.width - language.width - 12 : 0)
            Accessible.role: Accessible.Heading
        }
        SegmentedChoice {
            id: language

            objectName: "storyLanguage"
            theme: root.theme
            label: qsTr("Language")
            names: languages.names
            chosen: languages.codes.indexOf(root.setup.language)
            width: Math.min(implicitWidth, root.width)
            onPicked: (index) => root.setup.language = languages.codes[index]
        }
    }

    OptionHeading {
        theme: root.theme
        text: qsTr("Where")
    }
    Grid {
        id: covers

        readonly property int wanted: Math.max(2, Math.floor((root.width + 16) / (216 * root.theme.unit)))

        objectName: "storyWorld"
        columns: Math.max(1, Math.min(wanted, Math.max(3, worlds.count)))
        columnSpacing: 16
        rowSpacing: 12
        Layout.fillWidth: true
        Layout.topMargin: -4
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Where")

        Repeater {
            id: worlds

            model: root.setup.worlds

            CoverOption {
                required property int index
                required property string modelData

                theme: root.theme
                text: modelData
                picture: root.setup.worldPictures[index] ?? ""
                question: root.setup.worldQuestions[index] ?? ""
                isOn: root.setup.worldIndex === index
                width: (root.width - (covers.columns - 1) * covers.columnSpacing) / covers.columns
                onClicked: root.setup.worldIndex = index
                onStepped: by => {
                    if (!worlds.itemAt(index + by))
                        return;
                    worlds.itemAt(index + by).forceActiveFocus(Qt.TabFocusReason);
                    root.setup.worldIndex = index + by;
                }
            }
        }
    }

    OptionHeading {
        theme: root.theme
        text: qsTr("Who")
    }
    Flow {
        objectName: "storyCharacter"
        spacing: 16
        Layout.fillWidth: true
        Layout.topMargin: -6
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Who")

        Repeater {
            id: heroes

            model: root.setup.characters

            HeroOption {
                required property int index
                required property string modelData

                theme: root.theme
                text: modelData
                picture: root.setup.characterPictures[index] ?? ""
                isOn: root.setup.characterIndex === index
                onClicked: root.setup.characterIndex = index
                onStepped: by => {
                    if (!heroes.itemAt(index + by))
                        return;
                    heroes.itemAt(index + by).forceActiveFocus(Qt.TabFocusReason);
                    root.setup.characterIndex = index + by;
                }
            }
        }
    }

    OptionHeading {
        theme: root.theme
        text: root.child.length > 0 ? qsTr("How much %1 reads").arg(root.child) : qsTr("How much the child can read")
    }
    GridLayout {
        objectName: "storyLevel"
        columns: root.width > 560 * root.theme.textUnit ? 3 : 1
        columnSpacing: 12
        rowSpacing: 8
        Layout.fillWidth: true
        Layout.topMargin: -6
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How much the child can read")

        Repeater {
            id: levels

            model: root.setup.levels

            LevelOption {
                required property int index
                required property string modelData

                theme: root.theme
                text: modelData
                sample: root.setup.samples[index] ?? ""
                isOn: root.setup.level === index
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                onClicked: root.setup.level = index
                onStepped: by => {
                    if (!levels.itemAt(index + by))
                        return;
                    levels.itemAt(index + by).forceActiveFocus(Qt.TabFocusReason);
                    root.setup.level = index + by;
                }
            }
        }
    }
    Switch {
        objectName: "practiceWords"
        theme: root.theme
        text: root.child.length > 0 ? qsTr("Bring in words that %1 practises").arg(root.child)
                                    : qsTr("Bring in words that the child practises")
        isOn: root.setup.practiceWords
        Layout.fillWidth: true
        onClicked: root.setup.practiceWords = !root.setup.practiceWords
    }
    StoryWishes {
        theme: root.theme
        setup: root.setup
        visible: root.setup.rules.length > 0
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
    }
}
