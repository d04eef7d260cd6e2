// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// World and hero together, as the cover of tonight's book, and the way into it. Where there is little room it is a bar.
Card {
    id: root

    required property StorySetupModel setup
    required property SettingsPageModel settings
    property bool isBar: false
    // Whether there is room for the cover.
    property bool hasCover: true

    signal begun

    readonly property string world: setup.worlds[setup.worldIndex] ?? ""
    readonly property string hero: setup.characters[setup.characterIndex] ?? ""

    implicitHeight: lines.implicitHeight + 2 * lines.anchors.margins

    GridLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: root.isBar ? 8 : 16
        columns: root.isBar ? 3 : 1
        rowSpacing: 8
        columnSpacing: 12

        StoryCover {
            visible: !root.isBar && root.hasCover
            picture: root.setup.worldPictures[root.setup.worldIndex] ?? ""
            name: root.world
            radius: root.theme.radius
            Layout.fillWidth: true
            Layout.preferredHeight: width * 0.625
            Accessible.ignored: true

            Rectangle {
                x: 8
                y: parent.height - height - 8
                width: parent.width * 0.36
                height: width
                radius: width / 2
                color: root.theme.surface

                HeroFace {
                    anchors.fill: parent
                    anchors.margins: 4
                    theme: root.theme
                    name: root.hero
                    picture: root.setup.characterPictures[root.setup.characterIndex] ?? ""
                }
            }
        }
        Label {
            theme: root.theme
            text: root.world.length > 0 ? root.world + " · " + root.hero : ""
            font.pixelSize: root.isBar ? root.theme.normal : root.theme.large
            font.bold: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        SecondaryLabel {
            theme: root.theme
            visible: !root.isBar
            text: root.settings.name.length > 0 ? qsTr("You see every page before %1 does.").arg(root.settings.name)
                                                : qsTr("You see every page before the child does.")
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "beginStory"
            theme: root.theme
            primary: true
            text: qsTr("Begin the story")
            keys: qsTr("Ctrl+Enter")
            corner: root.theme.radiusLarge
            font.pixelSize: root.isBar ? root.theme.large : 24 * root.theme.textUnit
            enabled: root.setup.canBegin
            Layout.fillWidth: !root.isBar
            Layout.preferredHeight: (root.isBar ? 52 : 68) * root.theme.unit
            onClicked: root.begun()
        }
        MenuButton {
            objectName: "storyModel"
            theme: root.theme
            label: qsTr("Who tells it")
            names: root.setup.models
            chosen: root.setup.modelIndex
            isFlat: true
            drawing: root.isBar ? Icon.Lantern : Icon.Open
            isDrawingLast: true
            showsWords: !root.isBar
            Layout.fillWidth: !root.isBar
            Layout.maximumWidth: root.isBar ? implicitWidth : root.width
            onIsOpenChanged: if (isOpen) root.setup.refreshModels()
            onPicked: (index) => root.setup.modelIndex = index
        }
    }
}
