// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The library between sessions, and during one: find, star, illustrate, add, delete.
RowLayout {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property OpenItemModel openItem
    required property SyllableEditor syllableEditor
    required property PicturesModel pictures
    required property PageListModel pages

    spacing: 24

    onVisibleChanged: wake()
    Component.onCompleted: wake()

    // Nothing is read while nobody looks.
    function wake(): void {
        library.isActive = visible;
        pictures.isActive = visible;
        if (visible)
            search.forceActiveFocus();
    }

    Connections {
        target: root.pages
        enabled: root.visible

        function onFindWanted(): void {
            search.forceActiveFocus();
            search.selectAll();
        }
    }

    ColumnLayout {
        spacing: 12
        Layout.fillWidth: true
        Layout.fillHeight: true

        TextInputField {
            id: search

            objectName: "search"
            keepsText: true
            theme: root.theme
            placeholderText: qsTr("Search the library")
            text: root.library.text
            Layout.fillWidth: true
            onTextEdited: root.library.text = text
            Keys.onDownPressed: list.forceActiveFocus()
            // Whoever has found it by a few letters wants it: the first, as it stands below.
            onAccepted: {
                const found = list.itemAtIndex(0) as LibraryRow;
                if (found && text.length > 0)
                    root.library.addToSession(found.itemId);
            }
            Keys.onEscapePressed: root.library.text = ""
        }

        LibraryFilters {
            theme: root.theme
            library: root.library
            Layout.fillWidth: true
        }

        KeyboardList {
            id: list

            objectName: "libraryList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120
            before: search
            model: root.library.entries
            currentIndex: -1
            reuseItems: true
            Accessible.name: qsTr("Texts of the library")
            T.ScrollBar.vertical: SlimScrollBar {
                id: bar

                theme: root.theme
            }

            onCurrentIndexChanged: list.open()
            // Another search: nobody has chosen one of its texts yet.
            Connections {
                target: root.library.entries

                function onModelReset(): void {
                    list.currentIndex = -1;
                }
            }
            Keys.onPressed: event => {
                if (event.matches(StandardKey.SelectAll)) {
                    root.library.selectAll();
                    event.accepted = true;
                }
            }

            function open(): void {
                const row = currentItem as LibraryRow;
                if (row)
                    root.openItem.itemId = row.itemId;
            }

            delegate: LibraryRow {
                width: list.width - bar.room
                theme: root.theme
                library: root.library
                pictures: root.pictures
                openItem: root.openItem
                onSyllablesWanted: root.syllableEditor.openItem(itemId)
                onChosen: {
                    list.forceActiveFocus();
                    list.currentIndex = index;
                    list.open();
                }
            }

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 24
                visible: list.count === 0
                spacing: 12

                SecondaryLabel {
                    theme: root.theme
                    text: root.library.isFiltered ? qsTr("Nothing in the library is like this.")
                                                  : qsTr("The library is empty. Type texts on the page Read.")
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.topMargin: 40
                }
                TextButton {
                    objectName: "showAll"
                    theme: root.theme
                    text: qsTr("Show everything")
                    visible: root.library.isFiltered
                    Layout.alignment: Qt.AlignHCenter
                    onClicked: root.library.clearFilters()
                }
                Item {
                    Layout.fillHeight: true
                }
            }
        }

        DoublesOffer {
            theme: root.theme
            library: root.library
            Layout.fillWidth: true
        }
        InlineMessage {
            objectName: "libraryMessage"
            theme: root.theme
            message: root.library.message
            Layout.fillWidth: true
        }
        // Apart from it: what else happens does not take the way back away.
        InlineMessage {
            objectName: "undoLine"
            theme: root.theme
            message: root.library.undoText
            offer: qsTr("Undo")
            isDismissable: true
            Layout.fillWidth: true
            onOfferTaken: root.library.undo()
            onDismissed: root.library.dismissUndo()
        }

        SelectionBar {
            theme: root.theme
            library: root.library
            visible: root.library.entries.selectedCount > 0
            Layout.fillWidth: true
        }
    }

    ItemPanel {
        theme: root.theme
        library: root.library
        openItem: root.openItem
        pictures: root.pictures
        Layout.fillHeight: true
        Layout.preferredWidth: 340 * root.theme.unit
        Layout.maximumWidth: 340 * root.theme.unit
    }
}
