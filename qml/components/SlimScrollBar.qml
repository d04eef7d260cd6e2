// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// Beside what is longer than its window: pale, so that one sees that there is more, and darker in use.
T.ScrollBar {
    id: root

    required property Theme theme

    // What it takes of a list's width. Rows that grow where they are narrower leave it free always: it would come and
    // go with them.
    readonly property real breadth: implicitWidth + 2
    readonly property real room: visible ? breadth : 0

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    minimumSize: 0.08
    visible: size < 0.99 // a pixel or two is nothing to scroll for

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.theme.quietInk
        opacity: root.pressed ? 1 : root.active ? 0.75 : 0.35
    }
}
