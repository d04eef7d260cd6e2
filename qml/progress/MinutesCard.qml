// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Free minutes. Only here what others have published may be drawn beside them, where a parent asks for it.
ChartCard {
    id: root

    kind: ChartItem.Minutes
    title: qsTr("Free minutes")
    note: qsTr("words read correctly")
    isFilled: progress.hasMinutes
    reason: qsTr("The first free minute will stand here. It begins beside the text on the page Read.")
    headRoom: norms.visible ? norms.width + 8 : 0
    below: progress.normNote
    belowLines: 4

    MenuButton {
        id: norms

        objectName: "minuteNorms"
        x: root.width - width - root.inset + 8
        y: root.inset - 8
        theme: root.theme
        visible: root.isFilled && root.progress.normNames.length > 1
        isFlat: true
        label: qsTr("Beside published figures of a class")
        names: root.progress.normNames
        chosen: root.progress.normIndex
        drawing: Icon.Open
        isDrawingLast: true
        font.pixelSize: root.theme.small
        onPicked: (index) => root.progress.normIndex = index
    }
}
