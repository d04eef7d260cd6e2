// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai

// Between texts and sessions: a friendly still picture.
Column {
    id: root

    required property Theme theme

    spacing: width * 0.06

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.width
        // Large pictures take memory; a window that is drawn larger reads it anew, once.
        sourceSize.width: root.width * Screen.devicePixelRatio > 400 ? 800 : 400
        source: "qrc:/chitai/images/book.png"
        fillMode: Image.PreserveAspectFit
        mipmap: true
        Accessible.ignored: true
    }

    Text {
        textFormat: Text.PlainText
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("We are about to read.")
        color: root.theme.quietInk
        font.family: root.theme.family
        font.pixelSize: Math.max(9, root.width * 0.08)
    }
}
