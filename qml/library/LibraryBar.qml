// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// To look for a text, and to write a new one.
RowLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property bool isWriting
    readonly property alias field: search

    signal downWanted
    signal firstWanted
    signal newTextWanted

    spacing: theme.gap

    function takeFocus(): void {
        search.forceActiveFocus();
        search.selectAll();
    }

    TextInputField {
        id: search

        objectName: "search"
        keepsText: true
        theme: root.theme
        visible: !root.isWriting
        placeholderText: qsTr("Search the library")
        text: root.library.text
        leftPadding: 48 * root.theme.unit
        implicitHeight: root.theme.target + 4
        Layout.fillWidth: true
        onTextEdited: root.library.text = text
        Keys.onDownPressed: root.downWanted()
        // Whoever has found it by a few letters wants it: the first, as it stands below.
        onAccepted: if (text.length > 0) root.firstWanted()
        Keys.onEscapePressed: root.library.text = ""

        Icon {
            x: 14 * root.theme.unit
            anchors.verticalCenter: parent.verticalCenter
            size: 22 * root.theme.unit
            drawing: Icon.Search
            color: search.activeFocus ? root.theme.accent : root.theme.quietInk
        }
    }
    Label {
        theme: root.theme
        visible: root.isWriting
        text: qsTr("New texts")
        font.pixelSize: root.theme.large
        font.bold: true
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    TextButton {
        objectName: "newText"
        theme: root.theme
        primary: !root.isWriting
        text: root.isWriting ? qsTr("Back to the library") : qsTr("New text")
        drawing: root.isWriting ? Icon.Back : Icon.Plus
        keys: qsTr("Ctrl+N")
        implicitHeight: root.theme.target + 4
        onClicked: root.newTextWanted()
    }
}
