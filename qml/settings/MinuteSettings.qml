// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// Whether a free minute is offered; for all children.
Section {
    id: root

    required property FreeMinuteModel minute

    title: qsTr("Free minute")

    Switch {
        objectName: "freeMinuteSwitch"
        theme: root.theme
        text: qsTr("Offer a free minute")
        isOn: root.minute.isOffered
        onClicked: root.minute.isOffered = !isOn
    }
    SecondaryLabel {
        theme: root.theme
        width: parent.width
        text: qsTr("Now and then the whole text stands there for a minute and your child reads as far as it comes. You tap what was misread and the last word, and see how many words it was. Your child sees neither clock nor figure; on one shared screen they see your half too.")
        font.pixelSize: root.theme.small
        wrapMode: Text.Wrap
    }
}
