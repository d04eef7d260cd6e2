// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What can be done with all that is selected.
Flow {
    id: root

    required property Theme theme
    required property LibraryPageModel library

    spacing: 8

    SecondaryLabel {
        theme: root.theme
        text: qsTr("%n selected", "", root.library.entries.selectedCount)
        height: root.theme.target
        verticalAlignment: Text.AlignVCenter
    }
    TextButton {
        objectName: "addSelected"
        theme: root.theme
        primary: true
        text: qsTr("Add to the session")
        onClicked: root.library.addSelectedToSession()
    }
    TextInputField {
        id: tag

        objectName: "tagSelected"
        theme: root.theme
        placeholderText: qsTr("Tag")
        width: 140 * root.theme.unit
        onAccepted: {
            root.library.tagSelected(text);
            clear();
        }
    }
    TextButton {
        objectName: "removeSelected"
        theme: root.theme
        text: qsTr("Delete")
        onClicked: root.library.removeSelected()
    }
    TextButton {
        theme: root.theme
        text: qsTr("Select nothing")
        onClicked: root.library.clearSelection()
    }
}
