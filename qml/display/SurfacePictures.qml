// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// The program's own pictures around the text.
Item {
    id: root

    required property ReadingSurface surface

    readonly property Theme theme: surface.theme

    readonly property bool hasGrowing: surface.reading.growing.isThere

    onHasGrowingChanged: growing.make()

    Loader {
        id: growing

        anchors.fill: parent
        Component.onCompleted: make()

        function make(): void {
            if (root.hasGrowing)
                setSource("GrowingView.qml", { surface: root.surface });
            else
                source = "";
        }
    }

    IdlePicture {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) * root.theme.idlePicture
        visible: !root.surface.reading.hasText && !root.surface.reading.isCurtainClosed && !root.hasGrowing
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
