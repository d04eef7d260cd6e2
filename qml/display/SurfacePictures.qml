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

    // The large picture is painted behind the window's first frame, which does not wait for it.
    property bool isDrawn: false

    onHasGrowingChanged: growing.make()
    onIsDrawnChanged: growing.make()

    Connections {
        target: root.Window.window
        enabled: !root.isDrawn

        function onFrameSwapped(): void {
            behindFrame.start();
        }
    }

    // Who else waits for the first frame goes before.
    Timer {
        id: behindFrame

        interval: 0
        onTriggered: root.isDrawn = true
    }

    Loader {
        id: growing

        anchors.fill: parent

        function make(): void {
            if (root.hasGrowing && root.isDrawn)
                setSource("GrowingView.qml", { surface: root.surface });
            else
                source = "";
        }
    }

    // Loaded where it is shown: its line of text brings the fonts of the whole system with it.
    Loader {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) * root.theme.idlePicture
        active: !root.surface.reading.hasText && !root.surface.reading.isCurtainClosed && !root.hasGrowing
        sourceComponent: IdlePicture {
            theme: root.theme
        }
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
