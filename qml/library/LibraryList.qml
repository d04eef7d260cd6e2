// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// What was found. By keyboard: up and down walk, Enter opens, + adds, S stars, Space selects, Delete deletes.
KeyboardList {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property OpenItemModel openItem
    required property PicturesModel pictures

    signal syllablesWanted(itemId: string)
    signal itemWanted

    objectName: "libraryList"
    spacing: 0
    model: library.entries
    currentIndex: -1
    reuseItems: true
    Accessible.name: qsTr("Texts of the library")
    T.ScrollBar.vertical: SlimScrollBar {
        id: bar

        theme: root.theme
    }

    onCurrentIndexChanged: open()
    // Another search: nobody has chosen one of its texts yet.
    Connections {
        target: root.library.entries

        function onModelReset(): void {
            root.currentIndex = -1;
        }
    }
    AfterTap {
        id: taps
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
            openItem.itemId = row.itemId;
    }

    function addFirst(): void {
        const found = itemAtIndex(0) as LibraryRow;
        if (found)
            library.addToSession(found.itemId);
    }

    delegate: LibraryRow {
        width: root.width - bar.room
        theme: root.theme
        library: root.library
        pictures: root.pictures
        openItem: root.openItem
        afterTap: taps
        isLast: index === root.count - 1
        onSyllablesWanted: root.syllablesWanted(itemId)
        onChosen: {
            root.forceActiveFocus();
            root.currentIndex = index;
            root.open();
            root.itemWanted();
        }
        onOpened: {
            root.open();
            root.itemWanted();
        }
        onRangeWanted: by => {
            const next = index + by;
            if (next < 0 || next >= root.count)
                return;
            if (!selected)
                root.library.setSelected(index, true);
            root.currentIndex = next;
            root.library.selectTo(next);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 24
        visible: root.count === 0
        spacing: 12

        Item {
            Layout.fillHeight: true
        }
        StaticImage {
            name: "start/cat"
            Layout.preferredWidth: Math.min(200 * root.theme.unit, root.height * 0.5)
            Layout.preferredHeight: Layout.preferredWidth * implicitHeight / Math.max(1, implicitWidth)
            Layout.alignment: Qt.AlignHCenter
            visible: root.height > 240 * root.theme.unit
            Accessible.ignored: true
        }
        SecondaryLabel {
            theme: root.theme
            text: root.library.isFiltered ? qsTr("Nothing in the library is like this.")
                                          : qsTr("The library is empty. Write the first text with “New text”.")
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "showAll"
            theme: root.theme
            isOnCard: true
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
