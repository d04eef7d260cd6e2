// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Whether pictures are looked for on the internet, and what leaves the house then.
Section {
    id: root

    required property OutsidePicturesModel outside

    title: qsTr("Pictures from the internet")

    Switch {
        objectName: "outsidePicturesSwitch"
        theme: root.theme
        text: qsTr("Look for pictures on the internet")
        isOn: root.outside.isAllowed
        onClicked: root.outside.isAllowed = !isOn
    }
    SecondaryLabel {
        objectName: "outsideWords"
        theme: root.theme
        width: parent.width
        wrapMode: Text.Wrap
        text: root.outside.isAllowed
              ? qsTr("The words that you send off with Search go to %1, and nothing else: no text, no name of a child. They see the internet address of your home, as every page does. The pictures that were found are fetched from where they lie.").arg(root.outside.services)
              : qsTr("Nothing is asked on the internet. Switched on, the words that you send off with Search go to %1, and nothing else: no text, no name of a child.").arg(root.outside.services)
    }
    InlineMessage {
        theme: root.theme
        width: parent.width
        message: root.outside.message
    }
}
