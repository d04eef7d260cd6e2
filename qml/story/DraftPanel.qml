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
    property string child

    AfterTap {
        id: afterTap
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && root.story.fitCount > 0
        onActivated: root.story.approveFit()
    }

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        // The part that is shown says it already, where parts are shown one by one.
        height: root.theme.isNarrow && root.story.versionCount < 2 ? 0 : Math.max(implicitHeight, 32 * root.theme.textUnit)
        visible: height > 0
        spacing: 8

        Label {
            theme: root.theme
            text: root.story.fitCount + root.story.unfitCount === 0 ? qsTr("Looked through")
                  : root.child.length > 0 ? qsTr("The next page. %1 does not see it yet").arg(root.child)
                                          : qsTr("Waits for you; the child does not see it yet")
            font.bold: true
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
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

    Card {
        theme: root.theme
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: head.visible ? 8 : 0
        anchors.bottom: foot.top
        anchors.bottomMargin: foot.height > 0 ? 8 : 0

        KeyboardList {
            id: lines

            objectName: "draftLines"
            model: root.story.draft
            spacing: 0
            anchors.fill: parent
            anchors.margins: 8
            Accessible.name: qsTr("Draft")
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }

            delegate: DraftRow {
                width: lines.width - bar.breadth
                theme: root.theme
                child: root.child
                isCurrent: ListView.isCurrentItem && lines.activeFocus
                onApproved: afterTap.run(() => root.story.approve(index))
                onDropped: afterTap.run(() => root.story.drop(index))
                onReconsidered: afterTap.run(() => root.story.reconsider(index))
                onChosen: afterTap.run(() => root.story.choose(index))
                onEdited: (text) => {
                    if (root.story.edit(index, text))
                        stopEditing();
                }
            }
        }
    }

    // A layout would not ask again for the height of a text that it has just given its width.
    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 8

        SecondaryLabel {
            theme: root.theme
            width: parent.width
            visible: text.length > 0
            text: root.story.remarks
            color: root.theme.careful
            wrapMode: Text.Wrap
        }
        SecondaryLabel {
            objectName: "practised"
            theme: root.theme
            width: parent.width
            visible: text.length > 0
            text: root.story.practised
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
        GridLayout {
            width: parent.width
            columns: root.theme.isLow ? 4 : 3
            rowSpacing: 8
            columnSpacing: 8

            TextButton {
                objectName: "approveAll"
                theme: root.theme
                primary: true
                visible: root.story.fitCount > 0
                text: root.story.unfitCount > 0 ? qsTr("Approve what is fit (%1)").arg(root.story.fitCount)
                                                : qsTr("Approve all")
                keys: qsTr("Ctrl+Enter")
                keySign: root.theme.isLow || root.theme.isNarrow ? "" : qsTr("Ctrl+Enter")
                corner: root.theme.radiusLarge
                font.pixelSize: root.theme.isLow ? root.theme.large : 24 * root.theme.textUnit
                Layout.fillWidth: true
                Layout.columnSpan: root.theme.isLow ? 1 : 3
                Layout.minimumWidth: Math.min(implicitWidth, 200 * root.theme.unit)
                Layout.preferredHeight: (root.theme.isLow ? 52 : 68) * root.theme.unit
                onClicked: root.story.approveFit()
            }
            Repeater {
                model: [
                    { name: "askSimpler", text: qsTr("Simpler"), ask: () => root.story.askSimpler() },
                    { name: "askShorter", text: qsTr("Shorter"), ask: () => root.story.askShorter() },
                    { name: "askAnew", text: qsTr("Start over"), ask: () => root.story.askAnew() }
                ]

                TextButton {
                    required property var modelData

                    objectName: modelData.name
                    theme: root.theme
                    text: modelData.text
                    visible: root.story.canAskAgain
                    Layout.fillWidth: !root.theme.isLow || root.story.fitCount === 0
                    Layout.preferredWidth: root.theme.isLow ? implicitWidth : 1
                    Layout.preferredHeight: (root.theme.isLow ? 52 : 44) * root.theme.unit
                    onClicked: modelData.ask()
                }
            }
        }
    }
}
