// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Where no text is: the child's own picture. What was added since it was here last comes in calmly.
Item {
    id: root

    required property ReadingSurface surface

    readonly property Theme theme: surface.theme
    readonly property bool isShown: !surface.reading.hasText && !surface.reading.isCurtainClosed

    objectName: "growing"
    visible: isShown

    GrowthShow {
        id: show

        now: root.surface.reading.growing
        isVisible: root.isShown
        moves: root.surface.moves && !root.surface.isMirror
        onChanged: {
            if (show.coming.isThere)
                arrival.restart();
            else
                arrival.stop();
        }
    }

    // What has no size has no pixels: they are there only while they are seen.
    GrowingItem {
        objectName: "grown"
        width: root.isShown ? root.width : 0
        height: root.isShown ? root.height : 0
        dark: root.theme.dark
        growth: show.settled
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The picture that grows with what was read")
    }
    GrowingItem {
        id: coming

        width: show.coming.isThere ? root.width : 0
        height: show.coming.isThere ? root.height : 0
        dark: root.theme.dark
        growth: show.coming
        visible: show.coming.isThere
        opacity: 0
        Accessible.ignored: true
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
