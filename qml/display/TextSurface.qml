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

        objectName: "highlight"
        visible: root.isLit
        x: root.fitted.currentRect.x
        y: root.fitted.currentRect.y
        width: root.fitted.currentRect.width
        height: root.fitted.currentRect.height
        radius: root.fitted.pixelSize * 0.18
        color: root.fitted.highlight

        Behavior on x {
            enabled: highlight.visible && root.glide > 0
            NumberAnimation {
                duration: root.glide
                easing.type: Easing.OutCubic
            }
        }
        Behavior on y {
            enabled: highlight.visible && root.glide > 0
            NumberAnimation {
                duration: root.glide
                easing.type: Easing.OutCubic
            }
        }
        Behavior on width {
            enabled: highlight.visible && root.glide > 0
            NumberAnimation {
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
