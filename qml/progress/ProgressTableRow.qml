// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// A week or a month in figures, or something that is hard.
Item {
    id: root

    required property Theme theme
    required property int index
    required property var modelData // { title, cells, details, heading }
    required property bool isTight
    required property var widths
    property bool isCurrent: false // where the keyboard is

    implicitHeight: ground.y + ground.height
    Accessible.role: Accessible.ListItem
    Accessible.name: modelData.title + ": " + modelData.details

    Label {
        id: heading

        theme: root.theme
        x: 12
        width: parent.width - 24
        height: root.modelData.heading.length > 0 ? implicitHeight : 0
        topPadding: 16
        bottomPadding: 4
        visible: text.length > 0
        text: root.modelData.heading
        font.pixelSize: root.theme.large
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: ground

        y: heading.height
        width: parent.width
        height: (root.isTight ? words.height : cells.height) + 16
        radius: root.theme.radius
        color: root.index % 2 === 0 ? root.theme.raised : "transparent"
        border.width: root.isCurrent ? 2 : 0
        border.color: root.theme.accent

        Row {
            id: cells

            y: 8
            visible: !root.isTight

            Repeater {
                model: root.isTight ? [] : root.modelData.cells

                Label {
                    required property int index
                    required property string modelData

                    theme: root.theme
                    width: root.widths[index] ?? 0
                    leftPadding: index === 0 ? 12 : 4
                    rightPadding: 12
                    text: modelData
                    elide: Text.ElideRight
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    Accessible.ignored: true // the row has all of it as its name
                }
            }
        }
        Column {
            id: words

            visible: root.isTight
            x: 12
            y: 8
            width: parent.width - 24

            Label {
                theme: root.theme
                width: parent.width
                text: root.modelData.title
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            SecondaryLabel {
                theme: root.theme
                width: parent.width
                text: root.modelData.details
                wrapMode: Text.Wrap
                font.pixelSize: root.theme.small
                Accessible.ignored: true
            }
        }
    }
}
