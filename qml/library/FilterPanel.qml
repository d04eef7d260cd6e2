// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// What is left out of the list: opens in place above it, so that the list is seen to answer.
Card {
    id: root

    required property LibraryPageModel library
    readonly property var lengths: [0, 1, 5, 10]

    signal closeWanted

    implicitHeight: content.height + 2 * 16
    border.width: 2
    border.color: theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filter")
    Keys.onEscapePressed: closeWanted()

    AfterTap {
        id: afterTap
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: 16
        contentHeight: content.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar { theme: root.theme }

        Flow {
            id: content

            width: parent.width
            spacing: 16 * root.theme.unit

            Column {
                spacing: 4

                SecondaryLabel {
                    theme: root.theme
                    text: qsTr("Only texts")
                    Accessible.role: Accessible.Heading
                }
                CheckLine {
                    objectName: "onlyIllustrated"
                    theme: root.theme
                    text: qsTr("with a picture")
                    isOn: root.library.onlyIllustrated
                    onClicked: root.library.onlyIllustrated = !isOn
                }
                CheckLine {
                    objectName: "onlyStarred"
                    theme: root.theme
                    text: qsTr("with a star")
                    isOn: root.library.onlyStarred
                    onClicked: root.library.onlyStarred = !isOn
                }
                CheckLine {
                    objectName: "onlyNew"
                    theme: root.theme
                    text: qsTr("that were never read")
                    isOn: root.library.onlyNew
                    onClicked: root.library.onlyNew = !isOn
                }
                CheckLine {
                    objectName: "onlyReadable"
                    theme: root.theme
                    text: qsTr("with letters that are known")
                    isOn: root.library.onlyReadable
                    onClicked: root.library.onlyReadable = !isOn
                }
            }
            Column {
                spacing: 8

                SecondaryLabel {
                    theme: root.theme
                    text: qsTr("Length")
                    Accessible.role: Accessible.Heading
                }
                SegmentedChoice {
                    objectName: "mostWords"
                    theme: root.theme
                    label: qsTr("Length")
                    names: [qsTr("Any length"), qsTr("1 word"), qsTr("up to 5"), qsTr("up to 10")]
                    chosen: Math.max(0, root.lengths.indexOf(root.library.mostWords))
                    width: Math.min(implicitWidth, content.width)
                    onPicked: (index) => root.library.mostWords = root.lengths[index]
                }
                SecondaryLabel {
                    theme: root.theme
                    visible: root.library.tags.length > 0
                    text: qsTr("About")
                    topPadding: 8
                    Accessible.role: Accessible.Heading
                }
                Flow {
                    width: Math.min(480 * root.theme.unit, content.width)
                    spacing: 4

                    Repeater {
                        model: root.library.tags

                        TagButton {
                            required property string modelData

                            objectName: "tag-" + modelData
                            theme: root.theme
                            text: modelData
                            isOn: root.library.tag === modelData
                            onClicked: afterTap.run(() => root.library.tag = isOn ? "" : modelData)
                        }
                    }
                }
            }
            TextButton {
                objectName: "filterDone"
                theme: root.theme
                primary: true
                text: qsTr("Done")
                onClicked: root.closeWanted()
            }
        }
    }
}
