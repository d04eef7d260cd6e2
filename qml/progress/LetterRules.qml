// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Small rules of Russian that are known before their step.
Column {
    id: root

    required property Theme theme
    required property LettersModel letters

    spacing: 4

    Label {
        width: parent.width
        theme: root.theme
        text: qsTr("Small rules")
        font.pixelSize: root.theme.large
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Switch {
        objectName: "zhiShi"
        width: Math.min(parent.width, 480 * root.theme.textUnit)
        theme: root.theme
        text: qsTr("Reads жи and ши")
        isOn: root.letters.knowsZhiShi
        onClicked: root.letters.knowsZhiShi = !isOn
    }
    Switch {
        objectName: "softSign"
        width: Math.min(parent.width, 480 * root.theme.textUnit)
        theme: root.theme
        text: qsTr("Reads ь already")
        isOn: root.letters.knowsSoftSign
        onClicked: root.letters.knowsSoftSign = !isOn
    }
    Switch {
        objectName: "hardSign"
        width: Math.min(parent.width, 480 * root.theme.textUnit)
        theme: root.theme
        text: qsTr("Reads ъ already")
        isOn: root.letters.knowsHardSign
        onClicked: root.letters.knowsHardSign = !isOn
    }
}
