// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// What the program has to do with this computer.
Section {
    id: root

    required property AutostartModel autostart

    title: qsTr("This computer")
    visible: root.autostart.isOffered

    Switch {
        objectName: "autostart"
        theme: root.theme
        text: qsTr("Start with the computer")
        isOn: root.autostart.isOn
        onClicked: root.autostart.isOn = !isOn
    }
    InlineMessage {
        theme: root.theme
        width: parent.width
        message: root.autostart.message
    }
}
