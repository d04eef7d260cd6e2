// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// The calm sign that a text was read to its end.
StaticImage {
    id: root

    required property Theme theme
    required property bool isShown

    name: "star"
    height: width
    opacity: isShown ? 1 : 0
    visible: opacity > 0
    Accessible.name: qsTr("Read to the end")

    Behavior on opacity {
        NumberAnimation {
            duration: root.isShown ? root.theme.reveal : 0
        }
    }
}
