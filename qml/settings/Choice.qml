// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// One of several, with a line of words above.
Column {
    id: root

    required property Theme theme
    required property string label
    required property var names
    required property int chosen

    signal picked(index: int)

    spacing: 4
    width: parent.width
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    SecondaryLabel {
        theme: root.theme
        text: root.label
        Accessible.ignored: true // the group has it as its name
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.names

            RadioChip {
                required property int index
                required property string modelData

                theme: root.theme
                text: modelData
                isOn: root.chosen === index
                onClicked: root.picked(index)
            }
        }
    }
}
