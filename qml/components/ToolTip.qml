// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Templates as T
import Chitai

// Words above what the pointer rests on.
T.ToolTip {
    id: root

    required property Theme theme

    property bool isBeside: false

    x: !parent ? 0 : isBeside ? parent.width + 8 : (parent.width - width) / 2
    y: !parent ? 0 : isBeside ? (parent.height - height) / 2 : -height - 4
    margins: 8
    padding: 8
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    closePolicy: T.Popup.NoAutoClose
    // Opened, not made visible: that would be before its delay is known.
    Component.onCompleted: open()

    contentItem: Label {
        theme: root.theme
        text: root.text
        Accessible.ignored: true // what it belongs to says it
        wrapMode: Text.Wrap
        font.pixelSize: root.theme.small
    }
    background: Rectangle {
        radius: 8
        color: root.theme.surface
        border.width: 1
        border.color: root.theme.edge
    }
}
