// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// An evening in the list of all.
BaseRow {
    id: root

    required property int index
    required property string sessionId
    required property string started
    required property int minutes
    required property string language
    required property int itemCount
    required property string languageName
    required property bool isOpen
    property bool isCurrent: false // where the keyboard is

    readonly property string details: languageName + " · " + qsTr("%n text(s)", "", itemCount) + " · "
        + (minutes < 0 ? qsTr("going on") : qsTr("%n minute(s)", "", minutes))

    padding: 12
    topPadding: 8
    bottomPadding: 8
    Accessible.selected: isOpen
    Accessible.name: started + ", " + details

    contentItem: Column {
        Label {
            theme: root.theme
            width: parent.width
            text: root.started
            Accessible.ignored: true // the row has both as its name
            elide: Text.ElideRight
        }
        SecondaryLabel {
            theme: root.theme
            width: parent.width
            text: root.details
            Accessible.ignored: true
            elide: Text.ElideRight
            font.pixelSize: root.theme.small
        }
    }
    background: Rectangle {
        radius: 12
        color: root.isOpen ? root.theme.accentSoft : root.hovered ? root.theme.raised : "transparent"
        border.width: root.visualFocus || root.isCurrent ? 3 : 0
        border.color: root.theme.accent
    }
}
