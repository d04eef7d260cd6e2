// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The library between sessions, and during one: find, star, illustrate, add, delete. Beside the list the open text, or
// over it where there is no room beside.
Item {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    required property NewTextModel newText
    required property OpenItemModel openItem
    required property SyllableEditor syllableEditor
    required property PicturesModel pictures
    required property OutsidePicturesModel outside
    required property DrawnPicturesModel drawn
    required property PageListModel pages

    readonly property real sideWidth: Math.round(Math.min(354 * theme.textUnit, width * 0.4))
    readonly property bool isWide: !theme.isNarrow
    // Over the list, where it has no place of its own.
    property bool isItemOver: false
    readonly property bool isListHidden: !isWide && isItemOver && openItem.isOpen

    onVisibleChanged: wake()
    Component.onCompleted: wake()

    // Nothing is read while nobody looks.
    function wake(): void {
        library.isActive = visible;
        pictures.isActive = visible;
        if (visible)
            find();
    }

    function find(): void {
        isItemOver = false;
        column.isWriting = false;
        bar.takeFocus();
    }

    function back(): void {
        isItemOver = false;
        list.forceActiveFocus();
    }

    Connections {
        target: root.pages
        enabled: root.visible

        function onFindWanted(): void {
            root.find();
        }
    }
    Connections {
        target: root.newText

        function onSaved(): void {
            column.isWriting = false;
            root.isItemOver = true;
        }
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: root.visible
        onActivated: column.isWriting = true
    }

    ColumnLayout {
        id: column

        property bool isWriting: false

        width: root.isWide ? root.width - root.sideWidth - root.theme.pageMargin : root.width
        height: root.height
        visible: !root.isListHidden
        spacing: root.theme.gap

        LibraryBar {
            id: bar

            theme: root.theme
            library: root.library
            isWriting: column.isWriting
            Layout.fillWidth: true
            Layout.fillHeight: false
            onDownWanted: list.forceActiveFocus()
            onFirstWanted: list.addFirst()
            onNewTextWanted: column.isWriting = !column.isWriting
        }
        LibraryFilters {
            id: filters

            theme: root.theme
            library: root.library
            visible: !column.isWriting
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        FilterPanel {
            theme: root.theme
            library: root.library
            visible: filters.isOpen && !column.isWriting
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.maximumHeight: root.height * 0.6
            onCloseWanted: filters.close()
        }
        // One line for either, so that the list stays where it is.
        Item {
            visible: !column.isWriting
            Layout.fillWidth: true
            implicitHeight: Math.max(36 * root.theme.textUnit, root.theme.target)

            FilterChips {
                anchors.fill: parent
                theme: root.theme
                library: root.library
                visible: !selection.visible
            }
            SelectionBar {
                id: selection

                anchors.fill: parent
                theme: root.theme
                library: root.library
                visible: root.library.entries.selectedCount > 0
            }
        }
        NewTextPanel {
            theme: root.theme
            newText: root.newText
            pictures: root.pictures
            mayImport: root.library.mayManage
            visible: column.isWriting
            Layout.fillWidth: true
            Layout.fillHeight: true
            onCloseWanted: root.find()
            onFileWanted: root.pages.current = PageListModel.Files
        }
        Card {
            theme: root.theme
            visible: !column.isWriting
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 100 * root.theme.unit

            LibraryList {
                id: list

                anchors.fill: parent
                anchors.margins: 1
                theme: root.theme
                library: root.library
                openItem: root.openItem
                pictures: root.pictures
                before: bar.field
                onSyllablesWanted: (itemId) => root.syllableEditor.openItem(itemId)
                onItemWanted: {
                    root.isItemOver = true;
                    panel.takeFocus();
                }
            }
            LibraryMessages {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: 8
                theme: root.theme
                library: root.library
            }
        }
    }

    ItemPanel {
        id: panel

        x: root.isWide ? root.width - width : 0
        width: root.isWide ? root.sideWidth : root.width
        height: root.height
        visible: root.isWide || root.isListHidden
        theme: root.theme
        library: root.library
        openItem: root.openItem
        pictures: root.pictures
        outside: root.outside
        drawn: root.drawn
        hasWayBack: !root.isWide
        onBackWanted: root.back()
        onSyllablesWanted: root.syllableEditor.openItem(root.openItem.itemId)
    }
}
