// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// The open text: its words, its tags, its pictures; and all pictures to choose from.
ColumnLayout {
    id: root

    required property Theme theme
    required property LibraryView library
    required property OpenItemView openItem
    required property PicturesView pictures

    spacing: 12

    Label {
        theme: root.theme
        visible: !root.openItem.isOpen
        text: qsTr("Choose a text to change it or to give it pictures.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    ColumnLayout {
        visible: root.openItem.isOpen
        spacing: 8
        Layout.fillWidth: true

        TextArea {
            id: words

            objectName: "itemText"
            text: root.openItem.text
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.family: root.theme.family
            font.pixelSize: root.theme.large
            color: root.theme.ink
            selectionColor: root.theme.accent
            selectedTextColor: root.theme.accentText
            selectByMouse: true
            padding: 12
            Layout.fillWidth: true
            Layout.maximumHeight: 180 * root.theme.unit
            Accessible.name: qsTr("The text")
            // One line, as everywhere: Enter saves.
            Keys.onReturnPressed: root.save()
            Keys.onEnterPressed: root.save()
            Keys.onEscapePressed: root.restore()
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: tags

            background: Rectangle {
                radius: 12
                color: root.theme.surface
                border.width: words.activeFocus ? 3 : 1
                border.color: words.activeFocus ? root.theme.accent : root.theme.quietInk
            }
        }
        RowLayout {
            visible: words.text !== root.openItem.text
            spacing: 8

            PlainButton {
                objectName: "saveText"
                theme: root.theme
                primary: true
                text: qsTr("Save")
                onClicked: root.save()
            }
            PlainButton {
                theme: root.theme
                text: qsTr("Leave it as it was")
                onClicked: root.restore()
            }
        }
        LineField {
            id: tags

            objectName: "itemTags"
            theme: root.theme
            placeholderText: qsTr("Tags, separated by commas")
            text: root.openItem.tags
            Layout.fillWidth: true
            onEditingFinished: if (text !== root.openItem.tags)
                root.openItem.saveTags(text)
        }
        RowLayout {
            spacing: 8
            Layout.fillWidth: true

            Label {
                theme: root.theme
                font.pixelSize: root.theme.small
                text: root.openItem.usageCount === 0 ? qsTr("Never read")
                    : root.openItem.lastUsed.length > 0
                      ? qsTr("Read %n time(s), last on %1", "", root.openItem.usageCount).arg(root.openItem.lastUsed)
                      : qsTr("Waits to be read")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            PlainButton {
                objectName: "removeItem"
                theme: root.theme
                text: qsTr("Delete")
                onClicked: root.library.removeItem(root.openItem.itemId)
            }
        }
        Text {
            textFormat: Text.PlainText
            visible: text.length > 0
            text: root.openItem.message
            color: root.theme.wrong
            wrapMode: Text.Wrap
            font.family: root.theme.family
            font.pixelSize: root.theme.normal
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }

        Label {
            theme: root.theme
            text: qsTr("Its pictures")
            visible: own.count > 0
        }
        ListView {
            id: own

            objectName: "itemPictures"
            visible: count > 0
            orientation: ListView.Horizontal
            spacing: 8
            clip: true
            model: root.openItem.pictures
            implicitHeight: 96 * root.theme.unit
            Layout.fillWidth: true
            delegate: PictureTile {
                theme: root.theme
                text: qsTr("Picture of this text")
                removal: qsTr("Take it away from this text")
                width: 128 * root.theme.unit
                height: ListView.view.height
                onRemoved: root.openItem.unlink(illustrationId)
            }
        }
    }

    PictureShelf {
        theme: root.theme
        openItem: root.openItem
        pictures: root.pictures
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    // What somebody typed stays until it is saved or given up, but belongs to its text alone.
    function restore(): void {
        words.text = Qt.binding(() => root.openItem.text);
        tags.text = Qt.binding(() => root.openItem.tags);
    }
    function save(): void {
        if (openItem.saveText(words.text))
            restore();
    }
    Connections {
        target: root.openItem

        property string openedId

        function onChanged(): void {
            if (openedId !== root.openItem.itemId) {
                openedId = root.openItem.itemId;
                root.restore();
            }
        }
    }
}
