// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// The paper behind the words, and which words stand out.
Section {
    id: root

    required property SettingsPageModel settings

    title: qsTr("Paper and attention")

    PaperChoice {
        theme: root.theme
        chosen: root.settings.style.tint
        onPicked: (index) => root.settings.style.tint = index
    }
    Switch {
        theme: root.theme
        text: qsTr("Fade words already read")
        isOn: root.settings.style.dimsRead
        onClicked: root.settings.style.dimsRead = !isOn
    }
    Switch {
        theme: root.theme
        text: qsTr("Fade words still to come")
        isOn: root.settings.style.dimsComing
        onClicked: root.settings.style.dimsComing = !isOn
    }
    Switch {
        theme: root.theme
        text: qsTr("Only the current line stands out")
        isOn: root.settings.style.dimsOtherLines
        onClicked: root.settings.style.dimsOtherLines = !isOn
    }
}
