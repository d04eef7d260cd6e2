// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A class at a glance, in the order of names: a press on a child opens its own progress.
ColumnLayout {
    id: root

    required property Theme theme
    required property ClassModel classes

    spacing: theme.isNarrow ? 8 : 12

    // Nothing is reckoned while nobody looks.
    onVisibleChanged: classes.isActive = visible
    Component.onCompleted: classes.isActive = visible

    ClassHead {
        id: head

        theme: root.theme
        classes: root.classes
        Layout.fillWidth: true
    }
    InlineMessage {
        objectName: "classMessage"
        theme: root.theme
        message: root.classes.message
        Layout.fillWidth: true
    }
    InlineMessage {
        objectName: "classUndo"
        theme: root.theme
        visible: message.length > 0 && root.classes.message.length === 0
        message: root.classes.undoText
        offer: qsTr("Undo")
        isDismissable: true
        onOfferTaken: root.classes.undo()
        onDismissed: root.classes.dismissUndo()
        Layout.fillWidth: true
    }
    GroupMembers {
        objectName: "groupMembers"
        theme: root.theme
        visible: head.isFilled
        classes: root.classes
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    SecondaryLabel {
        objectName: "classSummary"
        theme: root.theme
        visible: !head.isFilled && text.length > 0
        text: root.classes.summary
        wrapMode: Text.Wrap
        maximumLineCount: root.theme.isLow ? 1 : 3
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Card {
        theme: root.theme
        visible: !head.isFilled
        Layout.fillWidth: true
        Layout.fillHeight: true

        KeyboardList {
            id: list

            objectName: "classChildren"
            anchors.fill: parent
            anchors.margins: root.theme.isNarrow ? 8 : 12
            model: root.classes.children
            Accessible.name: qsTr("Children, when they read, and what is due")
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }

            delegate: ClassRow {
                width: list.width - bar.room
                theme: root.theme
                isCurrent: ListView.isCurrentItem && list.activeFocus
                onClicked: root.classes.open(index)
            }

            SecondaryLabel {
                theme: root.theme
                anchors.fill: parent
                anchors.margins: 12
                visible: list.count === 0
                text: qsTr("Nobody is in this group yet.")
                wrapMode: Text.Wrap
            }
        }
    }
    SecondaryLabel {
        objectName: "classRefusal"
        theme: root.theme
        visible: !root.classes.mayChange
        text: qsTr("This laptop may read. Groups are made on a teacher’s.")
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
        Layout.fillWidth: true
    }
}
