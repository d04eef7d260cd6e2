// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// Which of the steps this is, and which are done.
Row {
    id: root

    required property Theme theme
    required property int step

    readonly property var names: [qsTr("Language"), qsTr("Child"), qsTr("Screen")]

    spacing: 28 * theme.unit
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2").arg(step + 1).arg(names.length)

    Repeater {
        model: root.names

        Row {
            id: mark

            required property int index
            required property string modelData
            readonly property bool isCurrent: index === root.step

            spacing: 8

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: (mark.isCurrent ? 28 : 12) * root.theme.unit
                height: 12 * root.theme.unit
                radius: height / 2
                color: mark.isCurrent ? root.theme.ink : mark.index < root.step ? root.theme.good : root.theme.quietInk
                opacity: mark.index > root.step ? 0.4 : 1
            }
            Label {
                theme: root.theme
                text: mark.modelData
                color: mark.isCurrent ? root.theme.ink : root.theme.quietInk
                Accessible.ignored: true
            }
        }
    }
}
