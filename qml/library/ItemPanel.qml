// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The open text: a look at it and what comes of it; to change it is one tap further.
Card {
    id: root

    required property LibraryPageModel library
    required property OpenItemModel openItem
    required property PicturesModel pictures
    required property OutsidePicturesModel outside
    required property DrawnPicturesModel drawn
    required property bool hasWayBack

    enum Mode { Look, Words, Pictures }
    property int mode: ItemPanel.Look

    signal backWanted
    signal syllablesWanted

    function takeFocus(): void {
        if (visible && mode === ItemPanel.Look)
            look.takeFocus();
    }

    function change(to: int): void {
        mode = to;
        if (to === ItemPanel.Look)
            look.takeFocus();
        else if (to === ItemPanel.Words)
            words.takeFocus();
    }

    Keys.onEscapePressed: mode !== ItemPanel.Look ? change(ItemPanel.Look) : backWanted()

    Connections {
        target: root.openItem

        property string before

        function onChanged(): void {
            // Another text is looked at first; pictures are given one after the other.
            if (before !== root.openItem.itemId && root.mode === ItemPanel.Words && !root.openItem.isEdited)
                root.mode = ItemPanel.Look;
            before = root.openItem.itemId;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: root.theme.gap

        RowLayout {
            visible: root.hasWayBack || root.mode !== ItemPanel.Look
            spacing: 8
            Layout.fillHeight: false

            IconButton {
                objectName: "itemBack"
                theme: root.theme
                text: qsTr("Back")
                drawing: Icon.Left
                colour: root.theme.ink
                onClicked: root.mode !== ItemPanel.Look ? root.change(ItemPanel.Look) : root.backWanted()
            }
            Label {
                theme: root.theme
                text: root.mode === ItemPanel.Words ? qsTr("Change text")
                      : root.mode === ItemPanel.Pictures ? qsTr("Pictures") : ""
                font.bold: true
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
        }

        // Nothing is open. In a layout, words of several lines keep the height of another width (Qt 6.4).
        Item {
            visible: !root.openItem.isOpen && root.mode !== ItemPanel.Pictures
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: 12

                StaticImage {
                    name: "book"
                    width: Math.min(200 * root.theme.unit, root.width * 0.6)
                    height: width * implicitHeight / Math.max(1, implicitWidth)
                    anchors.horizontalCenter: parent.horizontalCenter
                    Accessible.ignored: true
                }
                SecondaryLabel {
                    theme: root.theme
                    text: qsTr("Choose a text to look at it, to change it or to give it pictures.")
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    width: parent.width
                }
                TextButton {
                    objectName: "allPicturesButton"
                    theme: root.theme
                    isOnCard: true
                    text: qsTr("All pictures")
                    drawing: Icon.Picture
                    anchors.horizontalCenter: parent.horizontalCenter
                    onClicked: root.change(ItemPanel.Pictures)
                }
            }
        }

        ItemLook {
            id: look

            theme: root.theme
            library: root.library
            openItem: root.openItem
            visible: root.openItem.isOpen && root.mode === ItemPanel.Look
            Layout.fillWidth: true
            Layout.fillHeight: true
            onChangeWanted: root.change(ItemPanel.Words)
            onPicturesWanted: root.change(ItemPanel.Pictures)
            onSyllablesWanted: root.syllablesWanted()
        }
        ItemWords {
            id: words

            theme: root.theme
            openItem: root.openItem
            visible: root.openItem.isOpen && root.mode === ItemPanel.Words
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ItemPictures {
            theme: root.theme
            openItem: root.openItem
            pictures: root.pictures
            outside: root.outside
            drawn: root.drawn
            visible: root.mode === ItemPanel.Pictures
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        UnsavedText {
            theme: root.theme
            openItem: root.openItem
            Layout.fillWidth: true
            Layout.fillHeight: false
        }
        Label {
            theme: root.theme
            visible: text.length > 0
            text: root.openItem.message
            color: root.theme.wrong
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
    }
}
