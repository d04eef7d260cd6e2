// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What every turn of a story has, if somebody likes; rarely wanted, so it is folded.
ColumnLayout {
    id: root

    required property Theme theme
    required property StorySetupModel setup
    property bool isOpen: false

    readonly property var wished: [...setup.rules].filter((name, index) => setup.activeRules[index] ?? false)

    spacing: 8

    RowLayout {
        spacing: 12

        TextButton {
            objectName: "storyWishes"
            theme: root.theme
            text: qsTr("Wishes")
            drawing: root.isOpen ? Icon.Up : Icon.Plus
            isChosen: root.isOpen
            onClicked: root.isOpen = !root.isOpen
        }
        SecondaryLabel {
            theme: root.theme
            text: (root.wished.length > 0 ? root.wished : root.setup.rules).join(", ")
            color: root.wished.length > 0 ? root.theme.ink : root.theme.quietInk
            font.pixelSize: root.theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.minimumHeight: implicitHeight
        }
    }
    Flow {
        visible: root.isOpen
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
