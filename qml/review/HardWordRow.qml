// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A word that was hard: in syllables, with its sentence, and what can be changed about its mark.
Rectangle {
    id: root

    required property Theme theme
    required property MarkKinds kinds
    required property string word
    required property string kind
    required property var pieces
    required property string before
    required property string shown
    required property string after
    required property string sessionItemId
    required property int wordIndex
    property bool canMend: true

    signal marked(kind: string)

    readonly property var sentence: [...before.split(" "), shown, ...after.split(" ")].filter(word => word.length > 0)
    readonly property int wordPlace: before.length > 0 ? before.split(" ").length : 0
    readonly property real acts: canMend ? how.implicitWidth + fine.implicitWidth + 8 : said.implicitWidth
    // Beside the word, or below it where there is little room.
    readonly property bool isFolded: width < acts + 200 * theme.textUnit

    implicitHeight: content.implicitHeight + 2 * content.y
    radius: theme.radiusLarge
    color: theme.raised
    Accessible.role: Accessible.Grouping
    Accessible.name: root.word + ", " + root.kinds.nameOf(root.kind)

    GridLayout {
        id: content

        x: 16
        y: 12
        width: root.width - 2 * x
        columns: root.isFolded ? 1 : 2
        columnSpacing: 12
        rowSpacing: 8

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Flow {
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: root.pieces.join("")
                Layout.fillWidth: true

                Repeater {
                    model: root.pieces

                    Row {
                        id: piece

                        required property int index
                        required property string modelData

                        Label {
                            theme: root.theme
                            visible: piece.index > 0
                            text: "·"
                            color: root.theme.quietInk
                            font.pixelSize: root.theme.huge
                            Accessible.ignored: true
                        }
                        Label {
                            theme: root.theme
                            text: piece.modelData
                            color: piece.index % 2 === 0 ? root.theme.syllableA : root.theme.syllableB
                            font.pixelSize: root.theme.huge
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Flow {
                spacing: 4
                Accessible.role: Accessible.StaticText
                Accessible.name: root.sentence.join(" ")
                Layout.fillWidth: true

                Repeater {
                    model: root.sentence

                    Rectangle {
                        id: place

                        required property int index
                        required property string modelData

                        readonly property bool isWord: index === root.wordPlace

                        width: Math.min(letters.implicitWidth + (isWord ? 8 : 0), root.width - 64)
                        height: letters.implicitHeight
                        radius: root.theme.radiusSmall
                        color: isWord ? root.theme.highlight : "transparent"

                        Label {
                            id: letters

                            theme: root.theme
                            anchors.centerIn: parent
                            width: Math.min(implicitWidth, parent.width)
                            text: place.modelData
                            color: place.isWord ? root.theme.ink : root.theme.quietInk
                            elide: Text.ElideRight
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
        RowLayout {
            spacing: 8

            MenuButton {
                id: how

                objectName: "markKind"
                visible: root.canMend
                theme: root.theme
                label: qsTr("How it was")
                drawing: Icon.Open
                isDrawingLast: true
                subject: root.word
                names: root.kinds.names
                chosen: Math.max(0, root.kinds.codes.indexOf(root.kind))
                Accessible.name: label + ": " + (names[chosen] ?? "") + ": " + root.word
                onPicked: index => root.marked(root.kinds.codes[index])
            }
            TextButton {
                id: fine

                objectName: "wasFine"
                visible: root.canMend
                theme: root.theme
                text: qsTr("Was fine")
                subject: root.word
                onClicked: root.marked("")
            }
            SecondaryLabel {
                id: said

                theme: root.theme
                visible: !root.canMend
                text: root.kinds.nameOf(root.kind)
            }
        }
    }
}
