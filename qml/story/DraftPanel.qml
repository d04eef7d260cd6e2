// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A reply that waits for the parent: sentences and choices, what was found in them, and what can be
// done with the whole.
Item {
    id: root

    required property Theme theme
    required property StoryPageModel story

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 8

        SecondaryLabel {
            theme: root.theme
            text: root.story.fitCount + root.story.unfitCount > 0
                  ? qsTr("Waits for you; the child does not see it yet")
                  : qsTr("Looked through")
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "versionBefore"
            theme: root.theme
            text: qsTr("The version before")
            drawing: Icon.Back
            visible: root.story.versionCount > 1
            enabled: root.story.version > 1 && root.story.canAskAgain
            onClicked: root.story.showVersion(root.story.version - 1)
        }
        SecondaryLabel {
            theme: root.theme
            visible: root.story.versionCount > 1
            text: qsTr("Version %1 of %2").arg(root.story.version).arg(root.story.versionCount)
        }
        IconButton {
            objectName: "versionAfter"
            theme: root.theme
            text: qsTr("The version after")
            drawing: Icon.Back
            rotation: 180
            visible: root.story.versionCount > 1
            enabled: root.story.version < root.story.versionCount && root.story.canAskAgain
            onClicked: root.story.showVersion(root.story.version + 1)
        }
    }

    KeyboardList {
        id: lines

        objectName: "draftLines"
        model: root.story.draft
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: 8
        anchors.bottom: foot.top
        anchors.bottomMargin: 8
        Accessible.name: qsTr("Draft")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }

        delegate: DraftRow {
            width: lines.width - bar.breadth
            theme: root.theme
            isCurrent: ListView.isCurrentItem && lines.activeFocus
            onApproved: root.story.approve(index)
            onDropped: root.story.drop(index)
            onReconsidered: root.story.reconsider(index)
            onChosen: root.story.choose(index)
            onEdited: (text) => {
                if (root.story.edit(index, text))
                    stopEditing();
            }
        }
    }

    // A layout would not ask again for the height of a text that it has just given its width.
    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 12

        SecondaryLabel {
            theme: root.theme
            width: parent.width
            visible: text.length > 0
            text: root.story.remarks
            color: root.theme.careful
            wrapMode: Text.Wrap
        }
        SecondaryLabel {
            objectName: "storyIsOver"
            theme: root.theme
            width: parent.width
            visible: root.story.isOver
            text: qsTr("There is nothing to choose here: the story is over, or goes on with the child's own words.")
            wrapMode: Text.Wrap
        }
        SecondaryLabel {
            theme: root.theme
            width: parent.width
            visible: root.story.unfitCount > 0
            text: qsTr("Marked lines: %1. The child gets what comes after them once you have approved, changed or dropped them.").arg(root.story.unfitCount)
            wrapMode: Text.Wrap
        }
        RowLayout {
            width: parent.width
            spacing: 8

            TextButton {
                objectName: "approveAll"
                theme: root.theme
                primary: true
                visible: root.story.fitCount > 0
                text: root.story.unfitCount > 0 ? qsTr("Approve what is fit (%1)").arg(root.story.fitCount)
                                                : qsTr("Approve all")
                font.pixelSize: root.theme.large
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                Layout.preferredHeight: 64 * root.theme.unit
                onClicked: root.story.approveFit()
            }
            TextButton {
                objectName: "askSimpler"
                theme: root.theme
                text: qsTr("Simpler")
                visible: root.story.canAskAgain
                Layout.fillWidth: root.story.fitCount === 0
                Layout.preferredWidth: Math.max(implicitWidth, 104 * root.theme.unit)
                Layout.preferredHeight: 64 * root.theme.unit
                onClicked: root.story.askSimpler()
            }
            TextButton {
                objectName: "askShorter"
                theme: root.theme
                text: qsTr("Shorter")
                visible: root.story.canAskAgain
                Layout.fillWidth: root.story.fitCount === 0
                Layout.preferredWidth: Math.max(implicitWidth, 104 * root.theme.unit)
                Layout.preferredHeight: 64 * root.theme.unit
                onClicked: root.story.askShorter()
            }
            TextButton {
                objectName: "askAnew"
                theme: root.theme
                text: qsTr("Anew")
                visible: root.story.canAskAgain
                Layout.fillWidth: root.story.fitCount === 0
                Layout.preferredWidth: Math.max(implicitWidth, 104 * root.theme.unit)
                Layout.preferredHeight: 64 * root.theme.unit
                onClicked: root.story.askAnew()
            }
        }
    }
}
