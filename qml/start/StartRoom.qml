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

        readonly property real scale: Math.max(root.height / 768, root.width / 420)

        component Piece: StaticImage {
            required property real left
            required property real top
            required property real breadth

            x: left * room.scale
            y: top * room.scale
            width: breadth * room.scale
            height: width * implicitHeight / Math.max(1, implicitWidth)
        }

        x: (root.width - width) / 2
        y: root.height - height
        width: 420 * scale
        height: 768 * scale

        Piece {
            name: "start/room"
            left: 0
            top: 0
            breadth: 420
        }
        Piece {
            name: "start/bird"
            left: 240
            top: 316
            breadth: 110
            visible: root.step < FirstStartModel.Screens
        }
        Piece {
            name: "start/cat"
            left: 62
            top: 452
            breadth: 268
            visible: root.step === FirstStartModel.InterfaceLanguage
        }
        Piece {
            name: "start/reader-" + root.firstStart.face
            left: 78
            top: 461
            breadth: 198
            visible: root.step === FirstStartModel.Child
        }
        Piece {
            name: "start/cat"
            left: 209
            top: 541
            breadth: 190
            visible: root.step === FirstStartModel.Child
        }
        Piece {
            name: "start/tv"
            left: 44
            top: 430
            breadth: 332
            visible: root.step === FirstStartModel.Screens

            Row {
                x: 42 * room.scale
                y: 66 * room.scale
                spacing: 22 * room.scale

                Rectangle {
                    width: word.width + 20 * room.scale
                    height: word.height
                    radius: 10 * room.scale
                    color: "#FFE08A"

                    Row {
                        id: word

                        anchors.horizontalCenter: parent.horizontalCenter

                        component Letters: Text {
                            textFormat: Text.PlainText
                            font.family: root.theme.family
                            font.pixelSize: 36 * room.scale
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
                    font.pixelSize: 36 * room.scale
                    Accessible.ignored: true
                }
            }
        }
        Piece {
            name: "start/cat"
            left: 262
            top: 636
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
