// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The room beside the questions; it fills as one goes on.
Item {
    id: root

    required property Theme theme
    required property FirstStartModel firstStart

    readonly property int step: firstStart.step

    clip: true
    Accessible.ignored: true

    // Drawn 420 × 768, and as high as the window.
    Item {
        id: room

        readonly property real zoom: Math.max(root.height / 768, root.width / 420)

        component Piece: StaticImage {
            required property real across
            required property real down
            required property real breadth

            x: across * room.zoom
            y: down * room.zoom
            width: breadth * room.zoom
            height: width * implicitHeight / Math.max(1, implicitWidth)
        }

        x: (root.width - width) / 2
        y: root.height - height
        width: 420 * zoom
        height: 768 * zoom

        Piece {
            name: "start/room"
            across: 0
            down: 0
            breadth: 420
        }
        Piece {
            name: "start/bird"
            across: 240
            down: 316
            breadth: 110
            visible: root.step < FirstStartModel.Screens
        }
        Piece {
            name: "start/cat"
            across: 62
            down: 452
            breadth: 268
            visible: root.step === FirstStartModel.InterfaceLanguage
        }
        Piece {
            name: "start/reader-" + root.firstStart.face
            across: 78
            down: 461
            breadth: 198
            visible: root.step === FirstStartModel.Child
        }
        Piece {
            name: "start/cat"
            across: 209
            down: 541
            breadth: 190
            visible: root.step === FirstStartModel.Child
        }
        Piece {
            name: "start/tv"
            across: 44
            down: 430
            breadth: 332
            visible: root.step === FirstStartModel.Screens

            Row {
                x: 42 * room.zoom
                y: 66 * room.zoom
                spacing: 22 * room.zoom

                Rectangle {
                    width: word.width + 20 * room.zoom
                    height: word.height
                    radius: 10 * room.zoom
                    color: "#FFE08A"

                    Row {
                        id: word

                        anchors.horizontalCenter: parent.horizontalCenter

                        component Letters: Text {
                            textFormat: Text.PlainText
                            font.family: root.theme.family
                            font.pixelSize: 36 * room.zoom
                            Accessible.ignored: true
                        }

                        Letters {
                            text: ["Ми", "Mi", "Ro"][root.firstStart.readingIndex] ?? ""
                            color: "#1B57B5"
                        }
                        Letters {
                            text: ["ша", "mi", "bin"][root.firstStart.readingIndex] ?? ""
                            color: "#A83A0D"
                        }
                    }
                }
                Text {
                    textFormat: Text.PlainText
                    text: ["спит", "liest", "sings"][root.firstStart.readingIndex] ?? ""
                    color: "#1E1B16"
                    font.family: root.theme.family
                    font.pixelSize: 36 * room.zoom
                    Accessible.ignored: true
                }
            }
        }
        Piece {
            name: "start/cat"
            across: 262
            down: 636
            breadth: 122
            visible: root.step === FirstStartModel.Screens
        }
    }

    // The lamp is low in a dark room.
    Rectangle {
        anchors.fill: parent
        color: "#15171C"
        opacity: root.theme.dark ? 0.35 : 0
    }
}
