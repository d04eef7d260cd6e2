// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What is said by itself.
Section {
    id: root

    required property SettingsPageModel settings

    title: qsTr("Aloud")

    Choice {
        objectName: "speech"
        theme: root.theme
        label: qsTr("Read aloud automatically")
        names: [qsTr("Nothing"), qsTr("Each word, once it is read"), qsTr("The text, once it is read")]
        chosen: root.settings.style.speech
        onPicked: (index) => root.settings.style.speech = index
    }
}
