// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Between texts and sessions: a friendly still picture.
Column {
    id: root

    required property Theme theme

    spacing: width * 0.06

    StaticImage {
        name: "book"
        width: root.width
        height: width * implicitHeight / implicitWidth
        Accessible.ignored: true
    }

    SecondaryLabel {
        theme: root.theme
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("We are about to read.")
        font.pixelSize: Math.max(9, root.width * 0.08)
    }
}
