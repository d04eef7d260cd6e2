// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Where no text is: the child's own picture. What was added since it was here last comes in calmly.
Item {
    id: root

    required property Theme theme
    required property ReadingPageModel reading
    required property bool moves
    required property bool isShown

    objectName: "growing"
    visible: isShown

    GrowthShow {
        id: show

        now: root.reading.growing
        isVisible: root.isShown
        moves: root.moves
        onChanged: if (coming.isThere)
            arrival.restart()
    }

    // Its pixels are there only while they are seen.
    Loader {
        anchors.fill: parent
        active: root.isShown
        sourceComponent: GrowingItem {
            objectName: "grown"
            dark: root.theme.dark
            growth: show.settled
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The picture that grows with what was read")
        }
    }
    // A second one only while something comes in.
    Loader {
        id: coming

        anchors.fill: parent
        opacity: 0
        active: show.coming.isThere
        sourceComponent: GrowingItem {
            dark: root.theme.dark
            growth: show.coming
        }
    }
    NumberAnimation {
        id: arrival

        target: coming
        property: "opacity"
        from: 0
        to: 1
        duration: root.theme.growth
        easing.type: Easing.InOutQuad
        onFinished: show.settle()
    }
}
