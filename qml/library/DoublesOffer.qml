// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// Texts that stand in the library in several spellings: what joining them does, and which they are.
ColumnLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    property bool isOpen: false

    spacing: 8
    visible: library.doublesText.length > 0
    onVisibleChanged: isOpen = false

    InlineMessage {
        objectName: "doublesLine"
        theme: root.theme
        message: root.library.doublesText
        offer: root.isOpen ? "" : qsTr("Join…")
        isDismissable: true
        Layout.fillWidth: true
        onOfferTaken: root.isOpen = true
        onDismissed: root.library.dismissDoubles()
    }
    SecondaryLabel {
        objectName: "doublesMeaning"
        theme: root.theme
        text: qsTr("Of each, the first spelling stays. It gets the pictures, the star, the tags, the history and the places in the queue of the others. This can't be undone.")
        wrapMode: Text.Wrap
        visible: root.isOpen
        Layout.fillWidth: true
    }
    ListView {
        objectName: "doublesList"
        visible: root.isOpen
        model: root.library.doubles
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 140 * root.theme.unit)
        Accessible.role: Accessible.List
        Accessible.name: root.library.doublesText
        T.ScrollBar.vertical: SlimScrollBar {
            theme: root.theme
        }
        delegate: Label {
            required property string modelData

            theme: root.theme
            text: modelData
            Accessible.role: Accessible.ListItem
            width: ListView.view.width
            elide: Text.ElideRight
        }
    }
    RowLayout {
        spacing: 8
        visible: root.isOpen

        TextButton {
            objectName: "joinDoubles"
            theme: root.theme
            primary: true
            text: qsTr("Join them")
            onClicked: root.library.joinDoubles()
        }
        TextButton {
            objectName: "leaveDoubles"
            theme: root.theme
            text: qsTr("Leave them apart")
            onClicked: root.library.dismissDoubles()
        }
    }
}
