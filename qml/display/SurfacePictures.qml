// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai

// The program's own pictures around the text.
Item {
    id: root

    required property ReadingSurface surface

    readonly property Theme theme: surface.theme

    readonly property bool isIdle: !surface.reading.hasText && !surface.reading.isCurtainClosed

    Loader {
        id: growing

        anchors.fill: parent
        active: root.surface.reading.growing.isThere
        sourceComponent: GrowingView {
            theme: root.theme
            reading: root.surface.reading
            moves: root.surface.moves && !root.surface.isMirror
            isShown: root.isIdle
        }
    }

    IdlePicture {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) * root.theme.idlePicture
        visible: root.isIdle && !growing.active
        theme: root.theme
    }

    Star {
        readonly property real inset: root.surface.margin * root.theme.starInset

        objectName: "star"
        // In a corner that is free: beside the picture, or behind the end of the text.
        x: root.width - width - inset
        y: root.surface.showsPicture ? inset : root.height - height - inset
        width: Math.min(root.width, root.height) * root.theme.star
        isShown: root.surface.showsText && root.surface.reading.isCompleted
        theme: root.theme
    }
}
