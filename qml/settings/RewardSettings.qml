// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What comes when a text was read, and whether anything moves.
Section {
    id: root

    required property SettingsPageModel settings

    title: qsTr("Picture and motion")

    Choice {
        theme: root.theme
        label: qsTr("The picture after the last word")
        names: [qsTr("Above the text"), qsTr("Below it"), qsTr("Beside it"), qsTr("On the whole screen")]
        chosen: root.settings.style.picture
        onPicked: (index) => root.settings.style.picture = index
    }
    Switch {
        theme: root.theme
        text: qsTr("A picture that grows")
        isOn: root.settings.style.showsGrowth
        onClicked: root.settings.style.showsGrowth = !isOn
    }
    Switch {
        theme: root.theme
        text: qsTr("No animation")
        isOn: root.settings.style.isStill
        onClicked: root.settings.style.isStill = !isOn
    }
}
