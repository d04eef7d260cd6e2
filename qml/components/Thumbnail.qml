// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// A small picture on a quiet ground; a missing file leaves the ground.
Rectangle {
    id: root

    required property Theme theme
    property url source

    radius: 6
    color: theme.raised
    clip: true

    Icon {
        anchors.centerIn: parent
        visible: image.status !== Image.Ready
        size: 24 * root.theme.unit
        drawing: Icon.Picture
        color: root.theme.quietInk
    }
    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        source: root.source
        fillMode: Image.PreserveAspectFit
        sourceSize.width: 300
        sourceSize.height: 300
    }
}
