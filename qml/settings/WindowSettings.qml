// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// How the windows of the program look and speak, whichever child reads.
Column {
    id: root

    required property Theme theme
    required property AppearanceModel appearance

    // Three beside each other where there is room.
    readonly property real part: width > 900 * theme.textUnit ? Math.floor((width - 48) / 3) : width

    spacing: 12

    Label {
        theme: root.theme
        text: qsTr("Windows")
        font.pixelSize: root.theme.large
        topPadding: 12
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: 24

        Choice {
            objectName: "interfaceLanguage"
            theme: root.theme
            width: root.part
            label: qsTr("The windows speak")
            names: root.appearance.languageNames
            chosen: root.appearance.languageIndex
            onPicked: (index) => root.appearance.languageIndex = index
        }
        Choice {
            objectName: "interfaceTheme"
            theme: root.theme
            width: root.part
            label: qsTr("Light or dark")
            names: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            chosen: root.appearance.theme
            onPicked: (index) => root.appearance.theme = index
        }
        Choice {
            objectName: "interfaceTextSize"
            theme: root.theme
            width: root.part
            label: qsTr("Letters of this window")
            names: root.appearance.textSizeNames
            chosen: root.appearance.textSizeIndex
            onPicked: (index) => root.appearance.textSizeIndex = index
        }
    }
    InlineMessage {
        theme: root.theme
        width: parent.width
        message: root.appearance.message
    }
}
