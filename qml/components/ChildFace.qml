// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai.Ui

// A drawn face, on the child's own colour.
Item {
    id: root

    required property string face
    required property color colour

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        // Pale, so that every hair and every fur stands out.
        color: Qt.rgba(0.7 + 0.3 * root.colour.r, 0.7 + 0.3 * root.colour.g, 0.7 + 0.3 * root.colour.b, 1)
    }
    StaticImage {
        anchors.fill: parent
        name: root.face.length > 0 ? "faces/" + root.face : ""
        Accessible.ignored: true
    }
}
