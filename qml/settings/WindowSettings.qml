// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// How the windows of the program look and speak, whichever child reads.
Section {
    id: root

    required property AppearanceModel appearance

    title: qsTr("Window")

    LightChoice {
        objectName: "interfaceTheme"
        theme: root.theme
        appearance: root.appearance
    }
    Pair {
        id: pair

        least: 280 * root.theme.textUnit

        Choice {
            objectName: "interfaceLanguage"
            theme: root.theme
            width: pair.part
            label: qsTr("Language of this window")
            names: root.appearance.languageNames
            chosen: root.appearance.languageIndex
            onPicked: (index) => root.appearance.languageIndex = index
        }
        Choice {
            objectName: "interfaceTextSize"
            theme: root.theme
            width: pair.part
            label: qsTr("Size of its letters")
            names: [...root.appearance.textSizeNames].map(() => "Aa")
            spoken: root.appearance.textSizeNames
            sizes: [...root.appearance.textSizeNames].map(name => parseInt(name) * 0.16 * root.theme.unit)
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
