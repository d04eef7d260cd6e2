// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Three boards of books. Where there are more texts than room, a book stands for several.
Column {
    id: root

    required property Theme theme
    required property int now
    required property int next
    required property int total

    readonly property real bookWidth: 9 * theme.textUnit
    readonly property int onBoard: Math.max(8, Math.floor(width / (bookWidth + 2)))
    readonly property int places: 3 * onBoard
    readonly property real share: total > places ? places / total : 1
    // None that is there is lost in the sum.
    readonly property int nowBooks: now > 0 ? Math.max(1, Math.round(now * share)) : 0
    readonly property int nextBooks: next > 0 ? Math.max(1, Math.round(next * share)) : 0
    readonly property int books: Math.min(places, total)
    readonly property var colours: ["#5B8FB9", "#D9713F", "#F0B24A", "#66A263", "#9C6A42"]

    spacing: 10 * theme.unit
    Accessible.ignored: true

    Repeater {
        model: 3

        Item {
            id: board

            required property int index

            width: root.width
            height: 56 * root.theme.textUnit

            Repeater {
                model: Math.max(0, Math.min(root.onBoard, root.books - board.index * root.onBoard))

                Rectangle {
                    required property int index
                    readonly property int book: board.index * root.onBoard + index
                    readonly property bool isNow: book < root.nowBooks
                    readonly property bool isNext: !isNow && book < root.nowBooks + root.nextBooks

                    x: index * (root.bookWidth + 2)
                    width: root.bookWidth
                    height: (40 + (book * 7 + book * book) % 9) * root.theme.textUnit
                    y: parent.height - 6 - height
                    radius: 2
                    color: isNow ? root.colours[(book * 7 + (book >> 2)) % 5] : isNext ? root.theme.surface : root.theme.raised
                    border.width: isNext ? 2 : 0
                    border.color: root.theme.ink
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 6
                radius: 3
                color: "#9C6A42"
            }
        }
    }
}
