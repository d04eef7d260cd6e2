// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A button with words; `primary` is the one that always does the next right thing.
BaseButton {
    id: root

    property bool primary: false
    property bool isChosen: false
    property string keys

    Accessible.description: keys

    padding: 12
    horizontalPadding: 14
    implicitHeight: Math.max(theme.target, implicitContentHeight + 2 * padding)
    hint: keys

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.text
        font: root.font
        color: root.primary && root.enabled ? root.theme.accentText : root.isChosen ? root.theme.accent : root.theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        opacity: root.enabled ? 1 : 0.5
    }

    background: Rectangle {
        radius: 12
        color: root.primary && root.enabled ? root.theme.accent : root.theme.raised
        opacity: root.enabled ? (root.down ? 0.8 : 1) : 0.5
        border.width: root.visualFocus || root.isChosen ? 3 : 0
        border.color: root.primary ? root.theme.ink : root.theme.accent
    }
}
