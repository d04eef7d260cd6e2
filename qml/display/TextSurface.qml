// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// The words and the patch behind the current one.
Item {
    id: root

    required property FittedText fitted
    // How long the patch glides; 0: it stands at once.
    required property int glide
    property bool isLit: true

    width: fitted.contentSize.width
    height: fitted.contentSize.height

    Rectangle {
        id: highlight

        property rect place: root.fitted.currentRect

        objectName: "highlight"
        visible: root.isLit
        x: place.x
        y: place.y
        width: place.width
        height: place.height
        radius: root.fitted.patchRadius
        color: root.fitted.highlight

        // One for all of it: each that starts keeps the frame of the step waiting.
        Behavior on place {
            enabled: highlight.visible && root.glide > 0
            PropertyAnimation {
                duration: root.glide
                easing.type: Easing.OutCubic
            }
        }
    }

    WordsItem {
        objectName: "words"
        anchors.fill: parent
        text: root.fitted
    }
}
