// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// The program's own pictures around the text.
Item {
    id: root

    required property ReadingSurface surface

    IdlePicture {
        anchors.centerIn: parent
        width: Math.min(root.width, root.height) * 0.5
        visible: !root.surface.reading.hasText && !root.surface.reading.isCurtainClosed
        theme: root.surface.theme
    }

    Star {
        objectName: "star"
        // In a corner that is free: beside the picture, or behind the end of the text.
        x: root.width - width - root.surface.margin * 0.6
        y: root.surface.showsPicture ? root.surface.margin * 0.6 : root.height - height - root.surface.margin * 0.6
        width: Math.min(root.width, root.height) * 0.12
        isShown: root.surface.showsText && root.surface.reading.isCompleted
        theme: root.surface.theme
    }
}
