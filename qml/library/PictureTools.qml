// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What can be done to a picture of a text.
Flow {
    id: root

    required property Theme theme
    required property bool isCover
    required property bool offersCover // there are several

    signal coverWanted
    signal turnWanted
    signal cutWanted

    spacing: 8

    TextButton {
        objectName: "turnPicture"
        theme: root.theme
        isOnCard: true
        text: qsTr("Turn")
        onClicked: root.turnWanted()
    }
    TextButton {
        objectName: "cutPicture"
        theme: root.theme
        isOnCard: true
        text: qsTr("Crop")
        onClicked: root.cutWanted()
    }
    TextButton {
        objectName: "coverPicture"
        theme: root.theme
        isOnCard: true
        visible: root.offersCover
        enabled: !root.isCover
        text: root.isCover ? qsTr("Is the cover") : qsTr("Make it the cover")
        onClicked: root.coverWanted()
    }
}
