// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Who sees what stands below, and on which screens.
RowLayout {
    id: root

    required property Theme theme
    required property string reader
    required property NetworkModel network
    required property bool isDisplayOpen

    signal devicesWanted

    spacing: 8

    Label {
        id: sees

        theme: root.theme
        // Where several children read here, whose settings are in use.
        text: root.reader.length > 0 ? qsTr("%1 sees").arg(root.reader) : qsTr("The child sees")
        font.bold: true
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    ConnectedButton {
        objectName: "pair"
        theme: root.theme
        network: root.network
        isDisplayOpen: root.isDisplayOpen
        isShort: sees.implicitWidth + wordsWidth + 8 > root.width
        onClicked: root.devicesWanted()
    }
}
