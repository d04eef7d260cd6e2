// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// Texts of the library that train something that is hard, and a button that puts them into the queue.
Item {
    id: root

    required property Theme theme
    required property ProgressModel progress

    implicitHeight: Math.min(list.contentHeight, 6 * 48 * theme.textUnit) + 8 + read.height

    // The keyboard.
    function take(): void {
        read.forceActiveFocus(Qt.TabFocusReason);
    }

    KeyboardList {
        id: list

        objectName: "trainingTexts"
        width: parent.width
        height: parent.height - read.height - 8
        model: root.progress.trainingTexts
        Accessible.name: qsTr("Texts that train it")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        delegate: Rectangle {
            id: row

            required property string modelData

            readonly property bool isCurrent: ListView.isCurrentItem && list.activeFocus

            width: list.width - bar.room
            height: words.height + 12
            radius: root.theme.radiusSmall
            color: "transparent"
            border.width: isCurrent ? 2 : 0
            border.color: root.theme.accent
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData

            Label {
                id: words

                x: 8
                y: 6
                theme: root.theme
                width: parent.width - 16
                text: row.modelData
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
    TextButton {
        id: read

        objectName: "readTraining"
        anchors.bottom: parent.bottom
        theme: root.theme
        primary: true
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Read these next")
        onClicked: root.progress.readTrainingTexts()
    }
}
