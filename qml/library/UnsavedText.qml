// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// Another text was changed and not saved: it waits, and nobody is asked in a dialog.
ColumnLayout {
    id: root

    required property Theme theme
    required property OpenItemModel openItem

    objectName: "unsavedText"
    visible: openItem.unsaved.length > 0
    spacing: 8
    Accessible.role: Accessible.AlertMessage
    Accessible.name: waiting.text

    SecondaryLabel {
        id: waiting

        theme: root.theme
        text: qsTr("Not saved yet: %1").arg(root.openItem.unsaved)
        Accessible.ignored: true // the alert has it as its name
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: 8

        TextButton {
            objectName: "saveUnsaved"
            theme: root.theme
            isOnCard: true
            text: qsTr("Save")
            onClicked: root.openItem.saveUnsaved()
        }
        TextButton {
            objectName: "discardUnsaved"
            theme: root.theme
            isOnCard: true
            text: qsTr("Leave it as it was")
            onClicked: root.openItem.discardUnsaved()
        }
    }
}
