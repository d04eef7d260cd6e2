// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A chapter of the handbook, with the line in which the search found something.
BaseRow {
    id: root

    required property string chapter
    required property string title
    required property string excerpt
    property bool isOpen: false
    property bool isCurrent: false

    text: title
    leftPadding: 12
    rightPadding: 12
    topPadding: 8
    bottomPadding: 8
    implicitHeight: Math.max(theme.target, implicitContentHeight + topPadding + bottomPadding)
    Accessible.description: excerpt

    contentItem: Column {
        Label {
            theme: root.theme
            text: root.title
            width: parent.width
            elide: Text.ElideRight
            font.bold: root.isOpen
            Accessible.ignored: true
        }
        SecondaryLabel {
            theme: root.theme
            text: root.excerpt
            visible: text.length > 0
            width: parent.width
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: 12
        color: root.isOpen || root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus || root.isCurrent ? 3 : 0
        border.color: root.theme.accent
    }
}
