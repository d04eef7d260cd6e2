// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Two weeks as small dots, the oldest day first, with a gap between the weeks: full where a child has read.
Row {
    id: root

    required property Theme theme
    required property var days

    readonly property real size: Math.round(11 * theme.unit)

    height: 20 * theme.unit
    spacing: 4

    Repeater {
        model: root.days

        Item {
            id: day

            required property int index
            required property bool modelData

            width: root.size + (index === 6 ? 6 : 0)
            height: root.height

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: root.size
                height: width
                radius: width / 2
                color: day.modelData ? root.theme.accent : "transparent"
                border.width: day.modelData ? 0 : 1
                border.color: root.theme.edge
            }
        }
    }
}
