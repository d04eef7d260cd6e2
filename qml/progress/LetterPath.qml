// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The letters as a path in bends. Its lit part is what is known; a tap switches one letter by itself. The arrows go along
// it; in the family's own order a letter is dragged to another place, or goes there with Ctrl and an arrow.
FocusScope {
    id: root

    required property Theme theme
    required property LettersModel letters

    // Groups of letters make a path long.
    readonly property bool isLong: balls.count > 36
    readonly property real part: (isLong ? 0.84 : 1) * theme.textUnit
    readonly property real cell: 66 * part
    readonly property real ball: 52 * part
    readonly property real band: 38 * part
    readonly property real rowHeight: (isLong ? 72 : 78) * part
    readonly property int columns: Math.max(3, Math.min(isLong ? 13 : 11, Math.floor((width - band) / cell)))
    readonly property int rows: Math.ceil(balls.count / columns)
    readonly property real side: (width - columns * cell) / 2
    property int current: 0

    height: rows * rowHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("The path of the letters")

    // The middle of a letter's place.
    function placeOf(index: int): point {
        const row = Math.floor(index / columns);
        const along = index % columns;
        const column = row % 2 === 0 ? along : columns - 1 - along;
        return Qt.point(side + (column + 0.5) * cell, (row + 0.6) * rowHeight);
    }
    function indexAt(x: real, y: real): int {
        const row = Math.max(0, Math.min(rows - 1, Math.floor(y / rowHeight)));
        const column = Math.max(0, Math.min(columns - 1, Math.floor((x - side) / cell)));
        const along = row % 2 === 0 ? column : columns - 1 - column;
        return Math.min(balls.count - 1, row * columns + along);
    }
    function go(index: int): void {
        const next = balls.itemAt(Math.max(0, Math.min(balls.count - 1, index)));
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function moveTo(from: int, to: int): void {
        if (!letters.isOwn || to < 0 || to >= balls.count)
            return;
        letters.moveLetter(from, to);
        go(to);
    }

    Repeater {
        model: root.rows

        // A row, and the bend to the next one.
        Item {
            id: stretch

            required property int index
            readonly property int first: index * root.columns
            readonly property int last: Math.min(first + root.columns, balls.count) - 1
            readonly property bool bends: last + 1 < balls.count
            readonly property bool isLit: bends && balls.lit > last + 1
            readonly property point from: root.placeOf(first)
            readonly property point to: root.placeOf(last)

            Rectangle {
                x: Math.min(stretch.from.x, stretch.to.x) - root.band / 2
                y: stretch.from.y - root.band / 2
                width: Math.abs(stretch.to.x - stretch.from.x) + root.band
                height: root.band
                radius: root.band / 2
                color: root.theme.line
            }
            Item {
                x: stretch.index % 2 === 0 ? root.side + root.columns * root.cell - root.cell / 2 : root.side + root.cell / 2 - width
                y: stretch.from.y - root.band / 2
                width: (root.rowHeight + root.band) / 2
                height: root.rowHeight + root.band
                clip: true
                visible: stretch.bends

                Rectangle {
                    x: stretch.index % 2 === 0 ? -width / 2 : 0
                    width: parent.height
                    height: parent.height
                    radius: height / 2
                    color: "transparent"
                    border.width: root.band
                    border.color: stretch.isLit ? root.theme.highlight : root.theme.line
                }
            }
            Rectangle {
                readonly property int end: Math.min(stretch.last, balls.lit - 1)
                readonly property point at: root.placeOf(end)

                visible: balls.lit > stretch.first
                x: Math.min(stretch.from.x, at.x) - root.band / 2
                y: stretch.from.y - root.band / 2
                width: Math.abs(at.x - stretch.from.x) + root.band
                height: root.band
                radius: root.band / 2
                color: root.theme.highlight
            }
        }
    }
    Repeater {
        id: balls

        // How many letters the border has passed.
        property int lit: 0

        model: root.letters.letters
        onItemAdded: later.restart()
        onItemRemoved: later.restart()

        LetterBall {
            theme: root.theme
            letters: root.letters
            size: root.ball
            place: root.placeOf(index)
            columns: root.columns
            isStop: root.current === index
            onActiveFocusChanged: if (activeFocus)
                root.current = index
            onGoWanted: (by) => root.go(index + by)
            onMoveWanted: (by) => root.moveTo(index, index + by)
            onDropped: (x, y) => root.moveTo(index, root.indexAt(x, y))
        }
    }
    Connections {
        target: root.letters

        function onChanged(): void {
            later.restart();
        }
    }
    Timer {
        id: later

        interval: 0
        onTriggered: {
            let lit = 0;
            for (let i = 0; i < balls.count; ++i) {
                if ((balls.itemAt(i) as LetterBall)?.step <= root.letters.step)
                    lit = i + 1;
            }
            balls.lit = lit;
        }
    }
    Component.onCompleted: later.restart()

    StaticImage {
        readonly property point at: root.placeOf(balls.lit - 1)

        name: "start/bird"
        visible: balls.lit > 0
        height: 40 * root.theme.textUnit
        width: height * implicitWidth / Math.max(1, implicitHeight)
        x: at.x - width / 2
        y: at.y - root.ball / 2 - height * 0.78
        Accessible.ignored: true
    }
}
