// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai

// A child of a class: when it read, and what is due. One colour for all of them: nobody is compared.
BaseRow {
    id: root

    required property int index
    required property string name
    required property string colour
    required property string picture
    required property string face
    required property string last
    required property var days
    required property string daysText
    required property string due
    required property string said
    property bool isCurrent: false // where the keyboard is

    readonly property bool isNarrow: width < 620 * theme.textUnit

    text: name
    padding: 12
    topPadding: 8
    bottomPadding: 8
    Accessible.name: said

    contentItem: GridLayout {
        columns: root.isNarrow ? 2 : 4
        columnSpacing: 16
        rowSpacing: 4

        ChildPortrait {
            theme: root.theme
            name: root.name
            colour: root.colour
            picture: root.picture
            face: root.face
            ground: root.isCurrent || root.hovered ? root.theme.raised : root.theme.surface
            Layout.rowSpan: root.isNarrow ? 3 : 1
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 44 * root.theme.unit
            Layout.preferredHeight: 44 * root.theme.unit
        }
        Column {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: 3

            Label {
                theme: root.theme
                width: parent.width
                text: root.name
                Accessible.ignored: true // the row says all of it
                elide: Text.ElideRight
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: root.last
                Accessible.ignored: true
                elide: Text.ElideRight
                font.pixelSize: root.theme.small
            }
        }
        Column {
            spacing: 4
            // As wide in all rows, whatever stands below.
            Layout.preferredWidth: root.isNarrow ? implicitWidth : Math.max(232 * root.theme.textUnit, implicitWidth)
            Layout.minimumWidth: Layout.preferredWidth

            ClassDays {
                theme: root.theme
                days: root.days
            }
            SecondaryLabel {
                theme: root.theme
                visible: text.length > 0
                text: root.daysText
                Accessible.ignored: true
                font.pixelSize: root.theme.small
            }
        }
        SecondaryLabel {
            theme: root.theme
            visible: !root.isNarrow || text.length > 0
            text: root.due
            Accessible.ignored: true
            color: root.theme.ink
            elide: Text.ElideRight
            font.pixelSize: root.theme.small
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: 3
        }
    }
    background: Rectangle {
        radius: 12
        color: root.hovered || root.isCurrent ? root.theme.raised : "transparent"
        border.width: root.visualFocus || root.isCurrent ? 3 : 0
        border.color: root.theme.accent
    }
}
