// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What can be done with all that is selected.
RowLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library

    spacing: 8

    Label {
        theme: root.theme
        text: qsTr("%n selected", "", root.library.entries.selectedCount)
        font.bold: true
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.minimumWidth: 40 * root.theme.unit
    }
    TextButton {
        objectName: "addSelected"
        theme: root.theme
        primary: true
        drawing: Icon.Plus
        text: root.theme.isNarrow ? "" : qsTr("Add to the session")
        keys: root.theme.isNarrow ? qsTr("Add to the session") : ""
        Accessible.name: qsTr("Add to the session")
        onClicked: root.library.addSelectedToSession()
    }
    TextInputField {
        id: tag

        objectName: "tagSelected"
        theme: root.theme
        placeholderText: qsTr("Tag")
        visible: root.library.mayManage
        Layout.preferredWidth: 120 * root.theme.unit
        onAccepted: {
            root.library.tagSelected(text);
            clear();
        }
    }
    TextButton {
        objectName: "removeSelected"
        theme: root.theme
        text: qsTr("Delete")
        enabled: root.library.mayManage
        keys: enabled ? "" : qsTr("This laptop may read, but not change or delete texts")
        onClicked: root.library.removeSelected()
    }
    IconButton {
        objectName: "selectNothing"
        theme: root.theme
        text: qsTr("Select nothing")
        drawing: Icon.Cross
        onClicked: root.library.clearSelection()
    }
}
