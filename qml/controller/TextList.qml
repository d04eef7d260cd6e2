// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A headed list of texts, with words for when it is empty.
ColumnLayout {
    id: root

    required property Theme theme
    required property string heading
    required property string emptyNotice
    required property ItemListModel model
    property string action

    signal picked(itemId: string)
    signal actionTriggered(itemId: string)
    signal syllablesWanted(itemId: string)

    spacing: 8

    SecondaryLabel {
        theme: root.theme
        text: root.heading
        Accessible.role: Accessible.Heading
    }

    KeyboardList {
        id: list

        objectName: "list"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.model
        Accessible.name: root.heading
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        delegate: TextRow {
            id: row

            required text
            required property string itemId

            width: list.width - bar.room
            theme: root.theme
            endAction: root.action
            isQuiet: root.action.length > 0
            isCurrent: ListView.isCurrentItem && list.activeFocus
            onClicked: root.picked(itemId)
            onEndActionTriggered: root.actionTriggered(itemId)
            onPressAndHold: root.syllablesWanted(itemId)
            Keys.onMenuPressed: root.syllablesWanted(itemId)

            ContextMenuArea {
                anchors.fill: parent
                takesHolds: false // the row takes them, and is not clicked then
                onAsked: root.syllablesWanted(row.itemId)
            }
        }

        SecondaryLabel {
            theme: root.theme
            anchors.fill: parent
            anchors.margins: 12
            visible: list.count === 0
            text: root.emptyNotice
            wrapMode: Text.Wrap
        }
    }
}
